import test from 'ava';
import {inflect} from '../../src/relation/inflect.js';

test('regular forms of verbs', t => {
  t.deepEqual(inflect('fine'), ['fines', 'fined', 'fining']);
  t.deepEqual(inflect('stop'), ['stops', 'stopped', 'stopping']);
  t.deepEqual(inflect('deny'), ['denies', 'denied', 'denying']);
  t.deepEqual(inflect('torch'), ['torches', 'torched', 'torching']);
  t.deepEqual(inflect('raid'), ['raids', 'raided', 'raiding']);
  t.true(inflect('overthrow').includes('overthrew'));
  t.true(inflect('expel').includes('expelled'));
});
