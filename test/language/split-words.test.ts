import test from 'ava';
import {splitWords} from '../../src/language/split-words.js';

const splits = test.macro({
  exec(t, text: string, expected: string) {
    const words = splitWords(text, 0, text.length).map(({start, end}) => text.slice(start, end));
    t.is(words.join(' · '), expected);
  },
  title: (_given, text: string) => `words of ${JSON.stringify(text)}`,
});

// Contractions and possessives.
test(splits, "We don't know", "We · do · n't · know");
test(splits, 'We don’t, they CAN’T', 'We · do · n’t · , · they · CA · N’T');
test(splits, "It's Ukraine's plan", "It · 's · Ukraine · 's · plan");
test(splits, 'each other’s states’ borders', 'each · other · ’s · states · ’ · borders');
test(splits, "I cannot, gonna, she'd've", "I · can · not · , · gon · na · , · she · 'd · 've");
test(splits, "five o'clock, O'Reilly", "five · o'clock · , · O'Reilly");

// Quotation marks.
test(splits, '“No,” he said.', '“ · No · , · ” · he · said · .');
test(splits, '"No," he said', '" · No · , · " · he · said');
test(splits, 'the ‘scumbag’ story', 'the · ‘ · scumbag · ’ · story');

// Hyphens and dashes: UD takes compounds apart, but leaves prefixes on their word.
test(splits, 'long-range strikes', 'long · - · range · strikes');
test(
  splits,
  'a pre-war, non-NATO re-elected e-mail',
  'a · pre-war · , · non-NATO · re-elected · e-mail',
);
test(splits, 'the US-Ukraine deal—or war', 'the · US · - · Ukraine · deal · — · or · war');
test(splits, 'a 15-year-old -- 2019–2020', 'a · 15 · - · year · - · old · -- · 2019 · – · 2020');

// Full stops: abbreviations, initials, acronyms, ends.
test(
  splits,
  'Gen. Smith met Mr. Lee at 5 p.m. in St. Ives.',
  'Gen. · Smith · met · Mr. · Lee · at · 5 · p.m. · in · St. · Ives · .',
);
test(
  splits,
  'George W. Bush and J. R. R. Tolkien',
  'George · W. · Bush · and · J. · R. · R. · Tolkien',
);
test(
  splits,
  'the U.S. Army, Washington, D.C. police',
  'the · U.S. · Army · , · Washington · , · D.C. · police',
);
test(splits, 'No. 5 came. He said no. Then', 'No. · 5 · came · . · He · said · no · . · Then');
test(splits, 'It was plan B. Then we left.', 'It · was · plan · B · . · Then · we · left · .');
test(splits, 'Wait... what?! Oh… no!!!', 'Wait · ... · what · ?! · Oh · … · no · !!!');

// Numbers, money, times, dates.
test(splits, '$3,500.50 is 12.5% of US$28k', '$ · 3,500.50 · is · 12.5 · % · of · US$ · 28 · k');
test(splits, 'at 5pm or 17:30 on 11/28/2000', 'at · 5 · pm · or · 17:30 · on · 11/28/2000');
test(splits, 'the 1990s, 21st, 35mm', 'the · 1990s · , · 21st · , · 35 · mm');
test(splits, 'in [13,14] call 713-853-3989', 'in · [ · 13 · , · 14 · ] · call · 713-853-3989');
test(splits, '#1, #news, @potus', '# · 1 · , · #news · , · @potus');

// Addresses, files, companies.
test(
  splits,
  'See https://example.org/a?b=c(d), or www.a.com.',
  'See · https://example.org/a?b=c(d) · , · or · www.a.com · .',
);
test(
  splits,
  'Mail a.b@example.org; open notes.pdf at AT&T',
  'Mail · a.b@example.org · ; · open · notes.pdf · at · AT&T',
);

// What news rarely has.
test(splits, 'fine :-) 👍🏽👩‍👩‍👧 🇺🇦!', 'fine · :-) · 👍🏽 · 👩‍👩‍👧 · 🇺🇦 · !');
test(splits, 'and/or 1/2 ****', 'and · / · or · 1 · / · 2 · ****');
test(splits, 'שלום עולם, مرحبا بالعالم!', 'שלום · עולם · , · مرحبا · بالعالم · !');
test(splits, 'a\u0000b \u200e\u202bc\u202c d\u00ade', 'a · b · c · d\u00ade');
test(splits, '', '');
test(splits, ' \t\n ', '');
