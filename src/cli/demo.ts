import {mkdirSync} from 'node:fs';
import process from 'node:process';
import {packageFile} from '../io/package-root.js';
import {main} from './main.js';

// `npm start`: the whole way on the seed article, each step a command that can be typed as it stands.
const STEPS: readonly (readonly string[])[] = [
  ['build', 'seeds', '-o', 'out/graph.json', '-o', 'out/graph.graphml', '-o', 'out/graph.html'],
  ['query', 'out/graph.json', 'who-negotiates'],
  ['query', 'out/graph.json', 'who-claims-what', '-p', 'limit=6'],
];

const NEXT = `
What to do next:
  open out/graph.html in a browser                 click a line to read the sentences that say so
  npx wiregraph explain out/graph.json Witkoff Trump   why two names are linked
  npx wiregraph queries                            the questions that come with it
  npx wiregraph build your-articles/ -o out/mine.html   the same on your own articles
`;

process.chdir(packageFile());
mkdirSync('out', {recursive: true});
for (const step of STEPS) {
  process.stdout.write(`\n$ wiregraph ${step.join(' ')}\n`);
  await main(step);
  if (process.exitCode !== undefined && process.exitCode !== 0) break;
}
if (process.exitCode === undefined || process.exitCode === 0) process.stdout.write(NEXT);
