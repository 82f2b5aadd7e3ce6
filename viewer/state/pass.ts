import {dayOf, sourceOf, type EdgeItem, type Model, type NodeItem} from './model.js';
import type {View} from './view.js';

/** What the legend switches, each with a prefix so that a status is never taken for a label. */
export const SWITCH = {
  label: (label: string) => `l:${label}`,
  type: (type: string) => `t:${type}`,
  status: (status: string) => `s:${status}`,
  source: (source: string) => `o:${source}`,
} as const;

/** Whether a node may be seen under the view's filters. */
export function makeNodePass(view: View): (node: NodeItem) => boolean {
  const off = new Set(view.off);
  const hidden = new Set(view.hidden);
  return node => !hidden.has(node.key) && !off.has(SWITCH.label(node.label));
}

function speakerPass(view: View): (edge: EdgeItem) => boolean {
  const {speaker} = view;
  if (speaker === null) return () => true;
  return edge =>
    edge.attributedTo === speaker || (edge.kind === 'statement' && edge.source.key === speaker);
}

/** Whether a line may be seen under the view's filters; its ends are not looked at. */
export function makeEdgePass(model: Model, view: View): (edge: EdgeItem) => boolean {
  const off = new Set(view.off);
  const bySource = view.off.some(name => name.startsWith('o:'));
  const spoken = speakerPass(view);
  const {confidence, days} = view;
  return edge => {
    if (edge.confidence < confidence) return false;
    if (off.size > 0) {
      if (off.has(SWITCH.type(edge.type))) return false;
      if (edge.status !== null && off.has(SWITCH.status(edge.status))) return false;
      if (bySource && off.has(SWITCH.source(sourceOf(model, edge) ?? ''))) return false;
    }
    if (!spoken(edge)) return false;
    if (days === null) return true;
    const day = dayOf(model, edge);
    return day !== null && day >= days[0] && day <= days[1];
  };
}
