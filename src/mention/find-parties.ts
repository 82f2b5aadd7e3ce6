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
    const isTitle = token.text === 'Democrat' && tokens[index + 1]?.name.endsWith('PER') === true;
    // "Republican Committee" is a name of its own.
    if (!isOne && !isTitle && (!PARTISANS.test(next) || next === 'Committee')) return [];
    const entry = entries.get(name) ?? null;
    const span = {first: index, last: index, nameFirst: index, nameLast: index};
    return [{...span, label: 'Organization', kind: 'name', entry}];
  });
}
