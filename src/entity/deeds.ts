import type {Mention, Sentence} from '../model/index.js';
import type {OpenChain} from './chains.js';

const VIOLENT: ReadonlySet<string> = new Set(
  'kill murder stab shoot attack assassinate wound injure behead strangle confess bomb'.split(' '),
);
const PROSECUTED: ReadonlySet<string> = new Set(
  'arrest charge detain accuse convict sentence suspect apprehend indict'.split(' '),
);

/** What persons do or suffer makes them what an article calls them later: "the attacker", "the suspect", "the victim". */
export function noteDeeds(chain: OpenChain, sentences: ReadonlyMap<string, Sentence>): void {
  if (chain.label !== 'Person') return;
  for (const mention of chain.mentions) {
    const sentence = sentences.get(mention.sentence);
    if (!sentence) continue;
    for (const deed of deedsOf(sentence, mention)) chain.roles.add(deed);
  }
}

function deedsOf({tokens}: Sentence, {head}: Mention): string[] {
  const token = tokens[head];
  const verb = tokens[token?.head ?? -1];
  if (!token || verb?.tag !== 'VERB') return [];
  const suffers = token.dependency === 'nsubj:pass' || token.dependency === 'obj';
  const acts = token.dependency === 'nsubj' || token.dependency === 'obl:agent';
  if (suffers && PROSECUTED.has(verb.lemma)) return ['suspect'];
  if (suffers && VIOLENT.has(verb.lemma)) return ['victim'];
  return acts && VIOLENT.has(verb.lemma) ? ['suspect'] : [];
}

const SUSPECTS: ReadonlySet<string> = new Set(
  'suspect attacker assailant gunman shooter killer murderer perpetrator defendant accused assassin'.split(
    ' ',
  ),
);

/** The one person whom such a word may mean, or null: "the gunman" is the only one said to have shot or been arrested. */
export function doerOf(lemma: string, chains: readonly OpenChain[]): OpenChain | null {
  const wanted = SUSPECTS.has(lemma)
    ? SUSPECTS
    : lemma === 'victim'
      ? new Set(['victim', 'deceased'])
      : null;
  if (!wanted) return null;
  const found = chains.filter(
    ({label, roles}) => label === 'Person' && [...roles].some(role => wanted.has(role)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
