import {DataFactory, Writer, type Quad_Object} from 'n3';
import type {WireGraph} from '../build/attributes.js';
import {resourcesOf} from './rdf-resources.js';
import {expandIri, PREFIXES, TERMS, type Resource, type TermKind} from './rdf-terms.js';

const {literal, namedNode} = DataFactory;

const TYPE = namedNode(`${PREFIXES.rdf}type`);

/** The same triples as the JSON-LD, as Turtle. */
export function* writeTurtle(graph: WireGraph): Iterable<string> {
  let text = '';
  const sink = {
    write(chunk: string, _encoding: string, done?: () => void) {
      text += chunk;
      done?.();
    },
    end(done?: () => void) {
      done?.();
    },
  };
  const writer = new Writer(sink, {prefixes: {...PREFIXES}});
  for (const resource of resourcesOf(graph)) {
    addResource(writer, resource);
    yield text;
    text = '';
  }
  writer.end();
  yield text;
}

function addResource(writer: Writer, {id, types, values, links}: Resource): void {
  const subject = namedNode(id);
  for (const type of types) writer.addQuad(subject, TYPE, namedNode(expandIri(type)));
  for (const [name, value] of values) {
    const {iri, kind} = TERMS[name];
    if (value !== null) writer.addQuad(subject, namedNode(expandIri(iri)), objectOf(value, kind));
  }
  for (const [type, target] of links) {
    writer.addQuad(subject, namedNode(PREFIXES.wg + type), namedNode(target));
  }
}

function objectOf(value: string | number, kind: TermKind): Quad_Object {
  if (kind === 'id') return namedNode(expandIri(String(value)));
  if (kind === 'string') return literal(String(value));
  const text = kind === 'double' ? canonicalDouble(Number(value)) : String(value);
  return literal(text, namedNode(PREFIXES.xsd + kind));
}

/** The form that XML Schema calls canonical, `9.3E-1`, which JSON-LD processors write, too. */
function canonicalDouble(value: number): string {
  return value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');
}
