// The part of the `jsonld` package that the tests use; it has no types of its own.
declare module 'jsonld' {
  import type {Quad} from 'n3';

  type Expanded = Readonly<Record<string, unknown>>;
  const jsonld: {
    expand(document: unknown, options?: {readonly safe: boolean}): Promise<Expanded[]>;
    toRDF(document: unknown, options?: {readonly safe: boolean}): Promise<Quad[]>;
  };
  export default jsonld;
}
