import {useLayoutEffect, useRef} from 'preact/hooks';
import {computed, effect, signal, untracked} from '@preact/signals';
import {changeAfterMove, followPins} from '../state/pins.js';
import {frame} from '../state/derive.js';
import {
  camera,
  change,
  hovered,
  model,
  picture,
  ranked,
  select,
  selectedEdge,
  selectedNode,
  view,
} from '../state/store.js';
import {BUDGET} from '../state/view.js';
import {TEXTS} from '../texts.js';
import type {Frame} from '../view/frame.js';
import {openStage, type Stage} from '../view/stage.js';
import {toggle} from '../state/toggle.js';
import {travel} from './travel.js';

/** The picture that is open; null where there is no WebGL. */
export const stage = signal<Stage | null>(null);
/** Whether this browser has no WebGL, so that a still picture stands for the moving one. */
export const isFlat = signal(false);
/** Counts up when the picture must be opened anew. */
export const generation = signal(0);
/** What is wrong with the picture, in words. */
export const trouble = signal('');

function handlers() {
  return {
    onNode: (node: {readonly key: string}) => {
      select(node.key);
    },
    onLine: (edge: {readonly key: string}) => {
      select(edge.key);
    },
    onNothing: () => {
      if (view.value.selected !== null || view.value.path !== null)
        change({selected: null, article: null, path: null});
    },
    onOpen: (node: {readonly key: string}) => {
      change({unfolded: toggle(view.value.unfolded, node.key)});
    },
    onHover: (node: {readonly key: string} | null) => {
      hovered.value = node?.key ?? null;
    },
    onMoved: changeAfterMove,
    onCamera: (place: {x: number; y: number; ratio: number}) => {
      camera.value = place;
    },
    onLost: () => {
      trouble.value = TEXTS.lost;
    },
    onRestored: () => {
      trouble.value = '';
      generation.value += 1;
    },
  };
}

/** The box that the opening picture fills; filters and more steps do not change it. */
function openingNodes() {
  const told = ranked.value.filter(node =>
    node.lines.some(
      line => line.kind === 'relation' || (line.kind === 'statement' && line.source === node),
    ),
  );
  return (told.length > 0 ? told : ranked.value).slice(0, BUDGET.nodes);
}

/** Whether sigma's own graph must be made anew: not for a focus. */
function isOtherData(a: Frame | null, b: Frame): boolean {
  return (
    a === null ||
    a.picture !== b.picture ||
    a.palette !== b.palette ||
    a.communities !== b.communities ||
    a.sides !== b.sides
  );
}

/**
 * Tells where a node or line is drawn, in pixels of the picture's box, to who asks by an event `where`:
 * tests that click, and pages that embed the viewer.
 */
function tellWhere(box: HTMLElement, opened: Stage): void {
  box.addEventListener('where', event => {
    if (!(event instanceof CustomEvent) || typeof event.detail?.key !== 'string') return;
    const {key} = event.detail;
    const node = model.value.nodes.get(key);
    event.detail.place = node ? opened.toScreen(node) : opened.middleOf(key);
  });
}

function run(opened: Stage): () => void {
  let last: Frame | null = null;
  const stopFraming = effect(() => {
    void model.value;
    opened.frameNodes(untracked(openingNodes));
    last = null;
  });
  const place = untracked(() => camera.value);
  if (place) opened.camera(place);
  const stopShowing = effect(() => {
    const next = frame.value;
    opened.show(next, isOtherData(last, next));
    last = next;
  });
  const stopFollowing = followView(opened);
  const stopPinning = followPins(nodes => {
    opened.moved(nodes);
  });
  return () => {
    stopPinning();
    stopFollowing();
    stopFraming();
    stopShowing();
    opened.close();
  };
}

/** On a screen narrower than this, in pixels, the camera goes to what is chosen. */
const SMALL = 700;

/** Moves the camera to what a lens, a neighbourhood or a path shows, and to a choice out of sight. */
function followView(opened: Stage): () => void {
  const scope = computed(() => {
    const {ego, lens, path, sides} = view.value;
    return JSON.stringify([ego, lens, path, sides]);
  });
  let known = scope.peek();
  const stopScope = effect(() => {
    if (scope.value === known) return;
    known = scope.value;
    const shown = untracked(() => frame.value);
    opened.fit([...(view.peek().path ? (shown.focus?.nodes ?? []) : shown.picture.nodes)], true);
  });
  const stopChoice = effect(() => {
    const node = selectedNode.value ?? selectedEdge.value?.source;
    const {focus} = untracked(() => frame.value);
    if (focus && innerWidth < SMALL) {
      opened.fit([...focus.nodes], true);
      return;
    }
    if (node) opened.reach(node);
  });
  return () => {
    stopScope();
    stopChoice();
  };
}

/** The picture, with its keys. */
export function PictureBox() {
  const box = useRef<HTMLDivElement>(null);
  // Not after the next frame: the first one should have the picture.
  useLayoutEffect(() => {
    if (!box.current) return undefined;
    try {
      const opened = openStage(box.current, handlers());
      stage.value = opened;
      tellWhere(box.current, opened);
      const stop = run(opened);
      return () => {
        stage.value = null;
        stop();
      };
    } catch (error) {
      box.current.replaceChildren();
      trouble.value = TEXTS.noWebgl;
      isFlat.value = true;
      if (!(error instanceof Error)) throw error;
      return undefined;
    }
  }, []);
  return (
    <div
      class="stage"
      role="application"
      aria-roledescription="graph"
      aria-label={TEXTS.graph}
      tabIndex={0}
      data-nodes={picture.value.nodes.length}
      data-lines={picture.value.lines.length}
      onKeyDown={travel}
      ref={box}
    />
  );
}
