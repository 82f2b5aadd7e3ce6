import type {StanceTables} from '../model/index.js';

// What the words of a speaker say of those spoken about: blame, praise, or a call to act.
// prettier-ignore
export const STANCE: StanceTables = {
  blame: [
    'lie', 'liar', 'mistake', 'wrong', 'irresponsible', 'illegal', 'unlawful', 'unacceptable', 'shameful', 'shame', 'disgrace', 'disgraceful', 'outrage', 'outrageous', 'crime', 'criminal', 'insult', 'bully', 'betray', 'betrayal', 'stab', 'cheat', 'hypocrite', 'hypocritical', 'incompetent', 'corrupt', 'corruption', 'coward', 'cowardly', 'terrorist', 'dictator', 'failure', 'scandal', 'disaster', 'disastrous', 'catastrophe', 'violate', 'violation', 'breach', 'mislead', 'ignore', 'undermine', 'abandon', 'fail', 'destroy', 'suppress', 'endanger', 'hypocrisy', 'absurd', 'ridiculous', 'nonsense', 'unjust', 'unfair', 'cruel', 'barbaric', 'brutal', 'threat', 'attack', 'undemocratic', 'unconstitutional', 'dishonest', 'trick', 'maneuver', 'manoeuvre', 'provocation', 'provoke', 'distract', 'abuse', 'steal', 'weak', 'ineffective', 'unfit', 'racist', 'propaganda', 'fake', 'travesty', 'contempt', 'lousy', 'stunt', 'hoax', 'hunt', 'coup', 'joke', 'gamesmanship', 'ploy', 'folly', 'madness', 'blunder', 'fiasco', 'farce', 'sham', 'pathetic', 'stupid', 'foolish', 'dangerous', 'divisive', 'immoral', 'unwarranted', 'unjustified', 'unfounded', 'baseless', 'misguided', 'heartless', 'cynical', 'appalling', 'horrific', 'despicable', 'deplorable', 'disgusting', 'extremist', 'radical', 'arrogant', 'colonialist', 'authoritarian', 'repressive', 'aggressive', 'hostile', 'unhelpful', 'disappointing', 'excessive', 'premature', 'suffering', 'violence', 'instability', 'destructive', 'aggression', 'chaos', 'catastrophic', 'terror', 'inhumane', 'atrocity', 'deceive', 'conceal', 'manipulate', 'destabilize', 'destabilise', 'reckless', 'responsible', 'guilty', 'complicit', 'culprit', 'perpetrator', 'behind', 'evil', 'tyrant', 'murderer', 'unreliable', 'careless', 'insane', 'crazy', 'rude', 'insensitive', 'inhuman', 'selfish', 'greedy', 'vile', 'evasive',
  ],
  praise: [
    'brave', 'hero', 'heroic', 'courageous', 'courage', 'instrumental', 'great', 'excellent', 'wonderful', 'proud', 'friend', 'legend', 'pioneer', 'inspire', 'inspiration', 'inspiring', 'genius', 'remarkable', 'extraordinary', 'understandable', 'admirable', 'leader', 'champion', 'outstanding', 'successful', 'deserve', 'honorable', 'honourable', 'tremendous', 'beloved', 'kind', 'generous', 'brilliant', 'fantastic', 'amazing', 'humble', 'gentleman', 'treasure', 'honest', 'wise', 'visionary', 'dedicated', 'decent', 'icon', 'iconic', 'giant', 'patriot', 'ally', 'constructive', 'positive', 'welcome', 'historic', 'strong', 'right', 'good', 'warm',
  ],
  callModals: ['must', 'should', 'ought'],
  callVerbs: ['need', 'have'],
  threats: ['destroy', 'obliterate', 'punish', 'attack', 'retaliate', 'strike', 'sanction', 'crush', 'bomb', 'respond', 'annihilate', 'wipe', 'hit', 'invade', 'kill', 'sue', 'expel', 'devastate'],
  anaphoric: [
    'move', 'decision', 'plan', 'announcement', 'action', 'measure', 'bill', 'law', 'ruling', 'withdrawal', 'proposal', 'step', 'policy', 'statement', 'comment', 'remark', 'initiative', 'order', 'change', 'ban', 'legislation',
    'declaration', 'suspension', 'appointment', 'campaign', 'response', 'verdict', 'claim', 'idea', 'request', 'strategy', 'behaviour', 'behavior', 'conduct', 'approach', 'authority',
  ],
};
