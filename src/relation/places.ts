import type {Mention} from '../model/index.js';
import {findChildren, hasDependency} from '../language/tree.js';
import {caseIs, lasting} from './lasting.js';
import type {Finding} from './finding.js';
import type {Scene} from './scene.js';

const WHOLES = ['Country', 'Place'] as const;

/** "Jeddah, Saudi Arabia", "the consulate in Istanbul", "Tehran, the capital of Iran". */
export function readPlace(scene: Scene, place: Mention): Finding[] {
  const {sentence} = scene;
  const findings: Finding[] = [];
  const next = scene.mentions.find(
    each =>
      (each.label === 'Country' || each.label === 'Place') &&
      each.first === place.last + 2 &&
      sentence.tokens[place.last + 1]?.text === ',' &&
      each.kind !== 'pronoun',
  );
  const listed = sentence.tokens[(next?.last ?? 0) + 1]?.text === 'and' || isListed(scene, next);
  if (next && !listed && next.kind === 'name')
    findings.push(
      lasting(scene, {
        rule: 'place-comma',
        type: 'LOCATED_IN',
        subject: place,
        object: next,
        confidence: 0.85,
        trigger: place.head,
      }),
    );
  const wholes = findChildren(sentence, place.head, 'nmod')
    .filter(child => child > place.last && caseIs(sentence, child, 'in', 'of'))
    .concat(findChildren(sentence, place.head, 'nmod:poss').filter(child => child < place.first))
    .flatMap(child => scene.ends.find(child, WHOLES))
    .map(end => end.mention);
  for (const whole of wholes)
    findings.push(
      lasting(scene, {
        rule: 'place-in',
        type: 'LOCATED_IN',
        subject: place,
        object: whole,
        confidence: 0.75,
        trigger: place.head,
      }),
    );
  return findings;
}

/** Whether two places stand in a list ("Paris, Denmark, and Oslo"), not one within the other. */
function isListed(scene: Scene, next: Mention | undefined): boolean {
  const token = next && scene.sentence.tokens[next.head];
  return token !== undefined && hasDependency(token, 'conj');
}
