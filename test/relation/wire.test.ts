import test from 'ava';
import {edgesOf} from '../helpers/edges.js';

// Plain sentences of made-up news, from text to edges.

/** `A TYPE B`, with the status where it is not asserted, sorted. */
async function said(text: string): Promise<string[]> {
  return (await edgesOf(text))
    .map(({from, type, to, status}) =>
      `${from} ${type} ${to} ${status === 'asserted' ? '' : `(${status})`}`.trim(),
    )
    .sort();
}

const says = test.macro({
  async exec(t, text: string, expected: readonly string[]) {
    t.deepEqual(await said(text), [...expected].sort());
  },
  title: (_given: string | undefined, text: string) => text,
});

// The country of a post is never guessed to be one that has no such post.
test(
  says,
  'Prime Minister Tom Hale said he would raise the matter with President Ann Reed in the United Kingdom.',
  ['Tom Hale LEADS United Kingdom'],
);
test(says, 'Secretary of State Ann Reed spoke about oil from Norway.', []);

// What somebody signs or writes in order to act by it acts for them.
test(says, 'Ann Reed signed a decree imposing sanctions on Norway.', ['Ann Reed SANCTIONS Norway']);
// Who is asked to do it does it.
test(says, 'Ann Reed called on Peru to ban Acme Air.', [
  'Ann Reed REQUESTS Peru',
  'Peru SANCTIONS Acme Air (proposed)',
]);
test(says, 'Norway considers Hezbollah a terrorist group.', ['Norway ACCUSES Hezbollah']);
test(says, 'The G7 comprises Canada, France and Germany.', [
  'Canada MEMBER_OF G7',
  'France MEMBER_OF G7',
  'Germany MEMBER_OF G7',
]);

// A plural pronoun means all who are coordinated.
test(says, 'Cuba and Bolivia voiced their support for Ann Reed.', [
  'Bolivia SUPPORTS Ann Reed',
  'Cuba SUPPORTS Ann Reed',
]);
test(says, 'Norway and Chad have quarrelled for years. They signed a treaty on Monday.', [
  'Chad AGREES_WITH Norway',
]);

// A counterpart holds the same post with another country.
test(
  says,
  'Norwegian Foreign Minister Ann Berg met her Russian counterpart Pavel Orlov on Friday.',
  ['Ann Berg MEETS_WITH Pavel Orlov', 'Ann Berg WORKS_FOR Norway', 'Pavel Orlov WORKS_FOR Russia'],
);
test(says, 'President Tom Hale of Chile met his Peruvian counterpart, Ana Ruiz.', [
  'Tom Hale LEADS Chile',
  'Ana Ruiz LEADS Peru',
  'Ana Ruiz MEETS_WITH Tom Hale',
]);
test(says, 'Chile ordered police to open the border.', ['Chile REQUESTS police']);
// Who leads the opposition does not lead the country.
test(says, 'Ugandan opposition leader Robert Okello was detained by soldiers.', [
  'Robert Okello CITIZEN_OF Uganda',
  'soldiers COERCES Robert Okello',
]);
test(says, 'SNP MP Anna Kerr brought the case.', ['Anna Kerr MEMBER_OF SNP']);
