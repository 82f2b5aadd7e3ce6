import {computed, signal} from '@preact/signals';
import {search} from '../state/derive.js';
import {isStatement, type NodeItem} from '../state/model.js';
import {change, select} from '../state/store.js';
import {LABEL_NAME, plural, TEXTS} from '../texts.js';
import {LabelSwatch} from './swatch.js';

const question = signal('');
const active = signal(0);
const open = signal(false);
const hits = computed(() => (question.value.trim() === '' ? [] : search.value(question.value)));

/** Opens a node from outside the picture: a statement unfolds at its speaker. */
export function reveal(node: NodeItem): void {
  const speaker = isStatement(node)
    ? node.lines.find(line => line.kind === 'statement')?.source
    : undefined;
  if (speaker) change({unfolded: [speaker.key], selected: node.key, article: null});
  else select(node.key);
}

function choose(index: number): void {
  const hit = hits.value[index];
  if (!hit) return;
  open.value = false;
  question.value = '';
  reveal(hit.node);
}

function onKeyDown(event: KeyboardEvent): void {
  const last = hits.value.length - 1;
  if (event.key === 'ArrowDown') active.value = Math.min(last, active.value + 1);
  else if (event.key === 'ArrowUp') active.value = Math.max(0, active.value - 1);
  else if (event.key === 'Enter') choose(active.value);
  else if (event.key === 'Escape') open.value = false;
  else return;
  event.preventDefault();
}

function Hits() {
  return (
    <ul id="hits" role="listbox" aria-label={TEXTS.search} class="hits">
      {hits.value.map(({node}, index) => (
        <li
          key={node.key}
          id={`hit-${String(index)}`}
          role="option"
          aria-selected={index === active.value}
          onPointerDown={event => {
            event.preventDefault();
            choose(index);
          }}
        >
          {node.label === 'Document' || node.label === 'Sentence' ? null : (
            <LabelSwatch label={node.label} />
          )}
          <span class="hit-name">{node.name}</span>
          <span class="quiet">
            {LABEL_NAME[node.label]}, {plural(node.lines.length, 'line')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Search with completion over names, aliases and statements. */
export function SearchBox() {
  const shown = open.value && question.value.trim() !== '';
  return (
    <div class="search">
      <input
        id="search"
        type="search"
        role="combobox"
        list={undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={TEXTS.search}
        aria-label={TEXTS.search}
        aria-describedby="search-help"
        aria-expanded={shown && hits.value.length > 0}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={shown && hits.value.length > 0 ? `hit-${String(active.value)}` : ''}
        value={question.value}
        onInput={event => {
          question.value = event.currentTarget.value;
          active.value = 0;
          open.value = true;
        }}
        onBlur={() => {
          open.value = false;
        }}
        onKeyDown={onKeyDown}
      />
      <span id="search-help" class="away">
        {TEXTS.searchHelp}
      </span>
      {shown && hits.value.length > 0 ? <Hits /> : null}
      {shown && hits.value.length === 0 ? (
        <p class="hits none quiet" role="status">
          {TEXTS.searchNone}
        </p>
      ) : null}
    </div>
  );
}
