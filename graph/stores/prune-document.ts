import {documentOf} from '../build/keys.js';
import {withoutDocument} from '../build/sayings.js';
import {entityWithout, isEntity} from '../build/unite-nodes.js';
import {countIn, recordIn, textIn, textsIn, type Row, type Run} from './engine.js';
import {edgeAttributes, edgeProperties, nodeAttributes, nodeProperties, quoteName} from './rows.js';
import type {PruneReport} from './store.js';

/**
 * Takes a document out of a store, in one transaction: its sentences, the statements that stand in
 * them alone, its evidence of relations, and the entities and aliases that only it has. As
 * `removeDocument` of graph/build does it with a graph.
 */
export async function pruneDocument(run: Run, document: string): Promise<PruneReport> {
  const entities = await mentionedIn(run, document);
  const statements = await statementsOf(run, document);
  const relations = await pruneRelations(run, document);
  const edges = countIn(
    await run(
      `MATCH (n)-[r]-()
       WHERE (n:Sentence AND n.id STARTS WITH $sentences) OR (n:Document AND n.id = $document) OR n.id IN $statements
       RETURN count(DISTINCT r) AS n`,
      {sentences: `${document}#s`, document, statements},
    ),
    'n',
  );
  const parts = countIn(
    await run(
      `MATCH (n) WHERE (n:Sentence AND n.id STARTS WITH $sentences) OR (n:Document AND n.id = $document) OR n.id IN $statements
       WITH collect(n) AS gone, count(n) AS n
       FOREACH (x IN gone | DETACH DELETE x)
       RETURN n`,
      {sentences: `${document}#s`, document, statements},
    ),
    'n',
  );
  const left = await pruneEntities(run, document, entities);
  return {
    deleted: {nodes: parts + left.deleted, edges: edges + relations.deleted},
    changed: {nodes: left.changed, edges: relations.changed},
  };
}

type Mentioned = {
  readonly id: string;
  readonly labels: readonly string[];
  readonly props: Row;
  readonly gone: ReadonlySet<string>;
};

async function mentionedIn(run: Run, document: string): Promise<Mentioned[]> {
  const {rows} = await run(
    `MATCH (:Document {id: $document})-[:HAS_SENTENCE]->(:Sentence)-[m:MENTIONS]->(e:Entity)
     WITH e, collect(DISTINCT m.name) AS names
     RETURN e.id AS id, labels(e) AS labels, properties(e) AS props, names ORDER BY id`,
    {document},
  );
  return rows.map(row => ({
    id: textIn(row, 'id'),
    labels: textsIn(row, 'labels'),
    props: recordIn(row, 'props'),
    gone: new Set(textsIn(row, 'names')),
  }));
}

/** The claims and proposals that stand in sentences of this document and in no others. */
async function statementsOf(run: Run, document: string): Promise<string[]> {
  const {rows} = await run(
    `MATCH (:Document {id: $document})-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(c)
     WITH DISTINCT c
     MATCH (c)-[:STATED_IN]->(s:Sentence)
     RETURN c.id AS id, collect(s.id) AS sentences ORDER BY id`,
    {document},
  );
  return rows
    .filter(row => textsIn(row, 'sentences').every(key => documentOf(key) === document))
    .map(row => textIn(row, 'id'));
}

/** Relations lose the document's evidence, or go. */
async function pruneRelations(
  run: Run,
  document: string,
): Promise<{readonly deleted: number; readonly changed: number}> {
  const {rows} = await run(
    `MATCH (a:Entity)-[r]->(b:Entity)
     WHERE any(sentence IN r.evidence WHERE sentence STARTS WITH $sentences)
     RETURN type(r) AS type, a.id AS source, b.id AS target, r.key AS key, properties(r) AS props ORDER BY key`,
    {sentences: `${document}#s`},
  );
  let [deleted, changed] = [0, 0];
  for (const row of rows) {
    const type = textIn(row, 'type');
    const end = {source: row['source'], target: row['target'], key: row['key']};
    const match = `MATCH (:Entity {id: $source})-[r:${quoteName(type)} {key: $key}]->(:Entity {id: $target})`;
    const edge = edgeAttributes(type, recordIn(row, 'props'));
    const left = 'details' in edge ? withoutDocument(edge, document) : edge;
    if (left === null) {
      await run(`${match} DELETE r`, end);
      deleted++;
    } else {
      await run(`${match} SET r = $props`, {
        ...end,
        props: edgeProperties(textIn(row, 'key'), left),
      });
      changed++;
    }
  }
  return {deleted, changed};
}

/** Entities that nothing speaks of any more go; the others lose the document's names and merges. */
async function pruneEntities(
  run: Run,
  document: string,
  entities: readonly Mentioned[],
): Promise<{readonly deleted: number; readonly changed: number}> {
  const {rows} = await run(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     OPTIONAL MATCH (:Sentence)-[m:MENTIONS]->(e)
     WITH e, collect(DISTINCT m.name) AS names
     OPTIONAL MATCH (e)-[r]-()
     RETURN e.id AS id, names, count(r) AS degree ORDER BY id`,
    {ids: entities.map(({id}) => id)},
  );
  const found = new Map(rows.map(row => [textIn(row, 'id'), row]));
  const unlinked = entities.filter(({id}) => Number(found.get(id)?.['degree'] ?? 0) === 0);
  await run('UNWIND $ids AS id MATCH (e:Entity {id: id}) DELETE e', {
    ids: unlinked.map(({id}) => id),
  });
  const changes = entities
    .filter(entity => !unlinked.includes(entity))
    .flatMap(({id, labels, props, gone}) => {
      const node = nodeAttributes(labels, props);
      if (!isEntity(node)) return [];
      const left = new Set(textsIn(found.get(id) ?? {}, 'names'));
      const after = nodeProperties(id, entityWithout(node, document, {gone, left}));
      return JSON.stringify(after) === JSON.stringify(nodeProperties(id, node))
        ? []
        : [{id, props: after}];
    });
  await run('UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e = row.props', {
    rows: changes,
  });
  return {deleted: unlinked.length, changed: changes.length};
}
