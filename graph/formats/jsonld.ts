import type {WireGraph} from '../build/attributes.js';
import {resourcesOf} from './rdf-resources.js';
import {PREFIXES, TERMS, type Resource, type TermKind} from './rdf-terms.js';

/**
 * JSON-LD 1.1 with its context inside: schema.org for things, PROV for where a statement comes from, Web
 * Annotation selectors for the places in the text. One thing a line.
 */
export function* writeJsonld(graph: WireGraph): Iterable<string> {
  yield `{\n"@context": ${JSON.stringify(makeContext())},\n"@graph": [`;
  let first = true;
  for (const resource of resourcesOf(graph)) {
    yield `${first ? '' : ','}\n${JSON.stringify(nodeObject(resource))}`;
    first = false;
  }
  yield '\n]\n}\n';
}

const TYPES: Readonly<Record<TermKind, object>> = {
  id: {'@type': '@id'},
  string: {},
  integer: {'@type': 'xsd:integer'},
  double: {'@type': 'xsd:double'},
  date: {'@type': 'xsd:date'},
};

function makeContext(): object {
  const terms = Object.entries(TERMS).map(([name, {iri, kind}]) => [
    name,
    {'@id': iri, ...TYPES[kind]},
  ]);
  return {...PREFIXES, ...Object.fromEntries(terms)};
}

function nodeObject({id, types, values, links}: Resource): object {
  const object: Record<string, unknown> = {'@id': id};
  if (types.length > 0) object['@type'] = types;
  const pairs = [
    ...values,
    ...links.map(([type, target]) => [`wg:${type}`, {'@id': target}] as const),
  ];
  for (const [name, value] of pairs) {
    const known = object[name];
    if (known === undefined) object[name] = value;
    else object[name] = Array.isArray(known) ? [...known, value] : [known, value];
  }
  return object;
}
