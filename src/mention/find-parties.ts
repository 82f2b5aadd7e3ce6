import type {Gazetteer, Sentence} from '../model/index.js';
import type {Span} from './span.js';

/** Words for a party's people, and the party that they name before a post. */
const PARTIES: ReadonlyMap<string, string> = new Map([
  ['Republican', 'Republican Party'],
  ['Democratic', 'Democratic Party'],
  ['Democrat', 'Democratic Party'],
  ['Labour', 'Labour Party'],
  ['Conservative', 'Conservative Party'],
  ['Tory', 'Conservative Party'],
]);
/** What a party's word stands before when it names the party. */
const PARTISANS =
  /^(?:mps?|meps?|senators?|sen\.?|representatives?|rep\.?|congress(?:wo)?m[ae]n|lawmakers?|legislators?|counci?llors?|candidates?|nominees?|nomination|governors?|gov\.?|delegates?|members?|mayors?|chair(?:wo)?m[ae]n|chair|leaders?|leadership|whip|primary|primaries|front-?runner|peer|minister|presidential|vice|congressional|committee|strategist|donor|politicians?)$/i;

/** Finds words that name a party: the "Labour" of "Labour MP", "a Democrat". */
export function findParties({tokens}: Sentence, {entries}: Gazetteer): Span[] {
  return tokens.flatMap((token, index): Span[] => {
    const name = PARTIES.get(token.text);
    if (name === undefined) return [];
    const next = tokens[index + 1]?.text ?? '';
    const isOne =
      /^an?$/i.test(tokens[index - 1]?.text ?? '') && /^(?:[,.;)]|who|from|of)$/.test(next);
    const isTitle =
      /^(?:Democrat|Republican|Tory)$/.test(token.text) &&
      tokens[index + 1]?.name.endsWith('PER') === true;
    // "Republican Committee" is a name of its own.
    if (!isOne && !isTitle && (!PARTISANS.test(next) || next === 'Committee')) return [];
    const entry = entries.get(name) ?? null;
    const span = {first: index, last: index, nameFirst: index, nameLast: index};
    return [{...span, label: 'Organization', kind: 'name', entry}];
  });
}

/** Plurals that name a party, and its name. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['Republicans', 'Republican Party'],
  ['Democrats', 'Democratic Party'],
  ['Conservatives', 'Conservative Party'],
  ['Tories', 'Conservative Party'],
]);
const SOME = /^(?:some|many|several|most|few|other|dozens|hundreds)$/i;

/** "Republicans" are their party; "fifteen Republicans" and "Senate Republicans" are a group of it besides. */
export function findPartisans(sentence: Sentence, {entries}: Gazetteer): Span[] {
  const {tokens} = sentence;
  return tokens.flatMap(({text}, index): Span[] => {
    const name = PLURALS.get(text);
    if (name === undefined) return [];
    const party: Span = {
      ...{first: index, last: index, nameFirst: index, nameLast: index},
      ...{label: 'Organization', kind: 'name', entry: entries.get(name) ?? null},
    };
    const first = whichOnes(tokens, index);
    if (first === index) return [party];
    const group: Span = {
      ...party,
      first,
      nameFirst: first,
      label: 'Group',
      kind: 'nominal',
      entry: null,
    };
    return [group, party];
  });
}

/** First token of what says which members are meant, or the token itself. */
function whichOnes(tokens: Sentence['tokens'], index: number): number {
  let first = index;
  for (;;) {
    const before = tokens[first - 1];
    if (!before) return first;
    // "199 Republicans" are the party's whole bench.
    if (/\d{2}/.test(before.text)) return index;
    const isWord = /^(?:NUM|ADJ|NOUN)$/.test(before.tag) || SOME.test(before.text);
    const isName = before.tag === 'PROPN' && /^\p{Lu}/u.test(before.text);
    if (!isWord && !isName) return first;
    first -= 1;
  }
}
