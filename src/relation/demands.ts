import {findChildren, hasDependency} from '../language/tree.js';
import {agentsOf, hasWord, isPassive, lemmaAt} from './clause.js';
import type {Ground} from './event-noun.js';

/** Who is to act by what the verb demands: "demanded that Iran stop", "insisted that Iran should stop". */
export function bidden({sentence}: Ground, verb: number): number[] {
  return findChildren(sentence, verb, 'ccomp').flatMap(child => {
    const token = sentence.tokens[child];
    const helpers = findChildren(sentence, child, 'aux', 'cop').map(each =>
      lemmaAt(sentence, each),
    );
    const modal = helpers.some(each => ['must', 'should', 'need', 'ought'].includes(each));
    const bare = helpers.length === 0 && ['VB', 'VBP'].includes(token?.xpos ?? '');
    const asks = findChildren(sentence, child, 'mark', 'advmod').some(each =>
      /^W|^(?:if|whether)$/i.test(sentence.tokens[each]?.xpos ?? ''),
    );
    return token?.tag === 'VERB' && (modal || bare) && !asks && !isPassive(sentence, child)
      ? agentsOf(sentence, child)
      : [];
  });
}

/** Who does what somebody asked for: "shut the port, as X had asked". */
export function compliers({sentence}: Ground, verb: number): number[] {
  const token = sentence.tokens[verb];
  if (!token) return [];
  return hasDependency(token, 'advcl') &&
    hasWord(sentence, verb, COMPLIANCE, 'mark', 'advmod', 'case')
    ? agentsOf(sentence, token.head)
    : [];
}

const COMPLIANCE: ReadonlySet<string> = new Set(['as', 'after', 'because']);
const CONCESSION: ReadonlySet<string> = new Set(['although', 'though', 'while']);

/** Who gives, or withholds, what somebody asked for: "passed a law that X had asked for", "went though X had asked them not to". */
export function granters({sentence}: Ground, verb: number): number[] {
  const token = sentence.tokens[verb];
  if (!token) return [];
  if (
    hasDependency(token, 'advcl') &&
    hasWord(sentence, verb, CONCESSION, 'mark', 'advmod', 'case')
  )
    return agentsOf(sentence, token.head);
  if (token.dependency !== 'acl:relcl') return [];
  const noun = sentence.tokens[token.head];
  if (!noun || !hasDependency(noun, 'obj', 'nsubj:pass', 'obl')) return [];
  return agentsOf(sentence, noun.head);
}

const CONDITIONS: ReadonlySet<string> = new Set(['until', 'unless', 'till']);

/** Who must do something first: "vowed to strike until X pays", "threatened to leave unless X pays". */
export function conditioned({sentence}: Ground, verb: number): number[] {
  const clauses = [verb, ...findChildren(sentence, verb, 'xcomp', 'ccomp', 'conj')];
  return clauses
    .flatMap(each => findChildren(sentence, each, 'advcl'))
    .filter(each => hasWord(sentence, each, CONDITIONS, 'mark', 'case'))
    .flatMap(each => agentsOf(sentence, each));
}

const ALLEGING: ReadonlySet<string> = new Set(
  'accuse allege say claim charge report tell suggest argue blame complain warn insist write think believe'.split(
    ' ',
  ),
);

const ALLEGED: ReadonlySet<string> = new Set(
  'charge claim allegation accusation assertion suggestion criticism characterization account version'.split(
    ' ',
  ),
);

/** Who said what a noun sums up: "X accuses Y of theft, a charge that Y denies". */
export function claimants({sentence}: Ground, verb: number): number[] {
  const {tokens} = sentence;
  const noun = tokens[verb]?.head ?? -1;
  if (tokens[verb]?.dependency !== 'acl:relcl' || !ALLEGED.has(lemmaAt(sentence, noun))) return [];
  for (let at = tokens[verb]?.head ?? -1; at >= 0; at = tokens[at]?.head ?? -1)
    if (ALLEGING.has(lemmaAt(sentence, at)) && tokens[at]?.tag === 'VERB')
      return agentsOf(sentence, at);
  return [];
}

const SPITE: ReadonlySet<string> = new Set(['over', 'despite', 'against', 'in', 'notwithstanding']);

/** Who acts in spite of the noun, or to spite it: "over the objections of X", "in defiance of X". */
export function spiters({sentence}: Ground, noun: number): number[] {
  const token = sentence.tokens[noun];
  if (!token || !hasDependency(token, 'obl', 'advcl')) return [];
  const marked = hasWord(sentence, noun, SPITE, 'case', 'mark');
  return marked && sentence.tokens[token.head]?.tag === 'VERB'
    ? agentsOf(sentence, token.head)
    : [];
}
