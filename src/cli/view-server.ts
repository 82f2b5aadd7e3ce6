import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {UsageError} from '../error.js';

const ADDRESS = '127.0.0.1';
const LONGEST_QUESTION = 1_000_000;

/** What a browser may do on the served page: talk to this server, and nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  'img-src data: blob:',
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/** A file of the server: its type, and its content, made when it is asked for. */
export type ServedFile = {
  readonly type: string;
  content(): Promise<Iterable<string | Uint8Array>>;
};

export type ViewServer = {
  /** By path, from `/`: nothing else is served. */
  readonly files: ReadonlyMap<string, ServedFile>;
  /** Answers the query route with JSON text; throws an Error with what to tell the user. */
  ask(question: unknown): Promise<string>;
};

export type OpenServer = {readonly address: string; readonly port: number; close(): Promise<void>};

/** Serves the viewer on 127.0.0.1 only. */
export async function openViewServer(view: ViewServer, port: number): Promise<OpenServer> {
  const server = createServer((request, response) => {
    void respond(view, {request, response, port: portOf(server)});
  });
  await listen(server, port);
  const open = portOf(server);
  return {
    address: `http://${ADDRESS}:${String(open)}/`,
    port: open,
    close: () =>
      new Promise(resolve => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      const message = `port ${String(port)} cannot be used (${error.code ?? ''}): choose another with --port, or --port 0 for a free one`;
      reject(taken ? new UsageError(message, {cause: error}) : error);
    });
    server.listen(port, ADDRESS, resolve);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly port: number;
};

/** Whether a request comes from our own page: another site cannot make a browser ask in its name. */
function isOurs({request, port}: Exchange): boolean {
  const hosts = [`${ADDRESS}:${String(port)}`, `localhost:${String(port)}`];
  const {host, origin} = request.headers;
  const here = hosts.includes(host ?? '');
  return here && (origin === undefined || hosts.some(name => origin === `http://${name}`));
}

function say(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {...HEADERS, 'content-type': 'text/plain; charset=utf-8'});
  response.end(text);
}

async function respond(view: ViewServer, exchange: Exchange): Promise<void> {
  const {request, response} = exchange;
  try {
    if (!isOurs(exchange)) say(response, 403, 'This server answers its own page only.');
    else if (pathOf(request) === '/query') await answer(view, exchange);
    else if (request.method !== 'GET' && request.method !== 'HEAD') say(response, 405, 'Only GET.');
    else await send(view, exchange);
  } catch (error) {
    if (response.headersSent) response.destroy();
    else say(response, 500, error instanceof Error ? error.message : String(error));
  }
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?')[0] ?? '/';
}

async function send(view: ViewServer, {request, response}: Exchange): Promise<void> {
  const file = view.files.get(pathOf(request));
  if (!file) {
    say(response, 404, 'No such file.');
    return;
  }
  const pieces = await file.content();
  response.writeHead(200, {...HEADERS, 'content-type': file.type});
  if (request.method === 'GET') {
    for (const piece of pieces) {
      if (!response.write(piece)) await drained(response);
      if (response.destroyed) return;
    }
  }
  response.end();
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise(resolve => {
    response.once('drain', resolve);
    response.once('close', resolve);
  });
}

async function answer(view: ViewServer, {request, response}: Exchange): Promise<void> {
  if (request.method !== 'POST' || !isJson(request)) {
    say(response, 405, 'Only POST with JSON.');
    return;
  }
  const body = await readBody(request);
  if (body === null) {
    say(response, 413, 'The question is too long.');
    return;
  }
  try {
    const text = await view.ask(JSON.parse(body));
    response.writeHead(200, {...HEADERS, 'content-type': 'application/json'});
    response.end(text);
  } catch (error) {
    say(response, 400, error instanceof Error ? error.message : String(error));
  }
}

function isJson(request: IncomingMessage): boolean {
  return (request.headers['content-type'] ?? '').split(';')[0]?.trim() === 'application/json';
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (size > LONGEST_QUESTION) return null;
    pieces.push(bytes);
  }
  return Buffer.concat(pieces).toString('utf8');
}
