import test from 'ava';
import {endsOf} from '../helpers/edges.js';

// Whom speakers blame, or threaten, by what they say that those did.

const blames = test.macro<[string, ...string[]]>({
  async exec(t, text, ...expected) {
    t.deepEqual(await endsOf(text, 'ACCUSES'), expected.sort());
  },
  title: (_, text) => text,
});

const BLAMED = 'Ann Reed -> Tom Hale';

test(blames, 'Ann Reed said that Tom Hale had betrayed the miners.', BLAMED);
test(blames, 'Ann Reed said the miners had been betrayed by Tom Hale.', BLAMED);
test(blames, 'Ann Reed said Tom Hale had turned a blind eye to the leaks.', BLAMED);
test(blames, 'Ann Reed said Tom Hale had a “colonialist mindset”.', BLAMED);
test(blames, 'Ann Reed said: “Tom Hale threw us out of our own office.”', BLAMED);
test(blames, 'Ann Reed said: “Tom Hale never answered our letters.”', BLAMED);

// No blame: what is denied, conditional or to come, what others are accused of, one's own people.
test(blames, 'Ann Reed said that Tom Hale had not betrayed the miners.');
test(blames, 'Ann Reed said that Tom Hale would betray nobody.');
test(blames, 'Ann Reed said: “If Tom Hale lied, we shall hear of it.”');
test(blames, 'Ann Reed said: “Our soldiers killed nine of them.”');
test(blames, 'Ann Reed said: “Tom Hale took us in when the floods came.”');

const threatens = test.macro<[string, ...string[]]>({
  async exec(t, text, ...expected) {
    t.deepEqual(await endsOf(text, 'THREATENS'), expected.sort());
  },
  title: (_, text) => text,
});

test(threatens, 'Ann Reed said: “If Norway shoots, we will shoot back.”', 'Ann Reed -> Norway');
test(threatens, 'Ann Reed said: “Norway will regret it.”', 'Ann Reed -> Norway');
test(threatens, 'Ann Reed said: “If Norway signs, we will lift the ban.”');
test(threatens, 'Ann Reed said: “If Norway had asked, we would have called the police.”');

test(blames, 'Ann Reed said Tom Hale should have warned the miners.', BLAMED);
test(blames, 'Ann Reed said that Tom Hale did nothing.', BLAMED);
test(blames, 'Ann Reed said that Tom Hale had done nothing wrong.');
test(
  blames,
  'Norway moved two brigades to the border, a step that Peru denounced as a provocation.',
  'Peru -> Norway',
);
test(blames, 'Ann Reed said Tom Hale was to blame for the fire.', BLAMED);
