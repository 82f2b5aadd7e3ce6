/**
 * `npm run scores`: how well and how fast the language stage works on the test splits.
 * Options: --data FOLDER (default ../shared/data), --only accuracy|speed.
 */
import {existsSync} from 'node:fs';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {loadLanguage} from '../src/io/load-language.js';
import {printAccuracy} from './scores/accuracy.js';
import {measure, printSpeed} from './scores/speed.js';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    data: {type: 'string', default: '../shared/data'},
    only: {type: 'string'},
    measure: {type: 'boolean', default: false},
    model: {type: 'string'},
  },
});

const print = (line: string): void => {
  console.log(line);
};

if (!existsSync(values.data)) {
  console.error(
    `${values.data} is missing: give the folder of the treebanks with --data (training/README.md says where they come from)`,
  );
  process.exit(1);
}
if (values.measure) {
  const [runtime, threads] = positionals;
  const found = await measure(values.data, {
    runtime: runtime === 'wasm' ? 'wasm' : 'native',
    threads: Number(threads),
  });
  print(JSON.stringify(found));
} else {
  if (values.only !== 'speed') {
    const language = await loadLanguage(values.model === undefined ? {} : {folder: values.model});
    print(`model ${language.version}\n`);
    await printAccuracy(language, values.data, print);
    await language.close();
  }
  if (values.only !== 'accuracy') printSpeed(values.data, print);
}
