import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** A made-up sentence with its entities and all relations between them: `training/examples/README.md`. */
export type Example = {
  readonly text: string;
  /** Names as they stand in the text; the speaker of a quotation last. */
  readonly names: readonly string[];
  /** [start, end) of each name in UTF-16 code units of `text`. */
  readonly spans: readonly (readonly [number, number])[];
  /** Index of one end, type, index of the other. */
  readonly relations: readonly (readonly [number, string, number])[];
};

type Line = {
  readonly t: string;
  readonly e: readonly (readonly [string, string])[];
  readonly r: readonly (readonly [number, string, number])[];
  /** The speaker, where the text is a quotation; index -1 in `r`. */
  readonly s?: readonly [string, string];
};

/** One in five, by the text's hash, is held back: rules are not made from these. */
const HELD_ONE_IN = 5;

/** Reads the examples of a folder that are held back, or those that are not. */
export function readExamples(folder: string, held: boolean): Example[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
    .flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter(line => line.trim() !== '')
    .map((line): Line => JSON.parse(line))
    .filter(({t}) => isHeld(t) === held)
    .map(exampleOf);
}

function isHeld(text: string): boolean {
  return (createHash('md5').update(text).digest()[0] ?? 0) % HELD_ONE_IN === 0;
}

function exampleOf({t, e, r, s}: Line): Example {
  const opening = s ? `${s[0]} said: “` : '';
  const names = e.map(([name]) => name);
  const spans = names.map((name): readonly [number, number] => {
    const start = placeOf(t, name) + opening.length;
    return [start, start + name.length];
  });
  if (s) {
    names.push(s[0]);
    spans.push([0, s[0].length]);
  }
  const indexOf = (index: number) => (index < 0 ? e.length : index);
  return {
    text: s ? `${opening}${t}”` : t,
    names,
    spans,
    relations: r.map(([a, type, b]) => [indexOf(a), type, indexOf(b)]),
  };
}

/** The first place where the name stands as words of its own. */
function placeOf(text: string, name: string): number {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').exec(text);
  return found?.index ?? text.indexOf(name);
}
