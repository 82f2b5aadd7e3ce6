import test from 'ava';
import {readingOf, nameOf, statementsIn} from '../helpers/statements.js';

const reads = test.macro({
  async exec(t, text: string, expected: string[]) {
    t.deepEqual(await statementsIn(text), expected);
  },
  title: (given, text: string) => given ?? text,
});

test(
  'a quotation over two sentences has the speaker who stands after it',
  reads,
  '“The harvest was good this year. Our farmers worked very hard,” Mary Kent said in Boston.',
  ['Mary Kent CLAIMS: The harvest was good this year. Our farmers worked very hard'],
);
test(
  'the speaker before a quotation',
  reads,
  'Mary Kent wrote on Monday, "We must rebuild the bridge."',
  ['Mary Kent CLAIMS: We must rebuild the bridge.'],
);
test(
  'the speaker between two quotations says both',
  reads,
  '"The bridge is old," Mary Kent said. "We must rebuild it before the winter."',
  [
    'Mary Kent CLAIMS: The bridge is old',
    'Mary Kent CLAIMS: We must rebuild it before the winter.',
  ],
);
test(
  'the halves of one sentence are one saying',
  reads,
  '"The old bridge," Mary Kent said, "is going to fall into the river."',
  ['Mary Kent CLAIMS: The old bridge is going to fall into the river.'],
);
test(
  'a pronoun speaks for the one it stands for',
  reads,
  'Mary Kent visited the town on Monday. "The bridge will be rebuilt next year," she said.',
  ['Mary Kent CLAIMS: The bridge will be rebuilt next year'],
);
test(
  'a few quoted words belong to the report around them',
  reads,
  'Mary Kent said the mayor should "think again" about the bridge.',
  ['Mary Kent CLAIMS: the mayor should "think again" about the bridge'],
);
test(
  'a report without "that", and the one who is told',
  reads,
  'Mary Kent told Fox News the bridge was safe.',
  ['Mary Kent CLAIMS to Fox News: the bridge was safe'],
);
test('a source at the start', reads, 'According to Mary Kent, the bridge is old.', [
  'Mary Kent CLAIMS: the bridge is old',
]);
test('a source at the end', reads, 'The bridge is old, according to Mary Kent.', [
  'Mary Kent CLAIMS: The bridge is old',
]);
test(
  'a report in brackets of commas',
  reads,
  'The bridge, Mary Kent said, was built by soldiers.',
  ['Mary Kent CLAIMS: The bridge was built by soldiers'],
);
test(
  'a denial beside a claim',
  reads,
  'Mary Kent said that the bridge would open but denied taking money.',
  ['Mary Kent CLAIMS: the bridge would open', 'Mary Kent DENIES: taking money'],
);
test('claims that are rejected are denied', reads, 'Mary Kent rejected claims that she had lied.', [
  'Mary Kent DENIES: she had lied',
]);
test(
  'a proposal goes on in the sentence that says what it holds',
  reads,
  'Mary Kent presented a plan for a new bridge. The plan includes a tax on cars.',
  ['Mary Kent PROPOSES: a plan for a new bridge. The plan includes a tax on cars'],
);
test('one who is urged is spoken to', reads, 'Mary Kent urged the Senate to pass the bill.', [
  'Mary Kent PROPOSES to Senate: to pass the bill',
]);
test('what was not said is no claim', reads, 'Mary Kent did not say that the bridge was safe.', []);
test('what may be said is no claim', reads, 'Mary Kent may announce that the bridge is safe.', []);
test(
  'a quotation of an unknown speaker is not given to another',
  reads,
  'Mary Kent came. "I saw the bridge fall down," shouted somebody.',
  [],
);

test('text, offsets and evidence are those of the document', async t => {
  const text = 'Mary Kent came to Boston. She said that the old bridge was safe.';
  const {statements, document} = await readingOf(text);
  t.is(statements.length, 1);
  for (const {start, end, text: content, evidence} of statements) {
    t.is(text.slice(start, end), content);
    t.deepEqual(
      evidence.map(each => [each.document, each.quote]),
      [[document.id, 'She said that the old bridge was safe.']],
    );
  }
});

test('a claim is about those it names, each once', async t => {
  const reading = await readingOf(
    'Mary Kent said that Iran had helped Yemen and that Iran was proud.',
  );
  const about = reading.statements.flatMap(each => each.about.map(id => nameOf(reading, id)));
  t.deepEqual(about, ['Iran', 'Yemen']);
});

for (const text of [
  '',
  '\n\n',
  '"',
  '"""" ""',
  'said said said',
  ': : :',
  '“ ” “ “ ”',
  'According to',
  '"A" said "B" said "C"',
  'x '.repeat(3000),
  '“'.repeat(500),
]) {
  test(`no fault on ${JSON.stringify(text.slice(0, 24))}`, async t => {
    await t.notThrowsAsync(readingOf(text));
  });
}
