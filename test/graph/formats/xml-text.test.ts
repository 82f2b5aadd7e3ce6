import test from 'ava';
import fc from 'fast-check';
import {SaxesParser} from 'saxes';
import {escapeAttribute, escapeXml, unescapeXml} from '../../../graph/formats/xml-text.js';
import {anyText} from '../../helpers/random-graph.js';

const writes = test.macro({
  exec(t, text: string, wanted: string) {
    t.is(escapeXml(text), wanted);
  },
  title: (_given, text: string) => `in XML: ${JSON.stringify(text)}`,
});

test(writes, 'a & b < c > d', 'a &amp; b &lt; c &gt; d');
test(writes, '🕊 "quoted"', '🕊 "quoted"');
test(writes, 'bell \u0007', 'bell _x0007_');
test(writes, '\ud83d alone', '_xD83D_ alone');
test(writes, 'end\r\n', 'end_x000D_\n');
test(writes, '_x0007_', '_x005F_x0007_');
test(writes, 'a_x1', 'a_x1');

test('any text comes back from an element and from an attribute', t => {
  fc.assert(
    fc.property(anyText, text => {
      let element = '';
      let attribute = '';
      const parser = new SaxesParser();
      parser.on('text', piece => {
        element += piece;
      });
      parser.on('opentag', tag => {
        attribute = tag.attributes['b'] ?? '';
      });
      parser.write(`<a b="${escapeAttribute(text)}">${escapeXml(text)}</a>`).close();
      t.is(unescapeXml(element), text);
      t.is(unescapeXml(attribute), text);
    }),
    {numRuns: 500},
  );
});
