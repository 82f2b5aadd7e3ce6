import {signal} from '@preact/signals';
import {useEffect} from 'preact/hooks';
import {notice, redo, selectedEdge, selectedNode, undo, view} from '../state/store.js';
import {fill, LABEL_NAME, plural, TEXTS, typeWords} from '../texts.js';
import {Header, legendOpen} from './header.js';
import {Legend} from './legend.js';
import {AddProgress, listenToDrops} from './add.js';
import {Console} from './console.js';
import {EgoView} from './ego-view.js';
import {generation, isFlat, PictureBox} from './picture.js';
import {PictureNotes, PictureTools} from './picture-tools.js';
import {isOpen, SidePanel} from './side-panel.js';
import {LineTable} from './table.js';
import {Timeline, TimelineRoom} from './timeline.js';

/** What is chosen, in words: the live region says it. */
function choiceInWords(): string {
  const [node, edge] = [selectedNode.value, selectedEdge.value];
  if (node)
    return fill(TEXTS.saysNode, {
      name: node.name,
      label: LABEL_NAME[node.label],
      lines: plural(node.lines.length, 'line'),
    });
  if (!edge) return '';
  return fill(TEXTS.saysEdge, {
    source: edge.source.name,
    type: typeWords(edge.type),
    target: edge.target.name,
    status: edge.status ?? '',
    sentences: plural(edge.evidence.length, 'sentence'),
  });
}

function isTyping(event: KeyboardEvent): boolean {
  const {target} = event;
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}

function onKey(event: KeyboardEvent): void {
  if (isTyping(event)) return;
  const command = event.ctrlKey || event.metaKey;
  if (event.key === '/' && !command) document.getElementById('search')?.focus();
  else if (command && event.key.toLowerCase() === 'z') (event.shiftKey ? redo : undo)();
  else if (command && event.key.toLowerCase() === 'y') redo();
  else return;
  event.preventDefault();
}

/** Whether the first frame is out: what stands around the picture waits for it. */
export const around = signal(false);

/** The whole page. */
export function App() {
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    const stopDrops = listenToDrops();
    return () => {
      stopDrops();
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <div class={`app ${isOpen() ? 'panel-open' : ''} ${legendOpen.value ? 'legend-open' : ''}`}>
      <Header />
      <nav aria-label={TEXTS.legend}>{around.value ? <Legend /> : null}</nav>
      <main class={view.value.table || isFlat.value ? 'with-table' : ''}>
        <div class="picture">
          <PictureBox key={generation.value} />
          {isFlat.value ? <EgoView /> : null}
          <PictureNotes />
          <AddProgress />
        </div>
        <PictureTools />
        {view.value.table || isFlat.value ? <LineTable /> : null}
      </main>
      <aside aria-label={TEXTS.evidence}>{around.value ? <SidePanel /> : null}</aside>
      {around.value ? <Timeline /> : <TimelineRoom />}
      <Console />
      <p class="away" role="status" aria-live="polite">
        {notice.value || choiceInWords()}
      </p>
    </div>
  );
}
