import type {EdgeItem, Model} from '../state/model.js';
import {orNull, text} from '../state/raw.js';
import {safeUrl} from './safe-url.js';

/** A sentence as it is cited: “…” Source, “Title”, date, address. */
export function citationOf(model: Model, edge: EdgeItem, index: number): string {
  const document = model.nodes.get(model.documentOf.get(edge.evidence[index] ?? '') ?? '');
  const from = document?.attributes ?? {};
  const title = orNull(from['title']);
  const parts = [
    orNull(from['source']),
    title === null ? null : `“${title}”`,
    text(from['date']).slice(0, 10),
    safeUrl(text(from['url'])),
  ].filter(Boolean);
  return `“${edge.quotes[index] ?? ''}” ${parts.join(', ')}`.trim();
}
