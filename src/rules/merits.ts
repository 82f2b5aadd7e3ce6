import type {MeritTables} from '../model/index.js';

const words = (text: string): string[] => text.trim().split(/\s+/);
const phrases = (text: string): string[] => text.split(',').map(each => each.trim());

// What speakers praise others for when they say that those did it.
// prettier-ignore
export const MERITS: MeritTables = {
  phrases: phrases(
    `keep word, keep promise, keep faith, do everything, do homework, do job, do duty, do best, do proud, do credit, deserve credit, deserve medal, deserve thanks,
     deserve praise, deserve respect, deserve better, deserve support, deserve justice, deserve chance, get right, tell truth, speak truth, move mountain, stand firm, stand tall, save life, save day,
     work hard, work tirelessly, set example, fight bravely, act bravely, act swiftly, play fair, behave well, perform well, rise occasion, lead way, make proud, earn respect, earn place, risk life, give life,
     show way, hold nerve, act right, do well, open door, open hospital, make right`,
  ),
  kindnesses: words(
    `help save rescue protect shelter feed defend support back comfort cure heal assist aid teach inspire nurse encourage reassure mentor rebuild`,
  ),
  backing: words(`support respect confidence trust sympathy vote thanks thank admiration gratitude backing blessing`),
  holders: words(`show have display demonstrate prove set play run do`),
  qualities: words(
    `courage courageous brave bravery heroic dignity leadership wisdom generosity patience restraint resilience decency integrity solidarity humanity kindness compassion skill grace determination
     excellent outstanding remarkable tremendous superb great good fine decent honest honourable honorable able wonderful brilliant fantastic amazing fair noble exemplary admirable loyal dedicated patient wise
     generous instrumental trusted true extraordinary splendid magnificent terrific incredible`,
  ),
};
