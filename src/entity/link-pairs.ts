import type {Mention} from '../model/index.js';
import {quote, type OpenChain} from './chains.js';
import type {Context} from './link-pronouns.js';

const PAIRS = /^(?:the |these |those )?(?:two|both) |^(?:the )?(?:pair|duo)$/i;
/** How many sentences back the two may stand. */
const REACH = 3;

/** Ids of the mentions of "the two countries" and "both leaders" → the first or the second of the two (0 or 1). */
export function findSlots(mentions: readonly Mention[]): ReadonlyMap<string, 0 | 1> {
  const slots = new Map<string, 0 | 1>();
  for (const mention of mentions) {
    if (mention.kind !== 'nominal' || !PAIRS.test(mention.text)) continue;
    const second = mentions.find(
      other =>
        other.kind === 'nominal' &&
        other.sentence === mention.sentence &&
        other.head === mention.head &&
        other.label === mention.label &&
        other.first === mention.first + 1,
    );
    if (!second || slots.has(mention.id)) continue;
    slots.set(mention.id, 0).set(second.id, 1);
  }
  return slots;
}

/** The first or second of the only two countries or persons named in the sentences up to the mention, or null. */
export function oneOfPair(
  mention: Mention,
  slot: 0 | 1,
  {sentences, chains}: Context,
): {readonly chain: OpenChain; readonly reason: string} | null {
  const here = sentences.get(mention.sentence)?.index ?? 0;
  const found: {readonly chain: OpenChain; readonly start: number; readonly back: number}[] = [];
  for (const chain of chains) {
    if (chain.label !== mention.label) continue;
    const [latest] = chain.mentions
      .filter(({start, kind, head, sentence}) => {
        const isOwn = sentence === mention.sentence && head === mention.head;
        return start < mention.start && kind !== 'nominal' && !isOwn;
      })
      .sort((a, b) => b.start - a.start);
    if (!latest) continue;
    const back = here - (sentences.get(latest.sentence)?.index ?? -REACH - 1);
    if (back <= REACH) found.push({chain, start: latest.start, back});
  }
  found.sort((a, b) => a.back - b.back || a.start - b.start);
  const second = found[1];
  if (!second || found[2]?.back === second.back) return null;
  const pair = [...found.slice(0, 2)].sort((a, b) => a.start - b.start);
  const chain = pair[slot]?.chain;
  return chain
    ? {
        chain,
        reason: `${quote(mention.text)} takes up ${quote(chain.name)} as one of two named before`,
      }
    : null;
}
