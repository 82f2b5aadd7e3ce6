import type {DocumentReading, Mention} from '../../src/model/index.js';
import {makeKnowledge, readDocument} from '../../src/pipeline.js';
import {makeDocument} from '../../src/read/make-document.js';
import {sharedLanguage} from './parsed.js';

const knowledge = makeKnowledge();

/** What the real model and all stages read in a text. */
export async function readingOf(
  text: string,
  date: string | null = null,
): Promise<DocumentReading> {
  const document = makeDocument({text, date});
  const [sentences] = await (await sharedLanguage()).parse([document]);
  return readDocument(document, sentences ?? [], knowledge);
}

/** The name of the chain that a mention belongs to, or its own words. */
export function nameOf(reading: DocumentReading, id: string): string {
  const chain = reading.chains.find(each => each.mentions.includes(id));
  const mention: Mention | undefined = reading.mentions.find(each => each.id === id);
  return chain?.name ?? mention?.text ?? id;
}

/** The statements of a text, in short: `Speaker CLAIMS to Addressee: text`. */
export async function statementsIn(text: string): Promise<string[]> {
  const reading = await readingOf(text);
  return reading.statements.map(({type, speaker, addressedTo, text: content}) => {
    const to = addressedTo.map(each => ` to ${nameOf(reading, each)}`).join('');
    return `${nameOf(reading, speaker)} ${type}${to}: ${content}`;
  });
}
