import {WARCParser, type WARCRecord} from 'warcio';
import {collectBytes, declaredEncoding, decodeText, type ByteStream} from './decode.js';
import {readHtml} from './html.js';
import {skipItem, type InputContext, type ReadItem} from './item.js';

/** Reads the HTML pages of a web archive (ISO 28500), gzipped or not; other records are passed over. */
export async function* readWarc(
  stream: ByteStream,
  context: InputContext,
): AsyncGenerator<ReadItem> {
  let pages = 0;
  try {
    for await (const record of new WARCParser(stream)) {
      if (!isPage(record)) {
        await record.skipFully();
        continue;
      }
      pages += 1;
      yield await readRecord(record, context);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield skipItem('bad-warc', context.place, `is damaged after ${String(pages)} pages: ${reason}`);
    return;
  }
  if (pages === 0) yield skipItem('empty-input', context.place, 'has no HTML page in it');
}

function isPage(record: WARCRecord): boolean {
  if (record.warcType !== 'response') return false;
  const type = record.httpHeaders?.headers.get('content-type') ?? '';
  return (
    record.httpHeaders?.statusCode === 200 && /\b(?:text\/html|application\/xhtml)/i.test(type)
  );
}

async function readRecord(record: WARCRecord, {place, date}: InputContext): Promise<ReadItem> {
  const url = record.warcTargetURI ?? null;
  const bytes = await collectBytes(record);
  const type = record.httpHeaders?.headers.get('content-type') ?? '';
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? declaredEncoding(bytes);
  return readHtml(decodeText(bytes, charset), {place: `${place}#${url ?? '?'}`, date, url});
}
