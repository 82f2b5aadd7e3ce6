import type {ComponentChildren} from 'preact';
import {STATUSES, STATUS_MEANINGS} from '../../src/schema/statuses.js';
import {counts, outlets, speakers} from '../state/derive.js';
import {PICTURE_LABELS} from '../state/model.js';
import {SWITCH} from '../state/pass.js';
import {change, picture, view} from '../state/store.js';
import {toggle} from '../state/toggle.js';
import {count, fill, LABEL_NAMES, TEXTS, typeWords} from '../texts.js';
import {LabelSwatch, StatusSwatch} from './swatch.js';

type SwitchProps = {
  readonly name: string;
  readonly text: string;
  readonly total: number | null;
  readonly hint?: string;
  readonly swatch?: ComponentChildren;
};

/** One line of the key: it shows, counts and filters. */
function Switch({name, text, total, hint, swatch}: SwitchProps) {
  return (
    <label class="switch" title={hint}>
      <input
        type="checkbox"
        checked={!view.value.off.includes(name)}
        onChange={() => {
          change({off: toggle(view.value.off, name)});
        }}
      />
      {swatch}
      <span class="switch-text">{text}</span>
      {total === null ? null : <span class="number">{count(total)}</span>}
    </label>
  );
}

function Kinds() {
  const {labels} = counts.value;
  return (
    <fieldset>
      <legend>{TEXTS.kinds}</legend>
      {PICTURE_LABELS.filter(label => labels.has(label)).map(label => (
        <Switch
          key={label}
          name={SWITCH.label(label)}
          text={LABEL_NAMES[label]}
          total={labels.get(label) ?? 0}
          swatch={<LabelSwatch label={label} />}
        />
      ))}
    </fieldset>
  );
}

function Statuses() {
  const {statuses} = counts.value;
  return (
    <fieldset>
      <legend>{TEXTS.statuses}</legend>
      {STATUSES.filter(status => statuses.has(status)).map(status => (
        <Switch
          key={status}
          name={SWITCH.status(status)}
          text={status}
          total={statuses.get(status) ?? 0}
          hint={STATUS_MEANINGS[status]}
          swatch={<StatusSwatch status={status} />}
        />
      ))}
    </fieldset>
  );
}

function Types() {
  const types = [...counts.value.types].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return (
    <details class="fold" open={types.length <= 12}>
      <summary>{TEXTS.types}</summary>
      <AllOrNone names={types.map(([type]) => SWITCH.type(type))} />
      {types.map(([type, total]) => (
        <Switch key={type} name={SWITCH.type(type)} text={typeWords(type)} total={total} />
      ))}
    </details>
  );
}

function AllOrNone({names}: {names: readonly string[]}) {
  const others = view.value.off.filter(name => !names.includes(name));
  return (
    <div class="all-or-none">
      <button
        type="button"
        class="link"
        onClick={() => {
          change({off: others});
        }}
      >
        {TEXTS.all}
      </button>
      {' · '}
      <button
        type="button"
        class="link"
        onClick={() => {
          change({off: [...others, ...names]});
        }}
      >
        {TEXTS.none}
      </button>
    </div>
  );
}

function Sources() {
  if (outlets.value.length < 2) return null;
  return (
    <fieldset>
      <legend>{TEXTS.sources}</legend>
      {outlets.value.map(source => (
        <Switch key={source} name={SWITCH.source(source)} text={source} total={null} />
      ))}
    </fieldset>
  );
}

function Speaker() {
  return (
    <label class="row">
      <span>{TEXTS.speaker}</span>
      <select
        value={view.value.speaker ?? ''}
        onChange={event => {
          change({speaker: event.currentTarget.value || null});
        }}
      >
        <option value="">{TEXTS.everyone}</option>
        {speakers.value.slice(0, 200).map(({node, lines}) => (
          <option key={node.key} value={node.key}>
            {node.name} ({lines})
          </option>
        ))}
      </select>
    </label>
  );
}

function Confidence() {
  const {confidence} = view.value;
  return (
    <label class="row">
      <span>{fill(TEXTS.confidence, {value: confidence.toFixed(2)})}</span>
      <input
        type="range"
        min="0"
        max="1"
        step="0.05"
        value={confidence}
        onInput={event => {
          change({confidence: Number(event.currentTarget.value)}, {quiet: true});
        }}
      />
    </label>
  );
}

function Shown() {
  const {nodes, lines, all} = picture.value;
  return (
    <p class="quiet shown">
      {fill(TEXTS.shown, {
        lines: count(lines.length),
        allLines: count(Math.max(all.lines, lines.length)),
        nodes: count(nodes.length),
        allNodes: count(Math.max(all.nodes, nodes.length)),
      })}
    </p>
  );
}

/** Key, filter and count in one. */
export function Legend() {
  const {off, speaker, confidence, days} = view.value;
  const filtered = off.length > 0 || speaker !== null || confidence > 0 || days !== null;
  return (
    <div class="legend">
      <Kinds />
      <Statuses />
      <Confidence />
      <Speaker />
      <Sources />
      <Types />
      <Shown />
      {filtered ? (
        <button
          type="button"
          onClick={() => {
            change({off: [], speaker: null, confidence: 0, days: null});
          }}
        >
          {TEXTS.noFilter}
        </button>
      ) : null}
    </div>
  );
}
