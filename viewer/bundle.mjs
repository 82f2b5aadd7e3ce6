// Bundles the viewer: used on the fly in a clone, and by tools/build.mjs for the package.
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

const OPTIONS = {
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  target: ['chrome111', 'firefox115', 'safari16.4'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: {'process.env.NODE_ENV': '"production"'},
};

/** `worker:./x.ts` is the bundled text of a worker, so that one file can start it from a blob. */
const workers = {
  name: 'workers',
  setup(builder) {
    builder.onResolve({filter: /^worker:/}, ({path, resolveDir}) => ({
      path: join(resolveDir, path.slice('worker:'.length)),
      namespace: 'worker',
    }));
    builder.onLoad({filter: /.*/, namespace: 'worker'}, async ({path}) => {
      const {outputFiles} = await build({...OPTIONS, entryPoints: [path]});
      return {contents: outputFiles[0].text, loader: 'text'};
    });
  },
};

/** The viewer's page: `viewer.js` and `viewer.css`. */
export async function bundlePage() {
  const {outputFiles} = await build({
    ...OPTIONS,
    entryPoints: [join(here, 'main.tsx')],
    outdir: here,
    plugins: [workers],
  });
  const text = ending => outputFiles.find(({path}) => path.endsWith(ending))?.text ?? '';
  return {'viewer.js': text('.js'), 'viewer.css': text('.css')};
}

/** The worker that reads articles; loaded on demand, so it counts for itself. */
export async function bundleReader() {
  const {outputFiles} = await build({
    ...OPTIONS,
    format: 'esm',
    platform: 'browser',
    entryPoints: [join(here, 'add/worker.ts')],
    // Node's parts of libraries that also run in the browser; none of them is reached here.
    external: [
      'node:*',
      'fs',
      'path',
      'worker_threads',
      'module',
      'canvas',
      'perf_hooks',
      'os',
      'url',
    ],
  });
  return {'extract-worker.js': outputFiles[0]?.text ?? ''};
}

/** All of the viewer's files by name. */
export async function bundleViewer() {
  return {...(await bundlePage()), ...(await bundleReader())};
}
