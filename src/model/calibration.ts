/**
 * One point of the line from the confidence that a rule was given by hand to the share of what it
 * finds that is right on the gold articles. Points of a group stand in order.
 */
export type CalibrationPoint = {
  /** `lasting`, `event`, or a kind of statement. */
  readonly group: string;
  /** 0 to 1, as set by hand. */
  readonly given: number;
  /** 0 to 1, as measured. */
  readonly measured: number;
};
