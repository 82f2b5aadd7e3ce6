import test from 'ava';
import {STATUSES} from '../../../src/schema/statuses.js';
import {DARK, DASHES, LIGHT} from '../../../viewer/view/palette.js';

/** Relative luminance. Reference: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

for (const [name, palette] of [
  ['light', LIGHT],
  ['dark', DARK],
] as const) {
  test(`on ${name} paper, marks have 3:1 and text has 4.5:1`, t => {
    const marks = [
      ...Object.values(palette.labels),
      ...Object.values(palette.statuses),
      ...Object.values(palette.sides),
      ...palette.communities,
      palette.link,
    ];
    for (const color of marks) t.true(contrast(color, palette.paper) >= 3, color);
    for (const color of [palette.ink, palette.quiet, palette.labels.Claim])
      t.true(contrast(color, palette.paper) >= 4.5, color);
  });
}

test('every status has a dash of its own', t => {
  t.is(new Set(STATUSES.map(status => DASHES[status].join(' '))).size, STATUSES.length);
});
