// Developers' view of the extraction: what the pipeline reads in a text, sentence by sentence.
// npx tsx tools/read.ts FILE.txt | FILE.conllu[.gz] | - | "Some text" [--only statements|relations|entities] [--limit N] [--grep REGEX]
import {existsSync, readFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {gunzipSync} from 'node:zlib';
import {loadLanguage} from '../src/io/load-language.js';
import {readConllu} from '../src/language/read-conllu.js';
import type {Document, DocumentReading, Sentence} from '../src/model/index.js';
import {makeKnowledge, readDocument} from '../src/pipeline.js';
import {headlineOf, makeDocument} from '../src/read/make-document.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    only: {type: 'string', default: ''},
    limit: {type: 'string', default: '1000000'},
    grep: {type: 'string', default: ''},
    date: {type: 'string'},
  },
});

type Parsed = {readonly document: Document; readonly sentences: readonly Sentence[]};

function bytesOf(path: string): Buffer {
  const bytes = readFileSync(path === '-' ? 0 : path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

async function parseAll(inputs: readonly string[]): Promise<Parsed[]> {
  const trees: Parsed[] = [];
  const texts: Document[] = [];
  for (const input of inputs) {
    const isFile = input === '-' || existsSync(input);
    const text = isFile ? bytesOf(input).toString('utf8') : input;
    if (/\.conllu(?:\.gz)?$/.test(input))
      trees.push(
        ...readConllu(text).map(each => ({
          document: makeDocument({...each}),
          sentences: each.sentences,
        })),
      );
    else texts.push(makeDocument({text, title: headlineOf(text), date: values.date ?? null}));
  }
  if (texts.length === 0) return trees;
  const language = await loadLanguage();
  const parsed = await language.parse(texts);
  await language.close();
  return [
    ...trees,
    ...texts.map((document, index) => ({document, sentences: parsed[index] ?? []})),
  ];
}

function show(reading: DocumentReading): void {
  const chainOf = new Map(
    reading.chains.flatMap(chain => chain.mentions.map(id => [id, chain.name])),
  );
  const byId = new Map(reading.mentions.map(mention => [mention.id, mention]));
  const nameOf = (id: string | null): string =>
    id === null
      ? '-'
      : `${byId.get(id)?.text ?? id}${chainOf.get(id) === byId.get(id)?.text ? '' : `=${chainOf.get(id) ?? '?'}`}`;
  const shows = (kind: string) => values.only === '' || values.only === kind;
  for (const sentence of reading.sentences) {
    const mentions = reading.mentions.filter(mention => mention.sentence === sentence.id);
    const relations = reading.relationMentions.filter(
      each => each.evidence.sentence === sentence.id,
    );
    const statements = reading.statements.filter(
      each => each.evidence[0]?.sentence === sentence.id,
    );
    const lines: string[] = [];
    if (shows('entities') && mentions.length > 0)
      lines.push(
        `   E ${mentions.map(each => `${nameOf(each.id)}/${each.label[0] ?? ''}`).join(' · ')}`,
      );
    if (shows('relations'))
      for (const each of relations)
        lines.push(
          `   R ${nameOf(each.subject)} -${each.type} (${each.status}${each.attributedTo ? ` by ${nameOf(each.attributedTo)}` : ''})-> ${nameOf(each.object)} [${each.trigger}; ${each.evidence.rule}; ${each.confidence.toFixed(2)}; ${each.date ?? ''} ${each.location ?? ''}]`,
        );
    if (shows('statements'))
      for (const each of statements)
        lines.push(
          `   S ${nameOf(each.speaker)} ${each.type} [${each.trigger}; ${each.confidence.toFixed(2)}] «${each.text}» about ${each.about.map(nameOf).join(', ')} to ${each.addressedTo.map(nameOf).join(', ')}`,
        );
    if (values.only !== '' && lines.length === 0) continue;
    const text = `${String(sentence.index)}${sentence.heading ? 'H' : ''} ${sentence.text}`;
    const block = [text, ...lines].join('\n');
    if (values.grep === '' || new RegExp(values.grep).test(block)) console.log(block);
  }
}

const knowledge = makeKnowledge();
for (const {document, sentences} of (await parseAll(positionals)).slice(0, Number(values.limit))) {
  console.log(`# ${document.id} ${document.title} ${document.date ?? ''}`);
  show(readDocument(document, sentences, knowledge));
}
