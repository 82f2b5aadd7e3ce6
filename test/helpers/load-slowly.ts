// A process to be killed: loads a graph JSON in tiny batches and says each on a line.
import {readFileSync} from 'node:fs';
import {readGraphJson} from '../../graph/formats/read-json.js';
import {openStore} from '../../graph/stores/open-store.js';

const [address = '', path = ''] = process.argv.slice(2);
const graph = readGraphJson(readFileSync(path, 'utf8'), path);
const {NEO4J_USERNAME: username, NEO4J_PASSWORD: password} = process.env;
const store = await openStore(address, {
  ...(username === undefined ? {} : {username}),
  ...(password === undefined ? {} : {password}),
});
await store.load(graph, {
  batchBytes: 500,
  onProgress: ({done, total}) => {
    process.stdout.write(`${String(done)}/${String(total)}\n`);
  },
});
await store.close();
process.stdout.write('done\n');
