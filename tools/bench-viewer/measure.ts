/** What both pages offer to the bench. */
export type Bench = {
  /** Milliseconds from the start of loading to the first frame with a picture. */
  readonly firstFrame: Promise<number>;
  /** Draws all anew. */
  fullRefresh(): void;
  /** What a pointer over the node with the most lines changes. */
  partialRefresh(): void;
  /** Takes the pointer away. */
  rest(): void;
  /** Comes back when all that was drawn is on the screen. */
  settled(): Promise<unknown>;
  /**
   * Iterations a second up to the last one that was heard of, in so many milliseconds, with the picture following.
   * A page that is busy drawing hears of it late.
   */
  layout(milliseconds: number): Promise<number>;
};

/** Time, since the page's start, at which the frame after this one begins: the picture is on the screen. */
export function afterFrame(): Promise<number> {
  return new Promise(resolve => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve(performance.now());
      });
    });
  });
}
