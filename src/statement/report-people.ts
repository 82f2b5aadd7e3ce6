import type {Sentence} from '../model/index.js';
import {findChildren, hasDependency} from '../language/tree.js';
import {agentsOf, hasWord, isPassive, lemmaAt, subjectsOf} from '../relation/clause.js';
import type {Speakers} from './speakers.js';

/** The mentions of those who report: the verb's actors, or the subject of "is quoted as saying". */
export function speakersOf(sentence: Sentence, verb: number, speakers: Speakers) {
  const token = sentence.tokens[verb];
  if (!token) return [];
  const heads =
    hasDependency(token, 'acl') && isPassive(sentence, verb)
      ? []
      : isPassive(sentence, verb)
        ? agentsOf(sentence, verb)
        : (citedAs(sentence, verb) ?? subjectsBefore(sentence, verb));
  return heads.flatMap(head => speakers.at(sentence, head));
}

/** "cited X as saying": the one who is cited. */
function citedAs(sentence: Sentence, verb: number): number[] | null {
  const token = sentence.tokens[verb];
  if (!token || !hasDependency(token, 'advcl') || !isAs(sentence, verb)) return null;
  const objects = findChildren(sentence, token.head, 'obj');
  return objects.length > 0 ? objects : null;
}

function isAs(sentence: Sentence, verb: number): boolean {
  return hasWord(sentence, verb, ['as'], 'mark');
}

/** The verb's subjects; of one before it and one after it only the one before: the other is the content's. */
function subjectsBefore(sentence: Sentence, verb: number): number[] {
  const subjects = subjectsOf(sentence, verb);
  const before = subjects.filter(each => each < verb);
  return before.length > 0 ? before : subjects;
}

const TOLD: ReadonlySet<string> = new Set([
  'tell',
  'inform',
  'ask',
  'urge',
  'assure',
  'remind',
  'warn',
  'advise',
  'notify',
  'beg',
  'implore',
  'order',
  'instruct',
  'invite',
  'request',
  'press',
  'call',
  'appeal',
  'encourage',
  'exhort',
  'recommend',
]);
const TO: ReadonlySet<string> = new Set(['to', 'on', 'upon', 'with']);

/** Heads of those spoken to: "told X that", "said to X", "urged X to", "called on X to". */
export function addressees(
  sentence: Sentence,
  verb: number,
  place: {readonly head: number},
): number[] {
  const indirect = [...findChildren(sentence, verb, 'iobj'), ...spokenTo(sentence, verb)];
  if (indirect.length > 0) return indirect;
  const told = TOLD.has(lemmaAt(sentence, verb));
  const objects = told
    ? findChildren(sentence, verb, 'obj').filter(each => each !== place.head)
    : [];
  if (objects.length > 0) return objects;
  return findChildren(sentence, verb, 'obl').filter(each => {
    const [mark] = findChildren(sentence, each, 'case');
    const word = mark === undefined ? '' : lemmaAt(sentence, mark);
    return each !== place.head && (word === 'to' || (told && TO.has(word)));
  });
}

/** "Speaking to NBC News, she said": those to whom the speech is made. */
function spokenTo(sentence: Sentence, verb: number): number[] {
  return findChildren(sentence, verb, 'advcl')
    .filter(each => ['speak', 'talk'].includes(lemmaAt(sentence, each)))
    .flatMap(each => findChildren(sentence, each, 'obl'))
    .filter(each => hasWord(sentence, each, TO, 'case'));
}
