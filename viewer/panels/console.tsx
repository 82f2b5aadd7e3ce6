import {signal} from '@preact/signals';
import {useEffect, useRef} from 'preact/hooks';
import {hasServer} from '../load.js';
import {askServer, listQueries, type ListedQuery, type QueryTable} from '../server.js';
import {findKeys} from '../state/find-keys.js';
import {change, model, selectedNode} from '../state/store.js';
import {count, fill, TEXTS} from '../texts.js';

/** Whether the console is open. */
export const consoleOpen = signal(false);

const queries = signal<readonly ListedQuery[]>([]);
const cypher = signal(
  'MATCH (a:Entity)-[r]->(b:Entity)\nRETURN a.name, type(r), r.status, b.name\nLIMIT 25',
);
const chosen = signal('');
const values = signal<Readonly<Record<string, string>>>({});
const answer = signal<QueryTable | null>(null);
const state = signal('');

const SHOWN = 500;

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function run(): Promise<void> {
  state.value = TEXTS.consoleWait;
  answer.value = null;
  const query = queries.value.find(({name}) => name === chosen.value);
  const given = Object.fromEntries(
    (query?.parameters ?? []).map(({name}) => [name, valueOf(values.value[name] ?? '')]),
  );
  try {
    const table = await askServer(cypher.value, given);
    answer.value = table;
    state.value = fill(TEXTS.consoleRows, {rows: count(table.rows.length)});
  } catch (error) {
    state.value = reason(error);
  }
}

/** A parameter as typed: a number where it is one. */
function valueOf(typed: string): string | number {
  return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed;
}

function choose(name: string): void {
  chosen.value = name;
  const query = queries.value.find(other => other.name === name);
  if (!query) return;
  cypher.value = query.cypher;
  const {name: here = ''} = selectedNode.value ?? {};
  // Without a value of its own, the first parameter is the name that is chosen.
  values.value = Object.fromEntries(
    query.parameters.map(({name: key, value}, index) => [key, value || (index === 0 ? here : '')]),
  );
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function Answer({table}: {table: QueryTable}) {
  const keys = findKeys(model.value, table.rows);
  return (
    <>
      {keys.length > 0 ? (
        <button
          type="button"
          onClick={() => {
            consoleOpen.value = false;
            change({picked: keys});
          }}
        >
          {TEXTS.consolePick} ({count(keys.length)})
        </button>
      ) : null}
      <div class="answer" tabIndex={0} role="region" aria-label={TEXTS.consoleAnswer}>
        <table>
          <thead>
            <tr>
              {table.columns.map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, SHOWN).map((row, index) => (
              <tr key={index}>
                {row.map((cell, place) => (
                  <td key={place}>{cellText(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Parameters() {
  const query = queries.value.find(({name}) => name === chosen.value);
  return (
    <>
      {query?.parameters.map(({name}) => (
        <label key={name} class="row">
          <span>${name}</span>
          <input
            value={values.value[name] ?? ''}
            onInput={event => {
              values.value = {...values.value, [name]: event.currentTarget.value};
            }}
          />
        </label>
      ))}
    </>
  );
}

function Form() {
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void run();
      }}
    >
      <label class="row">
        <span>{TEXTS.consoleQuery}</span>
        <select
          value={chosen.value}
          onChange={event => {
            choose(event.currentTarget.value);
          }}
        >
          <option value="">{TEXTS.consoleOwn}</option>
          {queries.value.map(({name, answers}) => (
            <option key={name} value={name}>
              {answers || name}
            </option>
          ))}
        </select>
      </label>
      <textarea
        rows={8}
        spellcheck={false}
        aria-label={TEXTS.consoleText}
        value={cypher.value}
        onInput={event => {
          cypher.value = event.currentTarget.value;
        }}
        onKeyDown={event => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run();
        }}
      />
      <Parameters />
      <p class="acts">
        <button type="submit">{TEXTS.consoleRun}</button>
        <output>{state.value}</output>
      </p>
    </form>
  );
}

/** Cypher over the server; the offline file says plainly that it has none. */
export function Console() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!consoleOpen.value) return;
    dialog.current?.showModal();
    if (hasServer() && queries.value.length === 0) {
      listQueries()
        .then(found => {
          queries.value = found;
        })
        .catch((error: unknown) => {
          state.value = reason(error);
        });
    }
  }, [consoleOpen.value]);
  if (!consoleOpen.value) return null;
  const close = () => {
    consoleOpen.value = false;
  };
  return (
    <dialog ref={dialog} class="console" aria-label={TEXTS.console} onClose={close}>
      <button type="button" class="close" aria-label={TEXTS.close} onClick={close}>
        ×
      </button>
      <h2>{TEXTS.console}</h2>
      {hasServer() ? <Form /> : <p>{TEXTS.consoleOffline}</p>}
      {answer.value ? <Answer table={answer.value} /> : null}
    </dialog>
  );
}
