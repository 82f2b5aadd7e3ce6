import {makeKnowledge, resolveReadings} from '../../src/pipeline.js';
import {readingOf} from './statements.js';

/** A relation by the names of its ends. */
export type Edge = {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly status: string;
};

const KNOWLEDGE = makeKnowledge();

/** The relations that the whole pipeline reads in a text. */
export async function edgesOf(text: string): Promise<Edge[]> {
  const {entities, relations} = resolveReadings([await readingOf(text)], KNOWLEDGE);
  const names = new Map(entities.map(({id, name}) => [id, name]));
  return relations.map(({subject, type, object, status}) => ({
    from: names.get(subject) ?? '',
    type,
    to: names.get(object) ?? '',
    status,
  }));
}

/** `A -> B` for each relation of the type, sorted. */
export async function endsOf(text: string, wanted: string): Promise<string[]> {
  return (await edgesOf(text))
    .filter(({type}) => type === wanted)
    .map(({from, to}) => `${from} -> ${to}`)
    .sort();
}
