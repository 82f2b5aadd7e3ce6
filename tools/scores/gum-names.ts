/**
 * Names of GUM as BIO labels, in UNER's manner: the proper nouns around the head of a person, an organization or a place,
 * without a person's title. Null where nothing is known of a word. The same definition as training/corpora.py.
 */

/** BIO labels of one sentence. */
export type Labels = (string | null)[];

const TYPES: Readonly<Record<string, string>> = {person: 'PER', organization: 'ORG', place: 'LOC'};

const TITLES: ReadonlySet<string> = new Set(
  (
    'mr. mrs. ms. dr. mr mrs ms dr president presidents senator senators sen. rep. gov. general gen. captain prime minister secretary king ' +
    'queen prince princess sir lord lady professor prof. judge justice rev. sheikh ayatollah doctor director chairman ambassador governor ' +
    'mayor administrator chief col. colonel lt. lieutenant sgt. sergeant major vice attorney aunt uncle mom dad grand foreign representative deputy ' +
    'emperor empress congressman congresswoman spokesman spokeswoman chancellor pope bishop archbishop father sister brother officer'
  ).split(' '),
);

type Row = {
  readonly word: string;
  readonly upos: string;
  readonly isProper: boolean;
  readonly head: number;
  readonly dependency: string;
  readonly entities: string;
};

type Entity = {readonly first: number; readonly last: number; readonly type: string};

/** One list of labels a sentence, of the documents whose id starts with the prefix. */
export function namesOfGum(
  conllu: string,
  idPrefix: string,
  demonyms: ReadonlySet<string>,
): Labels[] {
  const sentences: Labels[] = [];
  let inside = false;
  let rows: Row[] = [];
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newdoc id')) inside = line.includes(`= ${idPrefix}`);
    else if (line === '') {
      if (inside && rows.length > 0) sentences.push(labelsOf(rows, demonyms));
      rows = [];
    } else if (/^\d+\t/u.test(line)) rows.push(readRow(line.split('\t')));
  }
  return sentences;
}

function readRow(columns: readonly string[]): Row {
  return {
    word: columns[1] ?? '',
    upos: columns[3] ?? '',
    isProper: /^NNPS?$/u.test(columns[4] ?? ''),
    head: Number(columns[6]) - 1,
    dependency: columns[7] ?? '',
    entities: /(?:^|\|)Entity=([^|]*)/u.exec(columns[9] ?? '')?.[1] ?? '',
  };
}

function labelsOf(rows: readonly Row[], demonyms: ReadonlySet<string>): Labels {
  const labels = Array<string | null>(rows.length).fill('O');
  const entities = entitiesOf(rows).sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const entity of entities) addEntity(rows, entity, labels);
  rows.forEach(({word}, index) => {
    if (!demonyms.has(word)) return;
    const label = labels[index];
    const isAlone = /^B-(?:LOC|PER)$/u.test(label ?? '') && !labels[index + 1]?.startsWith('I-');
    if (label === 'O' || label === null || isAlone) labels[index] = 'B-NORP';
  });
  return labels;
}

function addEntity(rows: readonly Row[], {first, last, type}: Entity, labels: Labels): void {
  const label = TYPES[type];
  const heads = rows.flatMap(({head}, index) =>
    index >= first && index <= last && (head < first || head > last) ? [index] : [],
  );
  const [head] = heads;
  if (label === undefined || heads.length !== 1 || head === undefined) return;
  if (rows[head]?.upos !== 'PROPN') {
    addBesideCommonNoun(rows, {first, last, head, label}, labels);
    return;
  }
  const run = properRun(rows, {first, last, head, label});
  if (!run) return;
  const taken = labels.slice(run.first, run.last + 1).some(each => each !== 'O' && each !== null);
  if (!taken) write(labels, run, label);
}

type Core = Omit<Entity, 'type'> & {readonly head: number; readonly label: string};

/** A name beside a common noun ("veteran politician Raymond Wong") is a person's; of others nothing is known. */
function addBesideCommonNoun(
  rows: readonly Row[],
  {first, last, head, label}: Core,
  labels: Labels,
): void {
  for (let index = first; index <= last; index += 1) {
    const row = rows[index];
    if (!row?.isProper || labels[index] !== 'O') continue;
    const isBeside = row.head === head && /^(?:flat|appos)$/u.test(row.dependency);
    if (isBeside && label === 'PER') {
      const run = properRun(rows, {first, last, head: index, label});
      write(labels, run ?? {first: index, last: index}, 'PER');
    } else labels[index] = null;
  }
}

function write(labels: Labels, {first, last}: Omit<Entity, 'type'>, label: string): void {
  labels[first] = `B-${label}`;
  for (let index = first + 1; index <= last; index += 1) labels[index] = `I-${label}`;
}

function properRun(
  rows: readonly Row[],
  {first, last, head, label}: Core,
): Omit<Entity, 'type'> | null {
  const isProper = (index: number): boolean => rows[index]?.isProper ?? false;
  const joins = label === 'PER' ? ['-'] : ['-', 'of', '&', "'s", '’s', 'the', 'for', 'and'];
  const belongs = (index: number): boolean =>
    isProper(index) || joins.includes(rows[index]?.word ?? '');
  let from = head;
  let to = head;
  while (from > first && belongs(from - 1)) from -= 1;
  while (to < last && belongs(to + 1)) to += 1;
  while (from < head && !isProper(from)) from += 1;
  while (to > head && !isProper(to)) to -= 1;
  if (label === 'PER') {
    for (let index = to; index >= from; index -= 1) {
      if (TITLES.has(rows[index]?.word.toLowerCase() ?? '')) {
        from = index + 1;
        break;
      }
    }
  }
  return from <= to ? {first: from, last: to} : null;
}

function entitiesOf(rows: readonly Row[]): Entity[] {
  const open: {readonly id: string; readonly first: number; readonly type: string}[] = [];
  const found: Entity[] = [];
  rows.forEach(({entities}, index) => {
    for (const [, opened, closed, ended] of entities.matchAll(/\(([^()]+)(\))?|([^()]*)\)/gu)) {
      if (opened !== undefined) {
        const [id = '', type = ''] = opened.split('-');
        if (closed === undefined) open.push({id, first: index, type});
        else found.push({first: index, last: index, type});
        continue;
      }
      const place = open.findLastIndex(({id}) => id === ended);
      const entity = open[place];
      if (!entity) continue;
      open.splice(place, 1);
      found.push({first: entity.first, last: index, type: entity.type});
    }
  });
  return found;
}
