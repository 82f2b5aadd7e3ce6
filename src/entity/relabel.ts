import type {Lexicon, Sentence} from '../model/index.js';
import type {EntityLabel} from '../schema/labels.js';
import type {OpenChain} from './chains.js';

/**
 * Puts a label right that the tagger gave: by the words that stand beside the names ("television broadcaster PBS",
 * "the Hagia Sophia museum"), and a lone word that reports in the present tense is a paper, not a person.
 */
export function relabel(
  chain: OpenChain,
  sentences: ReadonlyMap<string, Sentence>,
  lexicon: Lexicon,
): void {
  if (chain.known || chain.label === 'Country' || chain.label === 'Group') return;
  const label = labelOfRoles(chain, lexicon);
  if (label) chain.label = label;
  else if (chain.label === 'Person' && isPaper(chain, sentences)) chain.label = 'Organization';
}

/** The one label that all words beside the names speak for, or null. */
function labelOfRoles(
  {roles, name}: OpenChain,
  {personNouns, bodyNouns, placeHeads}: Lexicon,
): EntityLabel | null {
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  // The last word of a name weighs more than its neighbours.
  if (/\s/.test(name) && placeHeads.has(last) && !bodyNouns.has(last)) return 'Place';
  if (/\s/.test(name) && bodyNouns.has(last) && !placeHeads.has(last)) return 'Organization';
  const labels = new Set<EntityLabel>();
  for (const role of roles) {
    if (personNouns.has(role)) labels.add('Person');
    else if (placeHeads.has(role)) labels.add('Place');
    else if (bodyNouns.has(role)) labels.add('Organization');
  }
  return labels.size === 1 ? ([...labels][0] ?? null) : null;
}

/** "Rudaw reports …": one word, never with a title or given name, that reports in the present tense. */
function isPaper({mentions, roles}: OpenChain, sentences: ReadonlyMap<string, Sentence>): boolean {
  if (roles.size > 0 || mentions.some(({name}) => /\s/.test(name))) return false;
  return mentions.some(mention => {
    const tokens = sentences.get(mention.sentence)?.tokens ?? [];
    const own = tokens[mention.head];
    const verb = tokens[own?.head ?? -1];
    return own?.dependency === 'nsubj' && verb?.text === 'reports';
  });
}
