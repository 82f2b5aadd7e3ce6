import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Bundles one of the bench's entries. */
async function bundleEntry(
  entry: string,
  plugins: Plugin[] = [],
): Promise<{js: string; css: string}> {
  const {outputFiles} = await build({
    entryPoints: [join(HERE, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: ['chrome111'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: HERE,
    plugins: [workers, ...plugins],
  });
  const text = (ending: string) => outputFiles.find(({path}) => path.endsWith(ending))?.text ?? '';
  return {js: text('.js'), css: text('.css')};
}

/** As in viewer/bundle.mjs. */
const workers: Plugin = {
  name: 'workers',
  setup(builder) {
    builder.onResolve({filter: /^worker:/}, ({path, resolveDir}) => ({
      path: join(resolveDir, path.slice('worker:'.length)),
      namespace: 'worker',
    }));
    builder.onLoad({filter: /.*/, namespace: 'worker'}, async ({path}) => {
      const {outputFiles} = await build({
        entryPoints: [path],
        bundle: true,
        write: false,
        minify: true,
        format: 'iife',
      });
      return {contents: outputFiles[0]?.text ?? '', loader: 'text'};
    });
  },
};

/** Text of a script must hold neither its own end nor what starts a comment of HTML. */
function inlined(js: string): string {
  return js.replaceAll('</script', String.raw`<\/script`).replaceAll('<!--', String.raw`<\!--`);
}

/** Writes a page with an entry's script and the data inside; gives its address. */
export async function writePage(entry: string, json: string): Promise<string> {
  const {js, css} = await bundleEntry(entry);
  const path = join(mkdtempSync(join(tmpdir(), 'wiregraph-bench-')), 'page.html');
  const data = json.replaceAll('<', String.raw`\u003c`);
  writeFileSync(
    path,
    `<!doctype html><html><head><meta charset="utf-8"><style>html,body,#app{height:100%;margin:0}${css}</style></head>
<body><div id="app"></div><script type="application/json" id="wiregraph-graph">${data}</script>
<script>${inlined(js)}</script></body></html>`,
  );
  return pathToFileURL(path).href;
}
