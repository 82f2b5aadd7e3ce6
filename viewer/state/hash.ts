import {list, num, orNull, record, text, type Raw} from './raw.js';
import {isLens, OPENING, type View} from './view.js';

/** The view as the part of an address after `#`: what is as at the opening is left out. */
export function writeHash(view: View): string {
  const parts: string[] = [];
  for (const [key, value] of Object.entries(view)) {
    const opening: unknown = record(OPENING)[key];
    if (JSON.stringify(value) === JSON.stringify(opening)) continue;
    const written = typeof value === 'string' ? value : JSON.stringify(value);
    parts.push(`${key}=${encodeURIComponent(written)}`);
  }
  return parts.join('&');
}

function parse(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function pair(value: unknown): readonly [string, string] | null {
  const [from, to] = list(value);
  return from !== undefined && to !== undefined ? [from, to] : null;
}

function pins(value: unknown): View['pinned'] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((pin: unknown) => {
    if (!Array.isArray(pin)) return [];
    const [key, x, y] = [text(pin[0]), num(pin[1], Number.NaN), num(pin[2], Number.NaN)];
    return key && Number.isFinite(x) && Number.isFinite(y) ? [[key, x, y] as const] : [];
  });
}

function ego(value: unknown): View['ego'] {
  const center = orNull(record(value)['center']);
  return center === null ? null : {center, depth: num(record(value)['depth'], 1)};
}

function sides(value: unknown): View['sides'] {
  return Array.isArray(value) ? [orNull(value[0]), orNull(value[1])] : OPENING.sides;
}

function themeOf(value: unknown): View['theme'] {
  return value === 'light' || value === 'dark' ? value : 'auto';
}

function toView(raw: Raw): View {
  const lens = text(raw['lens']);
  return {
    step: Math.max(1, Math.round(num(raw['step'], 1))),
    off: list(raw['off']),
    speaker: orNull(raw['speaker']),
    confidence: num(raw['confidence'], 0),
    days: pair(raw['days']),
    ego: ego(raw['ego']),
    path: pair(raw['path']),
    lens: isLens(lens) ? lens : 'none',
    sides: sides(raw['sides']),
    selected: orNull(raw['selected']),
    article: orNull(raw['article']),
    hidden: list(raw['hidden']),
    unfolded: list(raw['unfolded']),
    picked: list(raw['picked']),
    pinned: pins(raw['pinned']),
    table: raw['table'] === true,
    theme: themeOf(raw['theme']),
  };
}

const STRINGS: ReadonlySet<string> = new Set(['speaker', 'lens', 'selected', 'article', 'theme']);

type Camera = {readonly x: number; readonly y: number; readonly ratio: number};

/** The camera as a part of the address; empty at the opening. */
export function writeCamera(camera: Camera | null): string {
  if (camera === null) return '';
  const {x, y, ratio} = camera;
  if (x === 0.5 && y === 0.5 && ratio === 1) return '';
  return `camera=${[x, y, ratio].map(value => value.toFixed(4)).join(',')}`;
}

/** The camera of an address, or null. */
export function readCamera(hash: string): Camera | null {
  const found = /(?:^|[#&])camera=([-\d.,]+)/.exec(hash)?.[1]?.split(',').map(Number) ?? [];
  const [x, y, ratio] = found;
  const known = x !== undefined && y !== undefined && ratio !== undefined;
  return known && [x, y, ratio].every(Number.isFinite) && ratio > 0 ? {x, y, ratio} : null;
}

/** Reads an address's `#…` part; what cannot be read is as at the opening. */
export function readHash(hash: string): View {
  const raw: Record<string, unknown> = {};
  for (const part of hash.replace(/^#/, '').split('&')) {
    const cut = part.indexOf('=');
    if (cut < 1) continue;
    const key = part.slice(0, cut);
    let value = part.slice(cut + 1);
    try {
      value = decodeURIComponent(value);
    } catch {
      continue;
    }
    raw[key] = STRINGS.has(key) ? value : parse(value);
  }
  return toView(raw);
}
