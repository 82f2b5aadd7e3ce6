import {writeGexf} from '../../graph/formats/gexf.js';
import {writeGraphml} from '../../graph/formats/graphml.js';
import {writeHtml} from '../../graph/formats/html.js';
import {writeJson} from '../../graph/formats/json.js';
import {frame} from '../state/derive.js';
import {model, notice, picture} from '../state/store.js';
import {copyText} from '../take/copy.js';
import {linesAsCsv} from '../take/csv.js';
import {download, fileName} from '../take/download.js';
import {pngBlob, svgText} from '../take/image.js';
import {ownPage} from '../take/page.js';
import {shownGraph} from '../take/shown-graph.js';
import {TEXTS} from '../texts.js';
import type {Drawing} from '../view/drawing.js';
import {egoDrawing} from './ego-view.js';
import {stage} from './picture.js';

function save(ending: string, type: string, pieces: Iterable<string>): void {
  download(fileName(model.value.name, ending), new Blob([...pieces], {type}));
}

function shown() {
  return shownGraph(model.value, picture.value);
}

/** The picture; without WebGL the one of the neighbourhood. */
function drawing(): Drawing | null {
  return stage.value?.compose(frame.value) ?? egoDrawing.value;
}

async function savePng(): Promise<void> {
  const drawn = drawing();
  if (!drawn) return;
  download(fileName(model.value.name, 'png'), await pngBlob(drawn, model.value.name));
}

function saveSvg(): void {
  const drawn = drawing();
  if (drawn) save('svg', 'image/svg+xml', [svgText(drawn, model.value.name)]);
}

// What can be taken away, in the order of the menu.
const WAYS: readonly {readonly text: string; readonly take: () => void | Promise<void>}[] = [
  {text: TEXTS.takePng, take: savePng},
  {text: TEXTS.takeSvg, take: saveSvg},
  {
    text: TEXTS.takeCsv,
    take: () => {
      save('csv', 'text/csv', [linesAsCsv(model.value, picture.value.lines)]);
    },
  },
  {
    text: TEXTS.takeJson,
    take: () => {
      save('json', 'application/json', writeJson(shown()));
    },
  },
  {
    text: TEXTS.takeGraphml,
    take: () => {
      save('graphml', 'application/xml', writeGraphml(shown()));
    },
  },
  {
    text: TEXTS.takeGexf,
    take: () => {
      save('gexf', 'application/xml', writeGexf(shown()));
    },
  },
  {
    text: TEXTS.takeHtml,
    take: async () => {
      save('html', 'text/html', writeHtml(shown(), await ownPage()));
    },
  },
  {text: TEXTS.takeLink, take: () => copyText(location.href)},
];

/** All ways to take the view away. */
export function TakeMenu() {
  return (
    <details class="menu">
      <summary class="button">{TEXTS.take}</summary>
      <ul>
        {WAYS.map(({text, take}) => (
          <li key={text}>
            <button
              type="button"
              onClick={event => {
                event.currentTarget.closest('details')?.removeAttribute('open');
                Promise.resolve(take()).catch((error: unknown) => {
                  notice.value = error instanceof Error ? error.message : String(error);
                });
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
