import type {Sentence, Token} from '../model/index.js';

const CHILDREN = new WeakMap<Sentence, readonly (readonly number[])[]>();
const NONE: readonly number[] = [];

/** Indices of the dependents of each token, in text order; made once a sentence. */
function childrenOfAll(sentence: Sentence): readonly (readonly number[])[] {
  const known = CHILDREN.get(sentence);
  if (known) return known;
  const children: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach((token, index) => {
    if (token.head >= 0) children[token.head]?.push(index);
  });
  CHILDREN.set(sentence, children);
  return children;
}

/** Indices of the dependents of a token, in text order. */
export function childrenOf(sentence: Sentence, index: number): readonly number[] {
  return childrenOfAll(sentence)[index] ?? NONE;
}

/** The dependency without its subtype: `nsubj` for `nsubj:pass`. */
export function baseDependency(dependency: string): string {
  const colon = dependency.indexOf(':');
  return colon < 0 ? dependency : dependency.slice(0, colon);
}

/** Whether a token's dependency is one of those given; `nsubj` also takes `nsubj:pass`, `nsubj:pass` only itself. */
export function hasDependency(token: Token, ...dependencies: readonly string[]): boolean {
  return (
    dependencies.includes(token.dependency) ||
    dependencies.includes(baseDependency(token.dependency))
  );
}

/** Indices of the dependents of a token that hang on it by one of these dependencies, in text order. */
export function findChildren(
  sentence: Sentence,
  index: number,
  ...dependencies: readonly string[]
): number[] {
  return childrenOf(sentence, index).filter(child => {
    const token = sentence.tokens[child];
    return token !== undefined && hasDependency(token, ...dependencies);
  });
}

/** Index of the first such dependent, or -1. */
export function findChild(
  sentence: Sentence,
  index: number,
  ...dependencies: readonly string[]
): number {
  return findChildren(sentence, index, ...dependencies)[0] ?? -1;
}

/**
 * Indices of a token and all below it, in text order. Subtrees that hang on the token itself
 * by one of the `without` dependencies are left out.
 */
export function subtreeOf(
  sentence: Sentence,
  index: number,
  without: readonly string[] = [],
): number[] {
  const found: number[] = [];
  const open = [index];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    for (const child of childrenOf(sentence, next)) {
      const token = sentence.tokens[child];
      if (next === index && token && hasDependency(token, ...without)) continue;
      open.push(child);
    }
  }
  return found.sort((a, b) => a - b);
}

/** Indices from the token's head up to the root. */
export function ancestorsOf(sentence: Sentence, index: number): number[] {
  const found: number[] = [];
  let head = sentence.tokens[index]?.head ?? -1;
  while (head >= 0 && found.length <= sentence.tokens.length) {
    found.push(head);
    head = sentence.tokens[head]?.head ?? -1;
  }
  return found;
}

/** The token and those coordinated with it below it ("X, Y and Z" from X), in text order. */
export function conjunctsOf(sentence: Sentence, index: number): number[] {
  return [
    index,
    ...findChildren(sentence, index, 'conj').flatMap(next => conjunctsOf(sentence, next)),
  ];
}

/** Whether `index` is `ancestor` or stands below it. */
export function isUnder(sentence: Sentence, index: number, ancestor: number): boolean {
  return index === ancestor || ancestorsOf(sentence, index).includes(ancestor);
}

/** The document's text from the first to the last token, both included. */
export function textBetween(sentence: Sentence, first: number, last: number): string {
  const start = sentence.tokens[first]?.start ?? sentence.start;
  const end = sentence.tokens[last]?.end ?? sentence.end;
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}
