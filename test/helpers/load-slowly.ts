// A process to be killed: loads a graph JSON in tiny batches, says each on a line, and once so many rows
// are in waits after one batch more, so that it never ends before it is killed.
import {readFileSync, writeSync} from 'node:fs';
import {readGraphJson} from '../../graph/formats/read-json.js';
import {openStore} from '../../graph/stores/open-store.js';

const [address = '', path = '', rows = ''] = process.argv.slice(2);
const graph = readGraphJson(readFileSync(path, 'utf8'), path);
const {NEO4J_USERNAME: username, NEO4J_PASSWORD: password} = process.env;
const store = await openStore(address, {
  ...(username === undefined ? {} : {username}),
  ...(password === undefined ? {} : {password}),
});
let isEnough = false;
await store.load(graph, {
  batchBytes: 500,
  onProgress: ({done, total}) => {
    writeSync(1, `${String(done)}/${String(total)}\n`);
    if (isEnough) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    isEnough = done >= Number(rows);
  },
});
await store.close();
writeSync(1, 'done\n');
