import test from 'ava';
import fc from 'fast-check';
import {findJsonFault} from '../../../graph/formats/json-fault.js';

const finds = test.macro({
  exec(t, text: string, line: number, column: number, found: string) {
    t.like(findJsonFault(text), {line, column, found});
  },
  title: (_given, text: string) => `the fault in ${JSON.stringify(text)}`,
});

test(finds, '', 1, 1, 'the end');
test(finds, '{"a": 1,}', 1, 9, '"}"');
test(finds, '{"a" 1}', 1, 6, '"1"');
test(finds, '{a: 1}', 1, 2, '"a"');
test(finds, '[1 2]', 1, 4, '"2"');
test(finds, '[1}', 1, 3, '"}"');
test(finds, '[\n  tru]', 2, 3, '"t"');
test(finds, '["x\ny"]', 1, 2, '"\\""');
test(finds, '{} {}', 1, 4, '"{"');
test(finds, "{'a': 1}", 1, 2, '"\'"');
test(finds, '[01]', 1, 2, '"0"');

test('no fault where JSON.parse finds none, and one where it finds one', t => {
  const broken = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '"', '}', ']', '{', '[', ':', '1', '\\', 'n'),
    )
    .map(([text, at, change]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + change + text.slice(cut + 1);
    });
  fc.assert(
    fc.property(fc.oneof(fc.json(), broken), text => {
      t.is(findJsonFault(text) === null, isJson(text), text);
    }),
    {numRuns: 1000},
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
