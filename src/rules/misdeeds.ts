import type {MisdeedTables} from '../model/index.js';

const words = (text: string): string[] => text.trim().split(/\s+/);
const phrases = (text: string): string[] => text.split(',').map(each => each.trim());

// What speakers blame others for when they say that those did it.
// prettier-ignore
export const MISDEEDS: MisdeedTables = {
 verbs: words(`
   abduct abet abuse beat airbrush annex appease arm assassinate attack backtrack bankroll behead belittle besiege betray blackmail bleed bomb bombard botch bribe
 browbeat bulldoze bully bungle bury butcher censor cheat coddle coerce collude con conceal condone connive conspire contaminate cover-up cripple crush deceive defame defraud
 defy demean demolish demonise demonize deport deprive desecrate despise destabilise destabilize destroy devastate disdain disgrace disrespect distort disregard dither dodge downplay
 dump dupe eavesdrop embezzle encroach endanger enrich entrap evade exploit expropriate extort fabricate fail falsify feign fib flaunt flatten fleece flog flout foist fool foment forge fudge
 gag gamble gerrymander gloss goad gouge grovel gun gut hack hamper hamstring harass harbour harbor harm hate hijack hinder hoard hobble hoodwink humiliate hypnotise
 ignore imperil impede impoverish incite indoctrinate inflame insult interfere intimidate invade invent jail jeopardise jeopardize kidnap kill kowtow lambast launder lecture leak lie loot lynch
 malign maim manipulate marginalise marginalize massacre meddle menace miscalculate misbehave mishandle mislead mismanage misread misrepresent mistreat misuse mock molest muddle murder muzzle neglect
 obfuscate obstruct oppress orchestrate ostracise outfox overcharge overlook overreach overreact overstep pander peddle persecute pervert pillage pilfer plagiarise plot plunder poison politicise politicize pollute
 prevaricate procrastinate profiteer provoke punish purge quash ram ransack rape ravage raze renege repress rig rob ruin sabotage scaremonger scapegoat scheme scorn shell shelter shield shirk shoot
 shortchange sideline silence slander slaughter smear smother smuggle snub spy squander stab starve steal stifle stoke stonewall strangle subjugate subvert suffocate sully supplant suppress
 swindle tamper terrorise terrorize threaten torch torpedo torture traffic trample trick trivialise undercut undermine underestimate usurp victimise vandalise vandalize vilify violate waste weaponise weaponize whitewash
 withhold worsen wreck brutalise brutalize bomb massacre mistake disfigure trash maul gloat sneer bluff assault sleepwalk erode stymie hound reoffend
 `),
  phrases: phrases(`
    turn eye, turn deaf, turn back, turn blind, turn away, look away, look way, look on, look aside, move goalpost, tie hand, break word, break promise, break law, break pledge, break oath, break faith, break rule, break treaty, break agreement,
    break ceasefire, break truce, break commitment, tear deal, tear agreement, tear promise, rip off, let down, drag foot, drag heel, play fire, play politics, play game, play time, play innocent, play dirty, play victim, sit hand, sit file, sit idly, stand idly, stand by, stand idle,
    cross line, wash hand, wash money, hold hostage, hold ransom, sell river, sell out, sell soul, cook book, keep quiet, keep silent, keep dark, owe apology, owe explanation, owe answer, owe money, have blood, have nerve, have gall, have cheek,
    have audacity, do nothing, do damage, do harm, do wrong, do bidding, do little, see nothing, know nothing, say nothing, take bribe, take kickback, fire first, open fire, fire civilian, spread lie, spread misinformation, spread disinformation, spread fear,
    spread rumour, spread rumor, spread hatred, spread propaganda, stir trouble, stir hatred, stir pot, stir up, fan flame, pour fuel, pour oil, feed lie, put risk, put profit, put danger, get wrong, lose touch, lose control, lose mind,
    lose plot, lose moral, throw bus, bite hand, sweep under, sweep carpet, back down, walk away, run away, give in, cave in, bow to, hang out, turn tap, deny access, refuse listen, refuse answer, refuse help, refuse pay, refuse act, refuse see,
    refuse meet, refuse cooperate, refuse accept, refuse acknowledge, treat badly, treat dog, treat animal, treat dirt, treat contempt, treat colony, treat colonial, treat criminal, treat cattle, go far, go back, overstep mark, beat up, beat detainee, beat prisoner, beat protester, beat me, beat he, beat they, blow up, mow down, gun down, cut down, shoot down, shoot dead,
    cut corner, line pocket, fill pocket, pay lip, hide behind, hide truth, hide evidence, interfere affair, meddle affair, pull wool, pull string, push brink, push around, force out, drive out, shut down, shut door, slam door, close door, close eye, bend rule, twist fact,
    twist arm, make mockery, make mistake, make scapegoat, live past, live lie, sow division, sow chaos, sow discord, sow hatred, sow fear, create chaos, cause suffering, cause chaos, bring shame, bring chaos, take hostage, take advantage, take granted, use force, use weapon, use shield, use excuse,
    use pretext, use torture, use violence, change tune, run scared, run mouth, head direction, point finger, pass buck, kick can, bury head, fall short, fall asleep, sleep job, sleep wheel, sleep through, line up, gang up, serve interest, support terrorism, finance terrorism, fund terrorism,
    sponsor terrorism, back terrorist, harbour terrorist, arm rebel, arm militia, arm terrorist, train terrorist, carry attack, launch attack, stage coup, stage provocation, commit crime, commit murder, commit atrocity, commit genocide, commit fraud, commit violation, commit perjury,
    start war, start fire, set fire, wage war, plant bomb, plant evidence, plant mine, lay mine, receive bribe, accept bribe, pay bribe, open border, flood market, dump market, rewrite history, rewrite rule, play card, fiddle while, feather nest, lock up, bleed dry
  `),
  // Bad where it is done to the one who speaks: "took my son", "threw us out".
  harms: words(`
    arrest ban beat break burn charge chase close cut dismiss drag expel fire flog force forget handcuff hit hold hurt kick leave lock lose order pull push raid refuse ruin sack search seize sell shut starve stop strike
    strip suspend take threaten throw touch treat turn use deny
  `),
  // Bad where it is not done: "never answered our letters".
  duties: words(`
    act answer apologise apologize ask bother care come condemn consult cooperate deliver do dare explain heed help honour honor inform intervene investigate keep listen notice notify pay pick protect reply respect respond stop tell uphold
    understand warn learn punish act lift
  `),
  // What somebody has, shows or commits may be bad by its own name or by a word before it.
  holders: words('adopt bring carry cause commit conduct create display do engage have impose launch make mount perpetrate play pose practise practice preach pursue run sell show sow spread stage take tell tolerate use wage write lead follow'),
  // More words of blame for what somebody is, has or shows; beside those of the stances.
  qualities: words(`
    colonialist arrogance contempt cowardice cruelty cynicism deceit disregard double-standard duplicity fraud genocide greed hatred ignorance impunity incompetence inhumanity massacre mockery murder negligence nepotism prejudice provocation racism bias biased
    repression robbery sabotage sexism theft tyranny vandalism vendetta war-crime witch-hunt blackmail bullying extortion treachery carnage barbarity brutality persecution plot conspiracy smokescreen stain thief crook thug gangster fraudster butcher clown fool
    parasite puppet stooge lackey henchman tyrant warlord spy mole killer bandit cheat charlatan opportunist demagogue fascist nazi war-criminal criminal accomplice careless negligent shameless spineless toothless blind deaf asleep silent
    clueless gutless heartless ruthless lawless reckless worthless useless ashamed complacent callous cavalier clumsy petty vindictive unfair unjust untrustworthy unreasonable untrue wrong dirty rotten lazy cruel nasty naive naïve
    delusional desperate disingenuous dishonourable dishonorable duplicitous inept inadequate inhumane lax lawless negligent nonsensical obscene opaque outdated paranoid perverse poor rogue short-sighted shortsighted sloppy two-faced underhand
    unprofessional unscrupulous warped feckless idle obsessed hell-bent bent
  `),
};
