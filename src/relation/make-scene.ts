import type {Chain, LightVerbs, Mention, Sentence} from '../model/index.js';
import {makeEnds, type EndSetting, type SpokenFor} from './ends.js';
import type {FindPost, Post} from './posts.js';
import {makeRoles} from './roles.js';
import type {Scene} from './scene.js';

/** What the readers need to know beyond the sentence. */
export type Setting = EndSetting & {
  readonly lightVerbs: LightVerbs;
  readonly chains: ReadonlyMap<string, Chain>;
  /** The country named most often in the document, by a mention, or null; and the two named most. */
  readonly country: Mention | null;
  readonly countries: readonly Mention[];
  readonly town: Mention | null;
  /** Names of countries and places of the document, in lower case. */
  readonly placeNames: ReadonlyMap<string, Mention>;
  /** Groups of the document by the lemma of their noun. */
  readonly groups: ReadonlyMap<string, Mention>;
  /** Names of bodies in the document, in text order. */
  readonly bodyNames: readonly Mention[];
  readonly findPost: FindPost;
  readonly statePosts: ReadonlySet<string>;
  /** Posts that are mostly one state's, by its ISO code, and the document's countries by theirs. */
  readonly postStates: ReadonlyMap<string, string>;
  readonly postless: ReadonlyMap<string, ReadonlySet<string>>;
  readonly states: ReadonlyMap<string, Mention>;
};

const NEAR_FACTOR = 0.75;
const FAR_FACTOR = 0.5;

/** Takes a sentence and its mentions together with the document's knowledge. */
export function makeScene(
  sentence: Sentence,
  mentions: readonly Mention[],
  setting: Setting,
  spokenFor: SpokenFor = new Map(),
): Scene {
  const over = sentence.tokens.map((): Mention[] => []);
  for (const mention of mentions)
    for (let index = mention.first; index <= mention.last; index++) over[index]?.push(mention);
  for (const list of over) list.sort((a, b) => b.last - b.first - (a.last - a.first));
  const starts = new Map<string, number>();
  const nameStart = (mention: Mention): number => {
    const known = starts.get(mention.id) ?? startOfName(sentence, mention);
    starts.set(mention.id, known);
    return known;
  };
  const posts = new Map<number, Post | null>();
  const isNamePart = (index: number): boolean =>
    (over[index] ?? []).some(each =>
      each.label === 'Person'
        ? each.kind === 'name' && index >= nameStart(each)
        : each.kind === 'name' && each.label !== 'Group',
    );
  return {
    sentence,
    mentions,
    country: setting.country,
    countries: setting.countries,
    town: setting.town,
    placeNamed: name => setting.placeNames.get(name),
    ends: makeEnds(sentence, mentions, setting, spokenFor),
    roles: makeRoles(sentence, setting.lightVerbs),
    mentionsOver: index => over[index] ?? [],
    nameStart,
    isNamePart,
    postAt: index => {
      const known = posts.get(index);
      if (known !== undefined) return known;
      const post = setting.findPost(sentence, index);
      posts.set(index, post);
      return post;
    },
    isPronounOf: (mention, other) => {
      const chain = setting.chains.get(mention.id);
      return chain !== undefined && chain === setting.chains.get(other.id);
    },
    groupOf: lemma => setting.groups.get(lemma),
    bodyNamed: name => {
      const fitting = setting.bodyNames.filter(({text}) => name.test(text));
      return fitting.findLast(({start}) => start < sentence.end) ?? fitting[0];
    },
    chainOf: mention => setting.chains.get(mention.id),
    stateOf: (post, person) => stateOf(mentions, setting, post, person),
  };
}

/** Index of the first token of the name in a person's span. */
function startOfName(sentence: Sentence, mention: Mention): number {
  if (mention.kind !== 'name') return mention.last + 1;
  const offset = mention.text.lastIndexOf(mention.name);
  if (offset < 0) return mention.first;
  const start = mention.start + offset;
  for (let index = mention.first; index <= mention.last; index++)
    if ((sentence.tokens[index]?.start ?? 0) >= start) return index;
  return mention.first;
}

/** "Foreign Minister X": the country whose body was named before in the sentence, else the document's main one. */
function stateOf(
  mentions: readonly Mention[],
  setting: Setting,
  post: Post,
  person: Mention,
): {mention: Mention; factor: number}[] {
  if (!setting.statePosts.has(post.words) || !setting.chains.has(person.id)) return [];
  const code = setting.postStates.get(post.words);
  const own = setting.states.get(code ?? '');
  if (own) return [{mention: own, factor: NEAR_FACTOR}];
  if (code !== undefined) return [];
  const near = mentions.filter(
    each => each.label === 'Country' && isOfBody(mentions, each, person),
  );
  const last = near.at(-1);
  if (last) return [{mention: last, factor: NEAR_FACTOR}];
  const {country} = setting;
  if (!country || setting.postless.get(post.words)?.has(codeOf(setting, country))) return [];
  return [{mention: country, factor: FAR_FACTOR}];
}

/** ISO code of a country's mention, or ''. */
function codeOf({chains}: Setting, country: Mention): string {
  return chains.get(country.id)?.known?.iso3 ?? '';
}

/** Whether the country stands in the name of a body or group before the person ("the Chilean delegation"). */
function isOfBody(mentions: readonly Mention[], country: Mention, person: Mention): boolean {
  return mentions.some(
    each =>
      (each.label === 'Group' || each.label === 'Organization') &&
      each.first <= country.first &&
      each.last >= country.last &&
      each.last < person.first,
  );
}
