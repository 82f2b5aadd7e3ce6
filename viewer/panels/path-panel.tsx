import {Fragment} from 'preact';
import {isEntity, type EdgeItem, type NodeItem} from '../state/model.js';
import {change, model, path, ranked, view} from '../state/store.js';
import {fill, TEXTS} from '../texts.js';
import {LineStory} from './edge-panel.js';
import {NodeLink} from './node-link.js';

const CHOICES = 400;

/** Asks for the other end of a path. */
export function PathForm({from}: {from: NodeItem}) {
  const others = ranked.value
    .filter(node => node !== from && node.lines.length > 0)
    .slice(0, CHOICES)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  if (!isEntity(from) || others.length === 0) return null;
  return (
    <label class="row">
      <span>{TEXTS.pathFrom}</span>
      <select
        value=""
        onChange={event => {
          const to = event.currentTarget.value;
          if (to !== '') change({path: [from.key, to], selected: null, article: null});
        }}
      >
        <option value="">{TEXTS.pathTo}</option>
        {others.map(node => (
          <option key={node.key} value={node.key}>
            {node.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A path told as a chain of quotes. */
export function PathPanel({ends}: {ends: readonly [string, string]}) {
  const [from, to] = ends.map(key => model.value.nodes.get(key));
  const names = {from: from?.name ?? '', to: to?.name ?? ''};
  const told = path.value;
  return (
    <div class="path-panel">
      <h2>{fill(TEXTS.path, names)}</h2>
      {told === null ? (
        <p class="quiet">{fill(TEXTS.noPath, names)}</p>
      ) : (
        <ol class="chain">
          {told.lines.map((edge, index) => (
            <Link key={edge.key} edge={edge} node={told.nodes[index]} />
          ))}
          {to ? (
            <li class="chain-end">
              <NodeLink node={to} swatch />
            </li>
          ) : null}
        </ol>
      )}
      {view.value.selected === null ? null : <Fragment />}
    </div>
  );
}

function Link({edge, node}: {edge: EdgeItem; node: NodeItem | undefined}) {
  return (
    <li>
      {node ? <NodeLink node={node} swatch /> : null}
      <LineStory edge={edge} />
    </li>
  );
}
