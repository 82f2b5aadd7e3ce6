import test from 'ava';
import {needs} from './needs.js';

/** ava's `test` for what needs Chromium: one after the other, since each takes much of the machine. */
export const browserTest = needs('chromium') === test ? test.serial : test.skip;
