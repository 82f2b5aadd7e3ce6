import Graph from 'graphology';
import type Sigma from 'sigma';
import type {SigmaNodeEventPayload} from 'sigma/types';
import type {EdgeItem, NodeItem} from '../state/model.js';
import {makeDisplayGraph} from './display-graph.js';
import {StatusLineProgram} from './edge-program.js';
import {ShapeProgram, paper} from './node-program.js';
import {LeanSigma, NoHoverProgram} from './lean-sigma.js';
import {makeOverlay, type Overlay} from './overlay.js';
import type {Frame} from './frame.js';
import type {Disc, Point} from './geometry.js';
import {nearestLine} from './hit.js';
import {drawingOf, type Drawing} from './drawing.js';

export type CameraPlace = {readonly x: number; readonly y: number; readonly ratio: number};

/** What the user does to the picture. */
export type StageHandlers = {
  readonly onNode: (node: NodeItem) => void;
  readonly onLine: (edge: EdgeItem) => void;
  readonly onNothing: () => void;
  readonly onOpen: (node: NodeItem) => void;
  readonly onHover: (node: NodeItem | null) => void;
  readonly onMoved: (node: NodeItem) => void;
  readonly onCamera: (place: CameraPlace) => void;
  readonly onLost: () => void;
  readonly onRestored: () => void;
};

/** The picture in its box: the only place where sigma is spoken to, so that sigma 4 is a swap. */
export type Stage = {
  /** Shows a frame; `data` is true where nodes or lines have changed, not only what is in focus. */
  show(frame: Frame, data: boolean): void;
  /** Box in graph coordinates that fills the picture at zoom 1; fixed, so that filters move nothing. */
  frameNodes(nodes: readonly NodeItem[]): void;
  fit(nodes: readonly NodeItem[], animate: boolean): void;
  /** Brings a node into sight where it is not. */
  reach(node: NodeItem): void;
  zoom(factor: number): void;
  camera(place: CameraPlace): void;
  toScreen(node: NodeItem): Disc;
  /** The middle of a line that is drawn on its own, or null. */
  middleOf(key: string): Point | null;
  /** What is seen now, to be written as SVG. */
  compose(frame: Frame): Drawing;
  /** Nodes have other places now. */
  moved(nodes: readonly NodeItem[]): void;
  close(): void;
};

/** A node this near to the picture's edge, in pixels, is out of sight. */
const EDGE = 24;

/** From here on moved nodes are told to sigma in one message. */
const FEW_MOVED = 50;

const SETTINGS = {
  // By the names of sigma's own programs, which are then not compiled besides ours.
  nodeProgramClasses: {circle: ShapeProgram},
  nodeHoverProgramClasses: {circle: NoHoverProgram},
  edgeProgramClasses: {line: StatusLineProgram},
  defaultNodeType: 'circle',
  defaultEdgeType: 'line',
  renderLabels: false,
  renderEdgeLabels: false,
  enableEdgeEvents: false,
  allowInvalidContainer: true,
  defaultDrawNodeHover: () => undefined,
  minCameraRatio: 0.02,
  maxCameraRatio: 12,
  zIndex: false,
  minEdgeThickness: 0.6,
};

/** Duration of camera moves in milliseconds; none where the user wants no motion. */
function motion(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300;
}

function hexToRgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [((value >> 16) & 255) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

type Context = {
  readonly sigma: Sigma;
  readonly overlay: Overlay;
  readonly handlers: StageHandlers;
  readonly current: () => Frame | null;
};

/** Nodes and lines are drawn smaller in a small box, larger in a very large one: 1 on most screens. */
function scaleIn(box: HTMLElement): number {
  const room = Math.max(1, Math.min(box.clientWidth, box.clientHeight));
  if (room < 600) return Math.max(0.65, Math.sqrt(room / 600));
  return Math.max(1, Math.min(1.6, Math.sqrt(room / 1000)));
}

/** Opens the picture; throws where the browser has no WebGL. */
export function openStage(box: HTMLElement, handlers: StageHandlers): Stage {
  let frame: Frame | null = null;
  const room = Math.min(box.clientWidth, box.clientHeight);
  const stagePadding = Math.min(56, Math.round(room * 0.09));
  let scale = scaleIn(box);
  const sigma = new LeanSigma(new Graph(), box, {
    ...SETTINGS,
    stagePadding,
    zoomToSizeRatioFunction: ratio => Math.sqrt(ratio) / scale,
  });
  const overlay = makeOverlay(sigma);
  const context = {sigma, overlay, handlers, current: () => frame};
  const draw = () => {
    if (frame) overlay.draw(frame);
  };
  sigma.on('afterRender', draw);
  sigma.on('resize', draw);
  listenToPointer(context);
  listenToCamera(context);
  listenToLoss(context, box);
  const resizes = new ResizeObserver(() => {
    const {width, height} = sigma.getDimensions();
    if (width === box.offsetWidth && height === box.offsetHeight) return;
    scale = scaleIn(box);
    sigma.resize();
    sigma.scheduleRender();
  });
  resizes.observe(box);
  return {
    ...makeView(context),
    show(next, data) {
      paper.rgb = hexToRgb(next.palette.paper);
      frame = next;
      if (data) sigma.setGraph(makeDisplayGraph(next));
      else draw();
    },
    close() {
      resizes.disconnect();
      sigma.kill();
    },
  };
}

function makeView({sigma, overlay, current}: Context): Omit<Stage, 'show' | 'close'> {
  return {
    frameNodes(nodes) {
      sigma.setCustomBBox(boxOf(nodes));
    },
    fit(nodes, animate) {
      const place = placeFor(sigma, nodes);
      if (place) void sigma.getCamera().animate(place, {duration: animate ? motion() : 0});
    },
    reach(node) {
      const {x, y} = sigma.graphToViewport(node);
      const {width, height} = sigma.getDimensions();
      if (x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE) return;
      void sigma.getCamera().animate(sigma.viewportToFramedGraph({x, y}), {duration: motion()});
    },
    zoom(factor) {
      const camera = sigma.getCamera();
      void camera.animate(
        {ratio: camera.getBoundedRatio(camera.ratio * factor)},
        {duration: motion()},
      );
    },
    camera(place) {
      sigma.getCamera().setState(place);
    },
    toScreen: node => overlay.place(node),
    middleOf(key) {
      const frame = current();
      const lines = frame ? overlay.lines(frame) : [];
      return lines.find(({edge}) => edge.key === key)?.middle ?? null;
    },
    moved(nodes) {
      const graph = sigma.getGraph();
      if (nodes.length < FEW_MOVED) {
        for (const {key, x, y} of nodes)
          if (graph.hasNode(key)) graph.mergeNodeAttributes(key, {x, y});
        return;
      }
      const places = new Map(nodes.map(node => [node.key, node]));
      graph.updateEachNodeAttributes(
        (key, look) => {
          const place = places.get(key);
          return place ? Object.assign(look, {x: place.x, y: place.y}) : look;
        },
        {attributes: ['x', 'y']},
      );
    },
    compose(frame) {
      const {width, height} = sigma.getDimensions();
      return drawingOf(frame, {
        look: overlay.look(frame),
        fanned: overlay.isFanned(frame),
        within: {x: 0, y: 0, w: width, h: height},
      });
    },
  };
}

function boxOf(nodes: readonly NodeItem[]): {x: [number, number]; y: [number, number]} | null {
  if (nodes.length === 0) return null;
  const x: [number, number] = [Infinity, -Infinity];
  const y: [number, number] = [Infinity, -Infinity];
  for (const node of nodes) {
    x[0] = Math.min(x[0], node.x);
    x[1] = Math.max(x[1], node.x);
    y[0] = Math.min(y[0], node.y);
    y[1] = Math.max(y[1], node.y);
  }
  if (x[0] === x[1]) [x[0], x[1]] = [x[0] - 1, x[1] + 1];
  if (y[0] === y[1]) [y[0], y[1]] = [y[0] - 1, y[1] + 1];
  return {x, y};
}

/** Camera place at which the nodes fill the picture. */
function placeFor(sigma: Sigma, nodes: readonly NodeItem[]): CameraPlace | null {
  const box = boxOf(nodes);
  if (!box) return null;
  const corners = [
    {x: box.x[0], y: box.y[0]},
    {x: box.x[1], y: box.y[1]},
  ].map(point => sigma.graphToViewport(point));
  const [a, b] = corners;
  if (!a || !b) return null;
  const {width, height} = sigma.getDimensions();
  const share = Math.max(
    Math.abs(a.x - b.x) / Math.max(60, width - 160),
    Math.abs(a.y - b.y) / Math.max(60, height - 120),
  );
  const middle = sigma.viewportToFramedGraph({x: (a.x + b.x) / 2, y: (a.y + b.y) / 2});
  const camera = sigma.getCamera();
  return {...middle, ratio: camera.getBoundedRatio(Math.max(0.25, camera.ratio * share))};
}

function listenToCamera({sigma, handlers}: Context): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  sigma.getCamera().on('updated', ({x, y, ratio}) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      handlers.onCamera({x, y, ratio});
    }, 300);
  });
}

/** A lost WebGL context is said, and taken up again when the browser gives it back. */
function listenToLoss({handlers}: Context, box: HTMLElement): void {
  box.addEventListener(
    'webglcontextlost',
    event => {
      event.preventDefault();
      handlers.onLost();
    },
    {capture: true},
  );
  box.addEventListener(
    'webglcontextrestored',
    () => {
      handlers.onRestored();
    },
    {capture: true},
  );
}

function nodeOf({current}: Context, payload: SigmaNodeEventPayload): NodeItem | null {
  return current()?.picture.nodes.find(node => node.key === payload.node) ?? null;
}

function listenToPointer(context: Context): void {
  const {sigma, handlers, current} = context;
  const drag = listenToDrag(context);
  sigma.on('clickNode', payload => {
    const node = nodeOf(context, payload);
    // The end of a drag is no click.
    if (node && !drag.moved()) handlers.onNode(node);
  });
  sigma.on('clickStage', ({event}) => {
    const frame = current();
    const edge = frame ? nearestLine(frame, context.overlay, event) : null;
    if (edge) handlers.onLine(edge);
    else handlers.onNothing();
  });
  sigma.on('doubleClickNode', payload => {
    payload.preventSigmaDefault();
    const node = nodeOf(context, payload);
    if (node) handlers.onOpen(node);
  });
  sigma.on('doubleClickStage', event => {
    event.preventSigmaDefault();
  });
  sigma.on('doubleClickEdge', event => {
    event.preventSigmaDefault();
  });
  sigma.on('enterNode', payload => {
    handlers.onHover(nodeOf(context, payload));
  });
  sigma.on('leaveNode', () => {
    handlers.onHover(null);
  });
}

/** Dragging moves a node and pins it; tells whether the last press has moved one. */
function listenToDrag(context: Context): {moved(): boolean} {
  const {sigma, handlers} = context;
  let dragged: NodeItem | null = null;
  let moved = false;
  sigma.on('downNode', payload => {
    dragged = nodeOf(context, payload);
    moved = false;
  });
  sigma.on('moveBody', payload => {
    if (!dragged) return;
    const {x, y} = sigma.viewportToGraph(payload.event);
    Object.assign(dragged, {x, y});
    moved = true;
    const graph = sigma.getGraph();
    if (graph.hasNode(dragged.key)) graph.mergeNodeAttributes(dragged.key, {x, y});
    payload.preventSigmaDefault();
    payload.event.original.preventDefault();
  });
  const drop = () => {
    if (dragged && moved) handlers.onMoved(dragged);
    dragged = null;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  return {moved: () => moved};
}
