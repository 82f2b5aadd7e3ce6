/** Names of GUM as BIO labels (PER, ORG, LOC), one list a sentence, of documents whose id starts so. */
export function namesOfGum(conllu: string, idPrefix: string): string[][] {
  const sentences: string[][] = [];
  let inside = false;
  let rows: string[][] = [];
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newdoc id')) inside = line.includes(`= ${idPrefix}`);
    else if (line === '') {
      if (inside && rows.length > 0) sentences.push(labelsOf(rows));
      rows = [];
    } else if (/^\d+\t/u.test(line)) rows.push(line.split('\t'));
  }
  return sentences;
}

const TYPES: Readonly<Record<string, string>> = {person: 'PER', organization: 'ORG', place: 'LOC'};

type Entity = {readonly first: number; readonly last: number; readonly type: string};

/** The same definition as training's: the proper nouns around the head of an entity, small ones first. */
function labelsOf(rows: readonly (readonly string[])[]): string[] {
  const labels = Array<string>(rows.length).fill('O');
  const entities = entitiesOf(rows).sort((a, b) => a.last - a.first - (b.last - b.first));
  for (const entity of entities) {
    const core = coreOf(rows, entity);
    const type = TYPES[entity.type];
    if (!core || type === undefined) continue;
    if (labels.slice(core.first, core.last + 1).some(label => label !== 'O')) continue;
    labels[core.first] = `B-${type}`;
    for (let index = core.first + 1; index <= core.last; index += 1) labels[index] = `I-${type}`;
  }
  return labels;
}

function entitiesOf(rows: readonly (readonly string[])[]): Entity[] {
  const open: {readonly id: string; readonly first: number; readonly type: string}[] = [];
  const found: Entity[] = [];
  rows.forEach((row, index) => {
    const value = /(?:^|\|)Entity=([^|]*)/u.exec(row[9] ?? '')?.[1] ?? '';
    for (const [, opened, closed, ended] of value.matchAll(/\(([^()]+)(\))?|([^()]*)\)/gu)) {
      if (opened !== undefined) {
        const [id = '', type = ''] = opened.split('-');
        if (closed !== undefined) found.push({first: index, last: index, type});
        else open.push({id, first: index, type});
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

function coreOf(
  rows: readonly (readonly string[])[],
  {first, last}: Entity,
): Omit<Entity, 'type'> | null {
  const isProper = (index: number): boolean => rows[index]?.[3] === 'PROPN';
  const joins = (index: number): boolean =>
    isProper(index) ||
    ['-', 'of', '&', "'s", '’s', '.'].includes(rows[index]?.[1] ?? '') ||
    rows[index]?.[4] === 'HYPH';
  const heads = rows.flatMap((row, index) => {
    const head = Number(row[6]) - 1;
    return index >= first && index <= last && (head < first || head > last) ? [index] : [];
  });
  const [head] = heads;
  if (heads.length !== 1 || head === undefined || !isProper(head)) return null;
  let from = head;
  let to = head;
  while (from > first && joins(from - 1)) from -= 1;
  while (to < last && joins(to + 1)) to += 1;
  while (from < head && !isProper(from)) from += 1;
  while (to > head && !isProper(to)) to -= 1;
  return {first: from, last: to};
}
