import {signal} from '@preact/signals';
import {readGraphFile} from '../add/read-graph.js';
import {readArticle} from '../add/read-article.js';
import {mergeInto} from '../add/merge.js';
import {hasServer} from '../load.js';
import {model, notice, openModel} from '../state/store.js';
import {count, fill, TEXTS} from '../texts.js';

/** What is being read now, in words; empty where nothing is. */
const progress = signal('');
const over = signal(false);

const ARTICLE = /\.(txt|html?)$/i;

async function addFile(file: File): Promise<void> {
  const before = model.value;
  progress.value = fill(TEXTS.reading, {name: file.name});
  const isArticle = ARTICLE.test(file.name);
  if (isArticle && !hasServer()) throw new Error(TEXTS.needsServer);
  const graph = isArticle
    ? await readArticle(file, step => {
        progress.value = `${fill(TEXTS.reading, {name: file.name})} ${step}`;
      })
    : readGraphFile(await file.text(), file.name);
  const merged = mergeInto(before, graph);
  openModel(merged);
  notice.value = fill(TEXTS.added, {
    name: file.name,
    nodes: count(merged.nodes.size - before.nodes.size),
    lines: count(merged.edges.size - before.edges.size),
  });
}

/** Adds files one after the other; what cannot be read is said. */
export async function addFiles(files: Iterable<File>): Promise<void> {
  for (const file of files) {
    try {
      await addFile(file);
      progress.value = notice.value;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      progress.value = fill(TEXTS.cannotRead, {name: file.name, why});
      notice.value = progress.value;
    }
  }
}

/** Takes files that are dropped anywhere on the page. */
export function listenToDrops(): () => void {
  const drag = (event: DragEvent) => {
    event.preventDefault();
    over.value = event.type === 'dragover';
  };
  const drop = (event: DragEvent) => {
    drag(event);
    over.value = false;
    void addFiles([...(event.dataTransfer?.files ?? [])]);
  };
  addEventListener('dragover', drag);
  addEventListener('dragleave', drag);
  addEventListener('drop', drop);
  return () => {
    removeEventListener('dragover', drag);
    removeEventListener('dragleave', drag);
    removeEventListener('drop', drop);
  };
}

/** The button that adds files. */
export function AddButton() {
  return (
    <label class="button add" title={TEXTS.addHelp}>
      {TEXTS.add}
      <input
        type="file"
        class="away"
        multiple
        aria-label={TEXTS.addHelp}
        accept=".json,.graphml,.txt,.html,.htm"
        onChange={event => {
          const input = event.currentTarget;
          void addFiles([...(input.files ?? [])]).then(() => {
            input.value = '';
          });
        }}
      />
    </label>
  );
}

/** What is being added, and where to drop. */
export function AddProgress() {
  if (over.value) return <p class="trouble">{TEXTS.addHelp}</p>;
  if (progress.value === '') return null;
  return (
    <p class="trouble added">
      <span>{progress.value}</span>{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          progress.value = '';
        }}
      >
        {TEXTS.close}
      </button>
    </p>
  );
}
