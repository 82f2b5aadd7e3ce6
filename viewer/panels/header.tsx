import {signal} from '@preact/signals';
import {dark} from '../state/derive.js';
import {canRedo, canUndo, change, model, redo, undo, view} from '../state/store.js';
import {isLens, LENSES} from '../state/view.js';
import {TEXTS} from '../texts.js';
import {AddButton} from './add.js';
import {consoleOpen} from './console.js';
import {SearchBox} from './search-box.js';
import {TakeMenu} from './take-menu.js';

/** Whether the key is open on a small screen. */
export const legendOpen = signal(false);

const LENS_NAMES = {
  none: TEXTS.lensNone,
  contradictions: TEXTS.lensContradictions,
  attribution: TEXTS.lensAttribution,
  communities: TEXTS.lensCommunities,
} as const;

function LensChoice() {
  return (
    <label class="lens">
      <span>{TEXTS.lens}</span>
      <select
        value={view.value.lens}
        onChange={event => {
          const lens = event.currentTarget.value;
          if (isLens(lens)) change({lens, selected: null, article: null, path: null});
        }}
      >
        {LENSES.map(lens => (
          <option key={lens} value={lens}>
            {LENS_NAMES[lens]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Title, search, and what acts on the whole view. */
export function Header() {
  return (
    <header>
      <h1>{model.value.name || TEXTS.product}</h1>
      <SearchBox />
      <div class="tools">
        <button
          type="button"
          class="small-only"
          aria-expanded={legendOpen.value}
          onClick={() => {
            legendOpen.value = !legendOpen.value;
          }}
        >
          {TEXTS.legend}
        </button>
        <LensChoice />
        <button
          type="button"
          disabled={!canUndo.value}
          onClick={undo}
          title={TEXTS.undo}
          aria-label={TEXTS.undo}
        >
          ↶
        </button>
        <button
          type="button"
          disabled={!canRedo.value}
          onClick={redo}
          title={TEXTS.redo}
          aria-label={TEXTS.redo}
        >
          ↷
        </button>
        <button
          type="button"
          aria-pressed={view.value.table}
          onClick={() => {
            change({table: !view.value.table});
          }}
        >
          {TEXTS.table}
        </button>
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => {
            consoleOpen.value = true;
          }}
        >
          {TEXTS.consoleShort}
        </button>
        <AddButton />
        <TakeMenu />
        <button
          type="button"
          onClick={() => {
            change({theme: dark.value ? 'light' : 'dark'});
          }}
        >
          {dark.value ? TEXTS.themeLight : TEXTS.themeDark}
        </button>
      </div>
    </header>
  );
}
