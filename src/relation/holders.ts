import type {Mention, Sentence} from '../model/index.js';
import {findChildren, hasDependency, subtreeOf} from '../language/tree.js';
import {antecedentOf, lemmaAt} from './clause.js';
import type {Post} from './posts.js';
import type {Scene} from './scene.js';

/** Verbs that put somebody into a post that follows: "was elected president of X". */
const APPOINTING: ReadonlySet<string> = new Set([
  'become',
  'appoint',
  'elect',
  're-elect',
  'reelect',
  'name',
  'nominate',
  'serve',
  'remain',
  'swear',
  'work',
  'inaugurate',
  'install',
  'confirm',
  'act',
  'crown',
]);
/** "chairman and chief executive": posts so near that one person holds both. */
const SHARED_WITHIN = 4;
const OFFICES: ReadonlySet<string> = new Set(['presidency', 'premiership', 'chancellorship']);
const PHRASE_TAGS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'DET', 'PART', 'NUM']);

/** Persons said to hold the post. The surest way to say it comes first. */
export function holdersOf(scene: Scene, post: Post): Mention[] {
  const titled = titledBy(scene, post);
  if (titled) return [titled];
  const before = beforeComma(scene, post);
  if (before) return [before];
  const linked = linkedTo(scene, post);
  if (linked.length > 0) return linked;
  const after = afterComma(scene, post);
  if (after) return [after];
  const token = scene.sentence.tokens[post.head];
  const near = token && hasDependency(token, 'conj') && post.head - token.head <= SHARED_WITHIN;
  const other = near ? scene.postAt(token.head) : null;
  if (other) return holdersOf(scene, other);
  if (OFFICES.has(post.words)) return ownersOfOffice(scene, post);
  const nominal = scene.ends
    .at(post.head)
    .find(mention => mention.label === 'Person' && mention.kind === 'nominal');
  return nominal ? [nominal] : [];
}

/** "US envoy Jan Smit": the person whose name follows the post in its own span. */
function titledBy(scene: Scene, post: Post): Mention | undefined {
  return scene
    .mentionsOver(post.head)
    .find(
      mention =>
        mention.label === 'Person' &&
        mention.kind === 'name' &&
        post.last < scene.nameStart(mention),
    );
}

/** Persons that the tree links to the post: predicates, appositions, appointments. */
function linkedTo(scene: Scene, post: Post): Mention[] {
  const {sentence} = scene;
  const index = post.head;
  const token = sentence.tokens[index];
  if (!token) return [];
  const heads = [...findChildren(sentence, index, 'appos', 'flat'), ...appointees(scene, index)];
  if (hasDependency(token, 'appos', 'nmod:desc', 'flat', 'compound')) heads.push(token.head);
  if (findChildren(sentence, index, 'cop').length > 0)
    heads.push(...findChildren(sentence, index, 'nsubj').map(each => antecedentOf(sentence, each)));
  return heads
    .flatMap(each => scene.ends.find(each, ['Person', 'Group']))
    .map(end => end.mention)
    .filter(mention => mention.label === 'Person' || mention.kind === 'pronoun')
    .filter(mention => index < mention.first || index > mention.last || mention.kind === 'pronoun');
}

function isName(mention: Mention): boolean {
  return mention.label === 'Person' && mention.kind === 'name';
}

/** "Jan Smit, Foreign Minister,": by the comma, whatever the tree says. */
function beforeComma(scene: Scene, post: Post): Mention | undefined {
  const {tokens} = scene.sentence;
  let before = post.first - 1;
  while (PHRASE_TAGS.has(tokens[before]?.tag ?? '')) before--;
  if (tokens[before]?.text !== ',') return undefined;
  return scene.mentions.find(mention => mention.last === before - 1 && isName(mention));
}

/** "the president of Chile, Jan Smit". */
function afterComma(scene: Scene, post: Post): Mention | undefined {
  const {sentence, mentions} = scene;
  const end = Math.max(post.last, ...subtreeOf(sentence, post.head, ['appos', 'conj', 'acl']));
  const comma = sentence.tokens[end]?.text === ',' ? end : end + 1;
  const inTree = sentence.tokens[comma]?.text === ',' ? comma : -1;
  for (const at of [inTree, commaAfterBody(scene, post)]) {
    const name = at < 0 ? undefined : mentions.find(each => each.first === at + 1 && isName(each));
    if (name) return name;
  }
  return undefined;
}

/** The same by the words alone: the comma behind the body that the post is of, or -1. */
function commaAfterBody({sentence, mentions}: Scene, post: Post): number {
  const {tokens} = sentence;
  if (tokens[post.last + 1]?.tag !== 'ADP') return -1;
  const first = tokens[post.last + 2]?.tag === 'DET' ? post.last + 3 : post.last + 2;
  const body = mentions.find(each => each.first === first && each.kind === 'name');
  return body && tokens[body.last + 1]?.text === ',' ? body.last + 1 : -1;
}

/** "X's presidency". */
function ownersOfOffice(scene: Scene, post: Post): Mention[] {
  return scene.roles
    .find(post.head, 'poss|of')
    .flatMap(each => scene.ends.at(each))
    .filter(mention => mention.label === 'Person');
}

/** Whether the noun is "the office" or "the post" that somebody holds or takes. */
function isOfficeOf(sentence: Sentence, noun: number): boolean {
  const token = sentence.tokens[noun];
  return (
    token !== undefined &&
    /^(?:office|post|position|role|job|title|rank)$/.test(lemmaAt(sentence, noun)) &&
    hasDependency(token, 'obj') &&
    HOLDING.test(lemmaAt(sentence, token.head))
  );
}

/** "X succeeded Y as president": the subject has the post. */
const SUCCEEDING = /^(?:succeed|replace|follow)$/;
const HOLDING = /^(?:hold|resume|assume|take|fill|keep|retain|leave|occupy|regain|have|win)$/;

/** "X was appointed president", "X became minister", "X serves as an adviser". */
function appointees(scene: Scene, index: number): number[] {
  const {sentence} = scene;
  const token = sentence.tokens[index];
  if (!token || token.head < 0) return [];
  if (hasDependency(token, 'nmod') && isOfficeOf(sentence, token.head)) {
    const verb = sentence.tokens[token.head]?.head ?? -1;
    return [...scene.roles.find(verb, 'subject')].map(each => antecedentOf(sentence, each));
  }
  if (!hasDependency(token, 'xcomp', 'obl', 'obj', 'iobj')) return [];
  if (SUCCEEDING.test(lemmaAt(sentence, token.head)) && hasDependency(token, 'obl'))
    return [...scene.roles.find(token.head, 'subject')].map(each => antecedentOf(sentence, each));
  if (!APPOINTING.has(lemmaAt(sentence, token.head))) return [];
  const patients = scene.roles.find(token.head, 'patient').filter(each => each !== index);
  return patients.length > 0 ? patients : [...scene.roles.find(token.head, 'subject')];
}
