import test from 'ava';
import {cypherLiteral, cypherName, cypherText} from '../../../graph/formats/cypher-literal.js';

const writes = test.macro({
  exec(t, value: unknown, wanted: string) {
    t.is(cypherLiteral(value), wanted);
  },
  title: (_given, _value, wanted: string) => `the literal ${wanted}`,
});

test(writes, "O'Neil", String.raw`'O\'Neil'`);
test(writes, 'a\nb\tc\r', String.raw`'a\nb\tc\r'`);
test(writes, 'C:\\new', String.raw`'C:\\new'`);
test(writes, '\\u0027', String.raw`'\\' + 'u0027'`);
test(writes, '\u0000', String.raw`'\u0000'`);
test(writes, 'a\ud800', `'a\ufffd'`);
test(writes, '🕊', `'🕊'`);
test(writes, ['a', "b'"], String.raw`['a', 'b\'']`);
test(writes, [], '[]');
test(writes, null, 'null');
test(writes, 12, '12');
test(writes, 0.5, '0.5');
test(writes, 1e21, '1e21');
test(writes, 2 ** 53, '9007199254740992.0');
test(writes, Infinity, 'Infinity');
test(writes, true, 'true');

test('whole numbers of a field of fractions are floats', t => {
  t.is(cypherLiteral(1, true), '1.0');
  t.is(cypherLiteral(0.25, true), '0.25');
});

test('names are quoted where they need it', t => {
  t.is(cypherName('WORKS_FOR'), 'WORKS_FOR');
  t.is(cypherName('a b`c'), '`a b``c`');
  t.is(cypherName('1a'), '`1a`');
});

test('no quote of a text can end the string', t => {
  t.is(cypherText("'}) DETACH DELETE n //"), String.raw`'\'}) DETACH DELETE n //'`);
});
