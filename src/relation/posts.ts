import type {BelongingTables, Mention, Sentence} from '../model/index.js';
import {findChildren, hasDependency, textBetween} from '../language/tree.js';
import {hasWord, lemmaAt} from './clause.js';
import type {Finding} from './finding.js';
import {lasting} from './lasting.js';
import {holdersOf} from './holders.js';
import {chamberOf} from './legislators.js';
import {bodyBefore} from './membership.js';
import {isParty, isPartyWord} from './parties.js';
import type {Scene} from './scene.js';

/** The rule of a post whose country is only guessed from the context. */
export const GUESSED_POST = 'post-from-context';
const LONGEST_POST = 4;
/** Heads of a body where it is said of which ("UN chief"), but no office by themselves. */
const CHIEF = /^(?:chief|police chief|chief justice)$/;
/** Prepositions that link a post to its body; "to" only for those who serve a person. */
const BODY_LINKS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'at',
  'in',
  'with',
  'to',
  'from',
  'on',
]);
const ABROAD: ReadonlySet<string> = new Set([
  'ambassador',
  'envoy',
  'consul',
  'representative',
  'adviser',
  'advisor',
]);
/** "chairman and chief executive of Acme": posts so near that they share their body. */
const SHARED_WITHIN = 4;
/** Posts that say, with a party before them, whose member somebody is: "Labour MP". */
const PARTISAN =
  /^(?:mp|mep|senator|representative|congress(?:wo)?man|lawmaker|legislator|counci?llor|candidate|nominee|minister|governor|delegate|member|mayor)$/;
/** Posts in a party itself: "Labour leader". */
const PARTY_POSTS = /^(?:leader|co-leader|whip|chief whip|spokes(?:wo)?man|spokesperson)$/;
const DEPUTY = /^(?:vice|deputy|assistant|acting-deputy|associate|under|shadow)$/;

export type Post = {
  /** First and last token of the post's words. */
  readonly first: number;
  readonly last: number;
  /** The token among them that the tree hangs the others on. */
  readonly head: number;
  readonly words: string;
  readonly leads: boolean;
};

/** Gives the post whose words end at a token, or null. */
export type FindPost = (sentence: Sentence, last: number) => Post | null;

/** Looks posts up by their words. */
export function makePosts(tables: BelongingTables): FindPost {
  const heads = new Set(tables.heads);
  const posts = new Set(tables.posts);
  return (sentence, last) => {
    for (let length = LONGEST_POST; length > 0; length--) {
      const first = last - length + 1;
      const words = phrase(sentence, first, last);
      if (words === '') continue;
      if (heads.has(words)) {
        const before = sentence.tokens[first - 1]?.text.toLowerCase() ?? '';
        return {
          first,
          last,
          head: headOf(sentence, first, last),
          words,
          leads: !DEPUTY.test(before),
        };
      }
      if (posts.has(words))
        return {first, last, head: headOf(sentence, first, last), words, leads: false};
    }
    return null;
  };
}

function headOf(sentence: Sentence, first: number, last: number): number {
  for (let index = first; index <= last; index++) {
    const head = sentence.tokens[index]?.head ?? -1;
    if (head < first || head > last) return index;
  }
  return last;
}

function phrase(sentence: Sentence, first: number, last: number): string {
  if (first < 0) return '';
  const tokens = sentence.tokens.slice(first, last + 1);
  if (tokens.length === 0) return '';
  const start = tokens[0]?.start ?? 0;
  const text = sentence.text.slice(
    start - sentence.start,
    (tokens.at(-1)?.end ?? start) - sentence.start,
  );
  return text
    .toLowerCase()
    .replace(/^(?:ex|then|former)-/, '')
    .replace(/^prime-/, 'prime ');
}

/** Posts named in the sentence, each by its longest words. */
function postsIn(scene: Scene): Post[] {
  const posts: Post[] = [];
  for (let index = scene.sentence.tokens.length - 1; index >= 0; index--) {
    const tag = scene.sentence.tokens[index]?.tag ?? '';
    if (!['NOUN', 'PROPN', 'ADJ'].includes(tag) || scene.isNamePart(index)) continue;
    const post = scene.postAt(index);
    if (!post) continue;
    posts.unshift(post);
    index = post.first;
  }
  return posts;
}

/** Reads who holds which post with whom: titles, appositions, predicates and appointments. */
export function readPosts(scene: Scene): Finding[] {
  return postsIn(scene).flatMap(post =>
    holdersOf(scene, post).flatMap(person => tenures(scene, post, person)),
  );
}

function tenures(scene: Scene, post: Post, person: Mention): Finding[] {
  return bodiesOf(scene, post, person).map(({mention, factor, guessed}) =>
    lasting(scene, {
      rule: guessed ? GUESSED_POST : post.leads ? 'post-leads' : 'post-works-for',
      type: isOutOfOffice(scene, post) ? outOfOffice(mention) : typeOf(scene, post, mention),
      trigger: post.last,
      words: textBetween(scene.sentence, post.first, post.last),
      subject: person,
      object: mention,
      confidence: 0.9 * factor,
      title: titleOf(scene, post),
    }),
  );
}

const OUT_OF_OFFICE =
  /\b(?:opposition|rebel|separatist|independence|resistance|guerrilla|militia|insurgent|protest|student|union|trade union|labou?r|religious|spiritual|church|muslim|catholic|community|tribal|indigenous|business|gang|cartel|mafia|cult|rights|exile|exiled|civic)\b/i;

/** "Chilean opposition leader": who leads, but not the country. */
function isOutOfOffice(scene: Scene, post: Post): boolean {
  const before = scene.sentence.tokens.slice(Math.max(0, post.first - 2), post.first);
  return (
    /^(?:co-)?leader$/.test(post.words) &&
    before.some(({text, tag}) => /^(?:ADJ|NOUN|PROPN)$/.test(tag) && OUT_OF_OFFICE.test(text))
  );
}

function outOfOffice(body: Mention): string {
  return body.label === 'Country' || body.label === 'Place' ? 'CITIZEN_OF' : 'LEADS';
}

/** Occupations that are no post with a country: "the French journalist" is a citizen. */
const PRIVATE =
  /^(?:lawyer|analyst|professor|researcher|scientist|engineer|coach|player|chef|priest|bishop|archbishop|cardinal|imam|columnist|journalist|photojournalist|photographer|producer|executive|reporter|correspondent|editor|strategist|economist|curator|lecturer|historian|physicist|biologist|geologist|astronomer|psychologist|ecologist|archaeologist|surgeon|presenter|broadcaster|campaigner|host|critic|pilot)$/;
/** Posts of those who are one of a team or party. */
const MEMBER_POSTS = /^(?:player|candidate|nominee)$/;
/** Those who sit in a parliament, whose body named before is a party or a chamber. */
const SEATED =
  /^(?:mp|mep|lawmaker|legislator|senator|congressman|congresswoman|councill?or|member of parliament|parliamentarian)$/;
/** Heads of bodies, not of the country named before them ("US Speaker"). */
const SERVING =
  /^(?:speaker|chairman|chairwoman|chairperson|chair|commander|captain|ceo|director-general|director general|dean|rector|provost)$/;

/** Heads of persons' offices ("the president's chief of staff") work for them. */
function typeOf({sentence}: Scene, post: Post, body: Mention): string {
  if (isParty(body) && PARTISAN.test(post.words)) return 'MEMBER_OF';
  if (body.label === 'Country' && SERVING.test(post.words)) return 'WORKS_FOR';
  if (body.label === 'Country' && PRIVATE.test(post.words)) return 'CITIZEN_OF';
  // "UN chief", but not "EU policy chief".
  const next =
    body.first > post.last ||
    body.last + 1 === post.first ||
    sentence.tokens[body.last + 1]?.text.startsWith('’') === true ||
    sentence.tokens[body.last + 1]?.text.startsWith("'") === true;
  if (CHIEF.test(post.words) && body.label === 'Organization') return next ? 'LEADS' : 'WORKS_FOR';
  if (MEMBER_POSTS.test(post.words) && body.label === 'Organization') return 'MEMBER_OF';
  // "SNP MP X", "Fidesz lawmaker X": of the party, not of an employer.
  const seated = SEATED.test(post.words) && body.label === 'Organization' && body.kind === 'name';
  if (seated && body.last < post.first) return 'MEMBER_OF';
  return post.leads && body.label !== 'Person' ? 'LEADS' : 'WORKS_FOR';
}

/** The post with its qualifying words: "former", "special", "National Security". */
function titleOf(scene: Scene, post: Post): string {
  const {sentence} = scene;
  let first = post.first;
  while (first > 0) {
    const token = sentence.tokens[first - 1];
    const qualifies =
      token &&
      ['ADJ', 'NOUN', 'PROPN'].includes(token.tag) &&
      scene
        .mentionsOver(first - 1)
        .every(mention => mention.first < first - 1 && mention.last > post.last);
    if (!qualifies) break;
    first--;
  }
  return textBetween(sentence, first, post.last);
}

type Body = {readonly mention: Mention; readonly factor: number; readonly guessed?: boolean};
const BODY_LABELS = ['Country', 'Organization', 'Group', 'Person', 'Place'] as const;

/** The countries, bodies or persons with whom the post is held. */
function bodiesOf(scene: Scene, post: Post, person: Mention): Body[] {
  const apart = ({mention}: Body) =>
    mention.id !== person.id &&
    !scene.isPronounOf(mention, person) &&
    !(mention.first <= post.first && mention.last >= post.last);
  const before = beforePost(scene, post).filter(apart);
  // "a lawyer from Oslo" does not work for Oslo.
  const employs = ({mention}: Body) =>
    mention.label !== 'Place' || !PRIVATE.test(post.words) || CLERGY.test(post.words);
  // "US presidential candidate": of a party, not of the country.
  if (/^(?:candidate|nominee)$/.test(post.words) && before.length > 0 && before.every(isOfState))
    return [];
  const chamber = post.words === 'speaker' ? impliedBody(scene, post, person) : undefined;
  if (chamber && before.length > 0 && before.every(isOfState))
    return [{mention: chamber, factor: 0.8}];
  const beyond = ({mention}: Body) =>
    mention.first > person.last && post.last < scene.nameStart(person) && person.kind === 'name';
  // "Polish leader X of Acme": what hangs on the name belongs to the name.
  const after = afterPost(scene, post)
    .filter(each => apart(each) && employs(each))
    .filter(each => before.length === 0 || !beyond(each));
  // "Chilean director of Acme": the body that is led is the one named after.
  const bodies = after.filter(({mention}) => mention.label === 'Organization');
  if (before.length > 0 && bodies.length > 0)
    return post.leads ? bodies : bodies.concat(before.filter(isEmployer));
  if (before.length > 0) return before;
  const implied = after.length === 0 ? bodyBefore(scene, post.first) : undefined;
  if (implied) return [{mention: implied, factor: 0.8}];
  if (after.length > 0) return after;
  const named = bodiesOfPerson(scene, post, person).filter(apart);
  if (named.length > 0) return named;
  const token = scene.sentence.tokens[post.head];
  const shared = token && hasDependency(token, 'conj') && post.head - token.head <= SHARED_WITHIN;
  const other = shared ? scene.postAt(token.head) : null;
  if (other) return bodiesOf(scene, other, person);
  const implicit = impliedBody(scene, post, person);
  if (implicit) return [{mention: implicit, factor: 0.7, guessed: true}];
  // Who sits in a chamber that the document names is its member: see legislators.ts.
  if (chamberOf(scene, post.words)) return [];
  return scene.stateOf(post, person).map(body => ({...body, guessed: true}));
}

/** How many tokens behind a professor's name the university stands at most. */
const UNIVERSITY_WITHIN = 20;

/** The body that a post without one is held with, as the context says: a judge's court, a mayor's city. */
function impliedBody(scene: Scene, post: Post, person: Mention): Mention | undefined {
  if (person.kind !== 'name') return undefined;
  if (/^(?:judge|magistrate|chief justice)$/.test(post.words))
    return scene.bodyNamed(/\bcourt\b(?! of (?:human|public))/i);
  if (post.words === 'speaker')
    return scene.bodyNamed(
      /^(?:the )?(?:house(?: of (?:representatives|commons))?|.*\b(?:parliament|assembly|knesset))$/i,
    );
  if (/^(?:lord )?mayor$/.test(post.words)) return scene.town ?? undefined;
  if (/^(?:professor|lecturer|researcher)$/.test(post.words))
    return scene.mentions.find(
      ({label, kind, first, text}) =>
        label === 'Organization' &&
        kind === 'name' &&
        first > person.last &&
        first - person.last <= UNIVERSITY_WITHIN &&
        /\b(?:university|college|institute|school|faculty)\b/i.test(text),
    );
  return undefined;
}

function isOfState({mention}: Body): boolean {
  return mention.label === 'Country' || mention.label === 'Place';
}

function isEmployer({mention}: Body): boolean {
  return mention.label === 'Country' || mention.label === 'Organization';
}

/** Bodies that a preposition links to the post: "president of Acme", "aide to the president". */
function afterPost(scene: Scene, post: Post): Body[] {
  const {sentence} = scene;
  const abroad = ABROAD.has(lemmaAt(sentence, post.head));
  const links = (mark: number) => {
    const lemma = lemmaAt(sentence, mark);
    // A "chair in physics" is a professor's.
    const professes = lemma === 'in' && post.words === 'chair';
    return BODY_LINKS.has(lemma) && !(abroad && lemma === 'to') && !professes;
  };
  const inTree = findChildren(sentence, post.head, 'nmod', 'obl')
    .filter(child => child > post.last && findChildren(sentence, child, 'case').some(links))
    .flatMap(child => placeNamedAs(scene, child) ?? scene.ends.find(child, BODY_LABELS));
  return inTree.length > 0 ? inTree : afterInWords(scene, post, links);
}

const CLERGY = /^(?:priest|bishop|archbishop|cardinal|imam)$/;
const PLACE_NOUNS =
  /^(?:city|town|village|state|province|region|district|county|borough|municipality|prefecture|island|republic|territory|suburb|capital)$/;

/** "mayor of the Polish city of Gdynia": the place, not the country. */
function placeNamedAs(scene: Scene, noun: number): Body[] | undefined {
  const {sentence} = scene;
  if (!PLACE_NOUNS.test(lemmaAt(sentence, noun)) || scene.ends.at(noun).length > 0)
    return undefined;
  const places = findChildren(sentence, noun, 'nmod', 'appos', 'flat')
    .filter(child => child > noun)
    .flatMap(child => scene.ends.find(child, ['Place', 'Country']));
  return places.length > 0 ? places.slice(0, 1) : undefined;
}

/** The same by the words alone: the name that follows "of" right after the post. */
function afterInWords(scene: Scene, post: Post, links: (mark: number) => boolean): Body[] {
  const link = post.last + 1;
  if (scene.sentence.tokens[link]?.tag !== 'ADP' || !links(link)) return [];
  const first = scene.sentence.tokens[link + 1]?.tag === 'DET' ? link + 2 : link + 1;
  return scene.mentions
    .filter(each => each.first === first && each.kind === 'name' && each.label !== 'Person')
    .slice(0, 1)
    .map(mention => ({mention, factor: 1}));
}

/** Posts with the place itself; others only come from it ("Senator X of Maine"). */
const LOCAL =
  /^(?:governor|mayor|bishop|archbishop|sheriff|president|leader|king|queen|chief minister)$/;

/** "President X of Chile": the body hangs on the name. */
function bodiesOfPerson(scene: Scene, post: Post, person: Mention): Body[] {
  const {sentence} = scene;
  return findChildren(sentence, person.head, 'nmod')
    .filter(child => hasWord(sentence, child, ['of'], 'case'))
    .flatMap(child => scene.ends.find(child, ['Country', 'Organization', 'Place']))
    .filter(({mention}) => mention.label !== 'Place' || LOCAL.test(post.words));
}

/** Bodies that stand before the post: "US envoy", "Iran's President", "Foreign Ministry spokesman". */
function beforePost(scene: Scene, post: Post): Body[] {
  const found: Body[] = [];
  for (const child of scene.roles.find(post.head, 'poss'))
    found.push(...scene.ends.find(child, BODY_LABELS));
  if (found.length > 0) return found;
  const {sentence} = scene;
  for (let index = post.first - 1; index >= 0 && found.length === 0; index--) {
    const token = sentence.tokens[index];
    if (!token || !['ADJ', 'NOUN', 'PROPN', 'PART', 'DET', 'NUM'].includes(token.tag)) break;
    if (token.text === ',') break;
    const mention = scene
      .mentionsOver(index)
      .find(
        each =>
          each.last === index &&
          each.last < post.first &&
          (!isPartyWord(each) || PARTY_POSTS.test(post.words)) &&
          ['Country', 'Organization', 'Place', 'Group'].includes(each.label),
      );
    if (mention) found.push({mention, factor: 1});
  }
  return found;
}
