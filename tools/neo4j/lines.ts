/** A release line of Neo4j: which jars, and what Java they run on. */
export type Line = {
  readonly name: string;
  /** Version of `org.neo4j:neo4j`. */
  readonly version: string;
  readonly minJava: number;
  readonly maxJava: number;
  /** The server's main class. */
  readonly main: string;
  /** Version of `org.neo4j.procedure:apoc-core`, or null where the registry has none for this line. */
  readonly apoc: string | null;
};

// prettier-ignore
export const LINES: readonly Line[] = [
  {name: '5', version: '5.26.30', minJava: 17, maxJava: 21, main: 'org.neo4j.server.CommunityEntryPoint', apoc: '5.26.19'},
  {name: '2026', version: '2026.08.1', minJava: 21, maxJava: 25, main: 'org.neo4j.server.Neo4jCommunity', apoc: null},
];

/** The line of that name; `5` is the long-term one. */
export function findLine(name: string): Line {
  const line = LINES.find(row => row.name === name);
  if (line) return line;
  throw new Error(
    `NEO4J_LINE must be one of ${LINES.map(row => row.name).join(', ')}, not ${name}`,
  );
}
