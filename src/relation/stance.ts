import type {Mention, StanceTables, Statement} from '../model/index.js';
import {findChildren, hasDependency} from '../language/tree.js';
import {lemmaAt} from './clause.js';
import type {Finding} from './finding.js';
import type {Scene} from './scene.js';

export type Stances = {
  readonly blame: ReadonlySet<string>;
  readonly praise: ReadonlySet<string>;
  readonly callModals: ReadonlySet<string>;
  readonly callVerbs: ReadonlySet<string>;
};

/** Statements whose content reaches into the sentence, and the mentions of their speakers. */
export type Spoken = {
  readonly statements: readonly Statement[];
  readonly mentionOf: (id: string) => Mention | undefined;
};

const ACTORS = ['Person', 'Country', 'Organization', 'Group'] as const;
const BLAME_CONFIDENCE = 0.45;
const PRAISE_CONFIDENCE = 0.4;
const CALL_CONFIDENCE = 0.5;

/** The stance words in the form that they are looked up in. */
export function makeStances(tables: StanceTables): Stances {
  return {
    blame: new Set(tables.blame),
    praise: new Set(tables.praise),
    callModals: new Set(tables.callModals),
    callVerbs: new Set(tables.callVerbs),
  };
}

/** Reads how speakers stand to those whom they speak of: "X is a liar", "X must leave". */
export function readStances(scene: Scene, spoken: Spoken, stances: Stances): Finding[] {
  return spoken.statements.flatMap(statement => {
    const speaker = spoken.mentionOf(statement.speaker);
    if (!speaker || statement.type !== 'CLAIMS') return [];
    return scene.sentence.tokens.flatMap((token, index) => {
      if (token.start < statement.start || token.end > statement.end) return [];
      return readStance(scene, speaker, index, stances);
    });
  });
}

function readStance(scene: Scene, speaker: Mention, index: number, stances: Stances): Finding[] {
  const type = stanceOf(scene, index, stances);
  if (!type) return [];
  const {kind, confidence, rule} = type;
  const subjects =
    scene.roles.find(index, 'subject').length > 0
      ? scene.roles.find(index, 'subject')
      : findChildren(scene.sentence, index, 'nsubj');
  return subjects
    .flatMap(each => scene.ends.find(each, ACTORS))
    .filter(({mention}) => !scene.isPronounOf(mention, speaker) && !isFirstPerson(mention))
    .map(({mention, factor}) => ({
      rule,
      type: kind,
      trigger: index,
      words: scene.sentence.tokens[index]?.text ?? '',
      subject: speaker,
      object: mention,
      confidence: confidence * factor,
      status: null,
      title: null,
      kin: null,
      lasting: true,
    }));
}

function isFirstPerson(mention: Mention): boolean {
  return /^(?:i|we|me|us|my|our|you|your)$/i.test(mention.text);
}

type Stance = {readonly kind: string; readonly confidence: number; readonly rule: string};

/** What a predicate says of the speaker's stance to its subject, or null. */
function stanceOf(scene: Scene, index: number, stances: Stances): Stance | null {
  const {sentence} = scene;
  const token = sentence.tokens[index];
  if (!token) return null;
  const predicate = token.tag === 'VERB' || findChildren(sentence, index, 'cop').length > 0;
  if (!predicate) return null;
  if (callsToAct(scene, index, stances))
    return {kind: 'REQUESTS', confidence: CALL_CONFIDENCE, rule: 'stance-call'};
  if (isNegated(scene, index)) return null;
  if (stances.blame.has(token.lemma.toLowerCase()))
    return {kind: 'ACCUSES', confidence: BLAME_CONFIDENCE, rule: 'stance-blame'};
  if (stances.praise.has(token.lemma.toLowerCase()))
    return {kind: 'SUPPORTS', confidence: PRAISE_CONFIDENCE, rule: 'stance-praise'};
  return null;
}

/** "X must leave", "X needs to leave": the verb is the one that is called for. */
function callsToAct({sentence}: Scene, index: number, stances: Stances): boolean {
  const token = sentence.tokens[index];
  if (token?.tag !== 'VERB' || token.xpos !== 'VB') return false;
  const modal = findChildren(sentence, index, 'aux').some(child =>
    stances.callModals.has(lemmaAt(sentence, child)),
  );
  const passive = findChildren(sentence, index, 'aux:pass').length > 0;
  if (modal && !passive) return true;
  return hasDependency(token, 'xcomp') && stances.callVerbs.has(lemmaAt(sentence, token.head));
}

function isNegated({sentence}: Scene, index: number): boolean {
  return findChildren(sentence, index, 'advmod', 'det').some(child =>
    ['not', 'never', 'no', "n't", 'hardly'].includes(lemmaAt(sentence, child)),
  );
}
