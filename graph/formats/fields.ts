/** What a field of a node or edge holds. `text?` may be null. */
export type FieldKind = 'text' | 'text?' | 'texts' | 'integer' | 'number';

/** The fields of nodes, in the order of the file: what each holds, whatever the node's label. */
export const NODE_FIELDS: Readonly<Record<string, FieldKind>> = {
  name: 'text',
  aliases: 'texts',
  iso3: 'text?',
  wikidata: 'text?',
  merges: 'texts',
  mergedIn: 'texts',
  title: 'text',
  date: 'text?',
  source: 'text?',
  url: 'text?',
  text: 'text',
  start: 'integer',
  end: 'integer',
  index: 'integer',
  paragraph: 'integer',
  x: 'number',
  y: 'number',
};

/** The fields of edges, without `type`. */
export const EDGE_FIELDS: Readonly<Record<string, FieldKind>> = {
  status: 'text',
  attributedTo: 'text?',
  confidence: 'number',
  trigger: 'text',
  title: 'text?',
  kin: 'text?',
  date: 'text?',
  location: 'text?',
  evidence: 'texts',
  quotes: 'texts',
  rules: 'texts',
  details: 'texts',
  code: 'text?',
  start: 'integer',
  end: 'integer',
  text: 'text',
  name: 'text',
};

/** A node or edge as a file gives it, before it is checked. */
export type RawAttributes = Readonly<Record<string, unknown>>;

/** Reads the fields of one node or edge and remembers which ones: the others are the user's own. */
export type FieldReader = {
  text(name: string, otherwise: string): string;
  textOrNull(name: string): string | null;
  texts(name: string): readonly string[];
  number(name: string, otherwise: number): number;
  /** Fields that nobody asked for, sorted by name. */
  rest(): RawAttributes;
};

/** Says what is wrong with a field; it must throw. `path` is like `.aliases`. */
export type Complain = (path: string, message: string) => never;

/** A field that is absent, or null where null is no value of it, gets its default. */
export function readFields(raw: RawAttributes, complain: Complain): FieldReader {
  const asked = new Set<string>();
  const get = (name: string): unknown => {
    asked.add(name);
    return raw[name] ?? null;
  };
  const wrong = (name: string, wanted: string, value: unknown): never =>
    complain(`.${name}`, `must be ${wanted}, not ${describe(value)}`);
  const textOrNull = (name: string): string | null => {
    const value = get(name);
    return value === null || typeof value === 'string' ? value : wrong(name, 'a text', value);
  };
  return {
    textOrNull,
    text: (name, otherwise) => textOrNull(name) ?? otherwise,
    texts(name) {
      const value = get(name);
      if (value === null) return [];
      return isTexts(value) ? value : wrong(name, 'a list of texts', value);
    },
    number(name, otherwise) {
      const value = get(name);
      if (value === null) return otherwise;
      return typeof value === 'number' ? value : wrong(name, 'a number', value);
    },
    rest: () =>
      Object.fromEntries(
        Object.entries(raw)
          .filter(([name]) => !asked.has(name))
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
  };
}

/** A value in a few words, for an error message. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A JSON list, or the text itself as the only item. */
export function listOf(text: string): unknown {
  if (text.trim() === '') return [];
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [text];
  } catch {
    // Not JSON: a text that some other program put there.
    return [text];
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(item => typeof item === 'string');
}
