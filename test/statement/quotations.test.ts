import test from 'ava';
import {findQuotations} from '../../src/statement/quotations.js';
import {makeContent} from '../../src/statement/content.js';
import type {Sentence} from '../../src/model/index.js';
import {documentOf} from '../helpers/parsed.js';

/** Each line is a paragraph of one sentence. */
function sentencesOf(text: string): Sentence[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const sentence = {
      id: `doc:test#s${String(index)}`,
      index,
      start,
      end: start + line.length,
      text: line,
      tokens: [],
      paragraph: index,
      heading: false,
    };
    start += line.length + 1;
    return sentence;
  });
}

const quotes = test.macro({
  exec(t, text: string, expected: string[]) {
    const found = findQuotations(documentOf(text), sentencesOf(text));
    t.deepEqual(
      found.map(({start, end, closed}) => `${text.slice(start, end)}${closed ? '' : ' …'}`),
      expected,
    );
  },
  title: (_given, text: string) => `quotations in ${JSON.stringify(text)}`,
});

test(quotes, '“One,” she said. “Two.”', ['One,', 'Two.']);
test(quotes, '"One," she said. "Two."', ['One,', 'Two.']);
test(quotes, '"The "United States" is big," he said.', ['The "United States" is big,']);
test(quotes, '“One.\n“Two,” he said.', ['One. …', 'Two,']);
test(quotes, 'A 12" pipe', []);
test(quotes, 'no marks', []);

test('a content has no commas, blanks or lone marks at its edges', t => {
  const text = ' “the plan, ” ';
  t.deepEqual(makeContent(text, 0, text.length), {start: 2, end: 10, text: 'the plan'});
  t.is(makeContent('he "left', 0, 8)?.text, 'he "left');
  t.is(makeContent(' , ', 0, 3), null);
});
