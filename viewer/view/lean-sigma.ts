import Sigma from 'sigma';

// Sigma opens these four layers in any case. Our own overlays draw labels and what is under the pointer.
const UNUSED: ReadonlySet<string> = new Set(['edgeLabels', 'labels', 'hovers', 'hoverNodes']);

const nothing = (): void => undefined;

/** Stands for the context of a layer that stays empty: all that sigma asks of such a one. */
const NO_CONTEXT = {
  blendFunc: nothing,
  clear: nothing,
  clearRect: nothing,
  getExtension: () => null,
  scale: nothing,
  viewport: nothing,
};

/** Sigma without contexts for layers that stay empty: a third less to open, to hold and to put together. */
export class LeanSigma extends Sigma {
  override createCanvas(...[id, options]: Parameters<Sigma['createCanvas']>): HTMLCanvasElement {
    const canvas = super.createCanvas(id, options);
    if (!UNUSED.has(id)) return canvas;
    canvas.hidden = true;
    return Object.assign(canvas, {getContext: () => NO_CONTEXT});
  }
}

/** Stands where sigma would draw the node under the pointer a second time, with a shader of its own. */
export class NoHoverProgram {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;
  readonly kill = nothing;
  readonly reallocate = nothing;
  readonly process = nothing;
  readonly render = nothing;
}
