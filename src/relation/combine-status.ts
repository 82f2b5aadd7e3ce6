import type {StatusEffect} from '../model/index.js';
import type {Status} from '../schema/statuses.js';

/** How an event stands by itself, before it is asked who says so. */
type Fact = 'actual' | 'negated' | 'possible' | 'proposed';

/** How an event stands within the words read so far, from the event outwards. */
export type Stand = {
  readonly fact: Fact;
  readonly voice: 'own' | 'claimed' | 'denied';
  /** Whether the report itself is hedged or negated: "did not say that", "may deny that". */
  readonly doubted: boolean;
};

export const ACTUAL: Stand = {fact: 'actual', voice: 'own', doubted: false};

// What each effect makes of a fact.
// prettier-ignore
const FACTS: Readonly<Record<'negate' | 'possible' | 'propose' | 'actual', Readonly<Record<Fact, Fact>>>> = {
  // not attack · not refuse to attack · no plan to attack · did not ask to attack
  negate: {actual: 'negated', negated: 'actual', possible: 'negated', proposed: 'negated'},
  // may attack · may refuse to attack · may plan to attack · may ask to attack
  possible: {actual: 'possible', negated: 'possible', possible: 'possible', proposed: 'possible'},
  // urge to attack · urge not to attack · urge to consider an attack · urge to demand an attack
  propose: {actual: 'proposed', negated: 'negated', possible: 'proposed', proposed: 'proposed'},
  // begin to attack · begin to refuse to attack · continue to plan an attack · continue to demand an attack
  actual: {actual: 'actual', negated: 'negated', possible: 'possible', proposed: 'proposed'},
};

/** Takes one more word into account, from the event outwards. */
export function applyEffect(stand: Stand, effect: StatusEffect): Stand {
  if (effect === 'claim' || effect === 'deny') {
    if (stand.voice === 'own') return {...stand, voice: effect === 'claim' ? 'claimed' : 'denied'};
    // A denial of somebody's report leaves the event open; a report of a report changes nothing.
    return effect === 'deny' ? {...stand, doubted: true} : stand;
  }
  if (stand.voice !== 'own') return effect === 'actual' ? stand : {...stand, doubted: true};
  return {...stand, fact: FACTS[effect][stand.fact]};
}

// prettier-ignore
const STATUSES: Readonly<Record<Stand['voice'], Readonly<Record<Fact, Status>>>> = {
  // attacked · did not attack · may attack · was urged to attack
  own: {actual: 'asserted', negated: 'negated', possible: 'possible', proposed: 'proposed'},
  // said that X attacked · said that X did not attack · said that X may attack · said that X was urged to attack
  claimed: {actual: 'claimed', negated: 'denied', possible: 'possible', proposed: 'proposed'},
  // denied that X attacked · denied that X had not attacked · denied that X would attack · denied urging X to attack
  denied: {actual: 'denied', negated: 'claimed', possible: 'denied', proposed: 'denied'},
};

/** The status of an event that stands so. */
export function statusOfStand({fact, voice, doubted}: Stand): Status {
  return doubted ? 'possible' : STATUSES[voice][fact];
}
