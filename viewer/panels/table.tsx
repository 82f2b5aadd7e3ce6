import {dayOf, type EdgeItem} from '../state/model.js';
import {model, picture, select, view} from '../state/store.js';
import {count, fill, TEXTS, typeWords} from '../texts.js';
import {NodeLink} from './node-link.js';

const ROWS = 500;

function Row({edge}: {edge: EdgeItem}) {
  const chosen = view.value.selected === edge.key;
  return (
    <tr class={chosen ? 'chosen' : ''} aria-selected={chosen}>
      <td>
        <NodeLink node={edge.source} swatch />
      </td>
      <td>
        <button
          type="button"
          class="link"
          onClick={() => {
            select(edge.key);
          }}
        >
          {typeWords(edge.type)}
        </button>
      </td>
      <td>
        <NodeLink node={edge.target} swatch />
      </td>
      <td>{edge.status ?? ''}</td>
      <td>{dayOf(model.value, edge) ?? ''}</td>
      <td class="number">{edge.evidence.length}</td>
    </tr>
  );
}

/** The same lines as the picture, as a table; the same choice. */
export function LineTable() {
  const {lines} = picture.value;
  const heads = [TEXTS.from, TEXTS.does, TEXTS.to, TEXTS.status, TEXTS.days, TEXTS.sentences];
  return (
    <div class="table-box" tabIndex={0} role="region" aria-label={TEXTS.tableCaption}>
      <table>
        <caption>{TEXTS.tableCaption}</caption>
        <thead>
          <tr>
            {heads.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, ROWS).map(edge => (
            <Row key={edge.key} edge={edge} />
          ))}
        </tbody>
      </table>
      {lines.length > ROWS ? (
        <p class="quiet">{fill(TEXTS.tableMore, {count: count(lines.length - ROWS)})}</p>
      ) : null}
    </div>
  );
}
