/** A stream of bytes as Node's files and the browser's `Blob.stream()` give it. */
export type ByteStream = AsyncIterable<Uint8Array>;

/** All bytes of a stream in one array. */
export async function collectBytes(stream: ByteStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** How many bytes at the start are looked at to tell text from anything else. */
const LOOK = 4096;

/** Whether bytes look like text: no NUL, unless a byte order mark says UTF-16. */
export function looksLikeText(bytes: Uint8Array): boolean {
  if (markOf(bytes) !== null) return true;
  const head = bytes.subarray(0, LOOK);
  if (head.includes(0)) return false;
  const controls = head.filter(byte => byte < 32 && ![9, 10, 12, 13, 27].includes(byte)).length;
  return controls <= head.length / 50;
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * Text of bytes: by the byte order mark, else by the encoding given, else as UTF-8.
 * Bytes that are no UTF-8 and declare nothing are read as Windows-1252, as browsers do.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const encoding = markOf(bytes) ?? declared ?? 'utf-8';
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    // A wrong or unknown declaration must not lose the article.
    return new TextDecoder(fallbackOf(encoding)).decode(bytes);
  }
}

function fallbackOf(encoding: string): string {
  return /^utf-?8$/i.test(encoding) ? 'windows-1252' : 'utf-8';
}

/** The encoding that an HTML or XML text declares in its first kilobyte, or null. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const found =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head) ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head);
  return found?.[1] ?? null;
}

/** The same stream, decompressed where it starts with gzip's two bytes. */
export async function* gunzip(stream: ByteStream): AsyncGenerator<Uint8Array> {
  const iterator = stream[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done === true) return;
  const rest = prepend(first.value, iterator);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* rest;
    return;
  }
  const source = new ReadableStream<BufferSource>({
    async pull(controller) {
      const next = await rest.next();
      if (next.done === true) controller.close();
      else controller.enqueue(new Uint8Array(next.value));
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('gzip')).getReader();
  for (;;) {
    const next = await reader.read();
    if (next.done) return;
    yield next.value;
  }
}

async function* prepend(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    yield next.value;
  }
}

/** Lines of a stream of UTF-8 bytes, without their line breaks, one at a time. */
export async function* linesOf(stream: ByteStream): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stream) {
    const lines = (rest + decoder.decode(chunk, {stream: true})).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}
