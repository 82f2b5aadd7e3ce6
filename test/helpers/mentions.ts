import {linkMentions} from '../../src/entity/link-mentions.js';
import {makeLexicon} from '../../src/lexicon/lexicon.js';
import {findMentions} from '../../src/mention/find-mentions.js';
import type {Chain, KnownEntity, Mention, Sentence} from '../../src/model/index.js';
import {documentOf, fromConllu} from './parsed.js';

const LEXICON = makeLexicon();

/** `Label kind: text = name` of each mention of hand-built trees; the name only where it differs. */
export function mentionsIn(conllu: string): string[] {
  return findMentions(fromConllu(conllu), LEXICON).map(describe);
}

function describe({label, kind, text, name}: Mention): string {
  return `${label} ${kind}: ${text}${name === text ? '' : ` = ${name}`}`;
}

export type Linked = {
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly chains: readonly Chain[];
};

/** Mentions and chains of hand-built trees. */
export function linked(conllu: string, own: readonly KnownEntity[] = []): Linked {
  const lexicon = own.length === 0 ? LEXICON : makeLexicon(own);
  const sentences = fromConllu(conllu);
  const mentions = findMentions(sentences, lexicon);
  const chains = linkMentions(documentOf(''), sentences, mentions, lexicon);
  return {sentences, mentions, chains};
}

/** `Label name: text, text` of each chain with more than one mention, sorted. */
export function chainsIn(conllu: string, own: readonly KnownEntity[] = []): string[] {
  const {mentions, chains} = linked(conllu, own);
  const byId = new Map(mentions.map(mention => [mention.id, mention]));
  return chains
    .filter(chain => chain.mentions.length > 1)
    .map(({label, name, mentions: ids}) => {
      const texts = ids
        .flatMap(id => byId.get(id) ?? [])
        .sort((a, b) => a.start - b.start)
        .map(({text}) => text);
      return `${label} ${name}: ${texts.join(', ')}`;
    })
    .sort();
}
