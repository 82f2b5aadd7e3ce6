/** Exit codes of the command, as in the contract. */
export const EXIT = {done: 0, failed: 1, usage: 2, skipped: 3} as const;
