import {folds, frame} from '../state/derive.js';
import {change, model, picture, view} from '../state/store.js';
import {BUDGET} from '../state/view.js';
import {count, fill, plural, TEXTS} from '../texts.js';
import {THRESHOLDS} from '../view/frame.js';
import {lassoing, LassoSheet, Picked} from './lasso.js';
import {LayoutButton} from './layout-button.js';
import {isFlat, stage, trouble} from './picture.js';

/** Which simplification is on, and from where. */
function Simplified() {
  const notes: string[] = [];
  if (folds.value.length > THRESHOLDS.plainLines)
    notes.push(fill(TEXTS.plain, {limit: count(THRESHOLDS.plainLines)}));
  else if (picture.value.lines.length > THRESHOLDS.fannedLines)
    notes.push(fill(TEXTS.folded, {limit: count(THRESHOLDS.fannedLines)}));
  return notes.length === 0 ? null : <p class="note">{notes.join(' ')}</p>;
}

/** Lies over the picture: a row that grew under the pointer would take room from it. */
function FocusCut() {
  const lines = frame.value.focus?.lines.length ?? 0;
  if (lines <= THRESHOLDS.focusLines) return null;
  return (
    <p class="note over">
      {fill(TEXTS.focusCut, {limit: THRESHOLDS.focusLines, all: count(lines)})}
    </p>
  );
}

/**
 * "Show more" in counted steps. Complete before the picture opens: a row that grew would take room from the
 * picture, and all its canvases would be made anew in the first frame.
 */
function More() {
  const {nodes, lines, all} = picture.value;
  const moreNodes = Math.min(BUDGET.nodes, all.nodes - nodes.length);
  const moreLines = Math.min(BUDGET.lines, all.lines - lines.length);
  const {step} = view.value;
  const text =
    moreNodes > 0
      ? fill(TEXTS.more, {nodes: count(moreNodes)})
      : fill(TEXTS.moreLines, {lines: count(moreLines)});
  return (
    <p class="more">
      {moreNodes > 0 || moreLines > 0 ? (
        <button
          type="button"
          onClick={() => {
            change({step: step + 1});
          }}
        >
          {text}
        </button>
      ) : null}
      {isFlat.value ? null : (
        <>
          <LayoutButton />
          <button
            type="button"
            aria-pressed={lassoing.value}
            onClick={() => {
              lassoing.value = !lassoing.value;
            }}
          >
            {TEXTS.lasso}
          </button>
        </>
      )}
      {step > 1 ? (
        <button
          type="button"
          onClick={() => {
            change({step: 1});
          }}
        >
          {TEXTS.less}
        </button>
      ) : null}
    </p>
  );
}

/** What narrows the picture besides the filters, each with its way back. */
function Narrowed() {
  const {ego, hidden, pinned} = view.value;
  const center = ego === null ? null : model.value.nodes.get(ego.center);
  return (
    <div class="narrowed">
      {ego && center ? (
        <p>
          {fill(TEXTS.egoAt, {name: center.name, steps: plural(ego.depth, 'step')})}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              change({ego: null});
            }}
          >
            {TEXTS.egoOff}
          </button>
        </p>
      ) : null}
      {hidden.length > 0 ? (
        <p>
          {fill(TEXTS.hidden, {count: hidden.length})}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              change({hidden: []});
            }}
          >
            {TEXTS.showHidden}
          </button>
        </p>
      ) : null}
      {pinned.length > 0 ? (
        <p>
          {fill(TEXTS.pinned, {count: pinned.length})}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              change({pinned: []});
            }}
          >
            {TEXTS.unpin}
          </button>
        </p>
      ) : null}
      <Picked />
    </div>
  );
}

function Zoom() {
  if (isFlat.value) return null;
  return (
    <div class="zoom">
      <button
        type="button"
        aria-label={TEXTS.zoomIn}
        title={TEXTS.zoomIn}
        onClick={() => {
          stage.value?.zoom(1 / 1.5);
        }}
      >
        +
      </button>
      <button
        type="button"
        aria-label={TEXTS.zoomOut}
        title={TEXTS.zoomOut}
        onClick={() => {
          stage.value?.zoom(1.5);
        }}
      >
        −
      </button>
      <button
        type="button"
        aria-label={TEXTS.fit}
        title={TEXTS.fit}
        onClick={() => {
          stage.value?.fit(picture.value.nodes, true);
        }}
      >
        ⤢
      </button>
    </div>
  );
}

/** What lies over the picture: what is wrong, and what narrows it. */
export function PictureNotes() {
  return (
    <>
      {trouble.value === '' ? null : (
        <p class="trouble" role="alert">
          {trouble.value}
        </p>
      )}
      <Narrowed />
      <FocusCut />
      <LassoSheet />
    </>
  );
}

/** The row below the picture. */
export function PictureTools() {
  return (
    <div class="foot">
      <More />
      <Simplified />
      <Zoom />
    </div>
  );
}
