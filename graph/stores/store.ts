import type {WireGraph} from '../build/attributes.js';

/** A node as a query returns it: the same from every store. Labels sorted, `Entity` first. */
export type StoredNode = {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
};

/** A relationship as a query returns it. Inside a path it knows its ends by the nodes' keys. */
export type StoredRelationship = {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly start?: string;
  readonly end?: string;
};

/** `relationships[i]` joins `nodes[i]` and `nodes[i + 1]`, in either direction. */
export type StoredPath = {
  readonly nodes: readonly StoredNode[];
  readonly relationships: readonly StoredRelationship[];
};

/** Rows hold plain values: null, boolean, number (bigint past 2^53), string, lists and objects of these, and the three types above. */
export type QueryResult = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
};

export type QueryOptions = {
  /** A query that writes is refused. */
  readonly readOnly?: boolean;
};

export type LoadProgress = {
  /** Nodes and edges sent so far, and in all. */
  readonly done: number;
  readonly total: number;
  readonly rowsPerSecond: number;
};

export type LoadOptions = {
  /** About how many bytes one statement carries. */
  readonly batchBytes?: number;
  readonly onProgress?: (progress: LoadProgress) => void;
};

/** What a load did. Rows that were there already, with all that they say now, are in neither count. */
export type LoadReport = {
  readonly nodes: number;
  readonly edges: number;
  readonly created: {readonly nodes: number; readonly edges: number};
  readonly changed: {readonly nodes: number; readonly edges: number};
  readonly rowsPerSecond: number;
};

/** What went with a document. All 0 where the store has no such document. */
export type PruneReport = {
  readonly deleted: {readonly nodes: number; readonly edges: number};
  readonly changed: {readonly nodes: number; readonly edges: number};
};

/** A place that keeps graphs and answers Cypher. A node's key is its property `id`, an edge's its property `key`. */
export type GraphStore = {
  /** Adds a graph: what is there already stays, equal keys are united with the evidence of both. */
  load(graph: WireGraph, options?: LoadOptions): Promise<LoadReport>;
  query(
    cypher: string,
    parameters?: Readonly<Record<string, unknown>>,
    options?: QueryOptions,
  ): Promise<QueryResult>;
  /** Takes a document out, with all that only it supports: the store is as if it had never been in. */
  prune(document: string): Promise<PruneReport>;
  /** All that the store holds, as a graph, with positions computed anew. */
  read(): Promise<WireGraph>;
  close(): Promise<void>;
};

export type StoreOptions = {
  /** Opens for reading only: writes fail, and other readers may open the file too. */
  readonly readOnly?: boolean;
  /** User, password and database of a Neo4j server. */
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  /** Told what the server says about a query beside its rows: deprecations, hints. */
  readonly onNote?: (text: string) => void;
};
