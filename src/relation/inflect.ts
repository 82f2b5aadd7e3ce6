const VOWELS = /[aeiouy]+/g;
const CLOSED = /(?:^|[^aeiou])[aeiou]([bdgklmnprtvz])$/;

/** The verb's stems before -ed and -ing: "stop" gives "stopp", "fine" gives "fin". */
function stemsOf(verb: string): string[] {
  if (verb.endsWith('e')) return [verb.slice(0, -1)];
  const last = CLOSED.exec(verb)?.[1];
  if (last === undefined) return [verb];
  const doubled = verb + last;
  return (verb.match(VOWELS)?.length ?? 0) > 1 ? [doubled, verb] : [doubled];
}

/** Past forms that are not regular, of verbs whose lemma may go wrong. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  forbid: ['forbade', 'forbidden'],
  forsake: ['forsook', 'forsaken'],
  freeze: ['froze', 'frozen'],
  mow: ['mowed', 'mown'],
  overrun: ['overran'],
  overthrow: ['overthrew', 'overthrown'],
  override: ['overrode', 'overridden'],
  shoot: ['shot'],
  slay: ['slew', 'slain'],
  smite: ['smote', 'smitten'],
  strike: ['struck', 'stricken'],
  throw: ['threw', 'thrown'],
  uphold: ['upheld'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld'],
};

/** The forms of an English verb other than its own: "fine" gives "fines", "fined", "fining". */
export function inflect(verb: string): string[] {
  return [...regular(verb), ...(IRREGULAR[verb] ?? [])];
}

function regular(verb: string): string[] {
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [third, ...stemsOf(verb).flatMap(stem => [`${stem}ed`, `${stem}ing`])];
}
