/** An article to read. */
export type ToReader = {readonly name: string; readonly text: string};

/** What the reader says: how far it is, the graph as JSON, or why it failed. */
export type FromReader =
  | {readonly kind: 'step'; readonly text: string}
  | {readonly kind: 'graph'; readonly json: string}
  | {readonly kind: 'fault'; readonly message: string};
