import test from 'ava';
import {readTokenPattern} from '../../src/relation/match-tokens.js';

test('reads ends, alternatives, optional words and gaps', t => {
  t.deepEqual(readTokenPattern('[from] , owner|Boss the? * [to]'), [
    {kind: 'end', end: 'from'},
    {kind: 'word', words: new Set([',']), optional: false},
    {kind: 'word', words: new Set(['owner', 'boss']), optional: false},
    {kind: 'word', words: new Set(['the']), optional: true},
    {kind: 'any'},
    {kind: 'end', end: 'to'},
  ]);
});
