import {isStatement, otherEnd, type EdgeItem, type NodeItem} from '../state/model.js';
import {within} from '../state/picture.js';
import {makeEdgePass, makeNodePass} from '../state/pass.js';
import {list, text} from '../state/raw.js';
import {change, model, select, view} from '../state/store.js';
import {toggle} from '../state/toggle.js';
import {count, fill, LABEL_NAME, plural, TEXTS, typeWords} from '../texts.js';
import {StatusTag} from './edge-panel.js';
import {NodeLink} from './node-link.js';
import {PathForm} from './path-panel.js';
import {LabelSwatch} from './swatch.js';

/** Opens a line's sentences. */
function LineRow({edge, node}: {edge: EdgeItem; node: NodeItem}) {
  const other = otherEnd(edge, node);
  return (
    <li>
      <button
        type="button"
        class="line-row"
        onClick={() => {
          select(edge.key);
        }}
      >
        <span>{edge.target === node && edge.source !== node ? `← ${other.name}` : other.name}</span>
        {edge.title === null ? null : <span class="quiet">{edge.title}</span>}
        {edge.status === null ? null : <StatusTag status={edge.status} />}
        <span class="number">{plural(edge.evidence.length, 'sentence')}</span>
      </button>
    </li>
  );
}

function grouped(edges: readonly EdgeItem[]): readonly (readonly [string, readonly EdgeItem[]])[] {
  const groups = new Map<string, EdgeItem[]>();
  for (const edge of edges) {
    const group = groups.get(edge.type);
    if (group) group.push(edge);
    else groups.set(edge.type, [edge]);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}

function Relations({node}: {node: NodeItem}) {
  const relations = node.lines.filter(edge => edge.kind === 'relation');
  if (relations.length === 0 && !isStatement(node)) return <p class="quiet">{TEXTS.noRelations}</p>;
  return (
    <>
      {grouped(relations).map(([type, edges]) => (
        <section key={type}>
          <h3 class="group-title">
            {typeWords(type)} <span class="number">{edges.length}</span>
          </h3>
          <ul class="rows">
            {edges.map(edge => (
              <LineRow key={edge.key} edge={edge} node={node} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Statements({
  title,
  lines,
  node,
}: {
  title: string;
  lines: readonly EdgeItem[];
  node: NodeItem;
}) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 class="group-title">
        {title} <span class="number">{lines.length}</span>
      </h3>
      <ul class="rows statements">
        {lines.map(edge => {
          const statement = otherEnd(edge, node);
          const said = statement.lines.find(line => line.kind === 'statement') ?? edge;
          return (
            <li key={edge.key}>
              <button
                type="button"
                class="line-row"
                onClick={() => {
                  select(said.key);
                }}
              >
                <q>{statement.name}</q>
                {said.source === node ? null : <span class="quiet">{said.source.name}</span>}
                {said.status === null ? null : <StatusTag status={said.status} />}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function AllStatements({node}: {node: NodeItem}) {
  const said = node.lines.filter(edge => edge.kind === 'statement' && edge.source === node);
  const about = node.lines.filter(edge => edge.type === 'ABOUT' && edge.target === node);
  const told = node.lines.filter(edge => edge.type === 'ADDRESSED_TO' && edge.target === node);
  const name = node.name;
  return (
    <>
      <Statements title={fill(TEXTS.statements, {name})} lines={said} node={node} />
      <Statements title={fill(TEXTS.about, {name})} lines={about} node={node} />
      <Statements title={fill(TEXTS.addressed, {name})} lines={told} node={node} />
    </>
  );
}

/** How many names one more step would bring in. */
function nextRing(node: NodeItem, depth: number): number {
  const pass = {node: makeNodePass(view.value), edge: makeEdgePass(model.value, view.value)};
  return within(node, depth + 1, pass).size - within(node, depth, pass).size;
}

function Acts({node}: {node: NodeItem}) {
  const {ego, unfolded, hidden} = view.value;
  const depth = ego?.center === node.key ? ego.depth : 0;
  const said = node.lines.filter(edge => edge.kind === 'statement' && edge.source === node).length;
  const more = nextRing(node, depth);
  return (
    <p class="acts">
      {more > 0 ? (
        <button
          type="button"
          onClick={() => {
            change({ego: {center: node.key, depth: depth + 1}});
          }}
        >
          {depth === 0 ? TEXTS.ego : fill(TEXTS.egoWiden, {count: count(more)})}
        </button>
      ) : null}
      {said > 0 ? (
        <button
          type="button"
          aria-pressed={unfolded.includes(node.key)}
          onClick={() => {
            change({unfolded: toggle(unfolded, node.key)});
          }}
        >
          {unfolded.includes(node.key) ? TEXTS.foldBack : fill(TEXTS.unfold, {count: said})}
        </button>
      ) : null}
      <button
        type="button"
        onClick={() => {
          change({hidden: [...hidden, node.key], selected: null});
        }}
      >
        {TEXTS.hide}
      </button>
    </p>
  );
}

function Who({node}: {node: NodeItem}) {
  const merges = list(node.attributes['merges']);
  const codes = [text(node.attributes['iso3']), text(node.attributes['wikidata'])].filter(Boolean);
  return (
    <>
      <p class="quiet">
        {[LABEL_NAME[node.label], plural(node.lines.length, 'line'), ...codes].join(' · ')}
      </p>
      {node.aliases.length > 0 ? (
        <p class="aliases">
          {TEXTS.aliases} {node.aliases.join(', ')}
        </p>
      ) : null}
      {merges.length > 0 ? (
        <details class="fold">
          <summary>{TEXTS.merges}</summary>
          <ul class="plain">
            {merges.map(merge => (
              <li key={merge}>{merge}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** The chosen name: who it is, all its relations in groups, all that it said and that was said of it. */
export function NodePanel({node}: {node: NodeItem}) {
  const {label} = node;
  if (isStatement(node)) return <StatementPanel node={node} />;
  return (
    <div class="node-panel">
      <h2>
        {label === 'Document' || label === 'Sentence' ? null : <LabelSwatch label={label} />}
        {node.name}
      </h2>
      <Who node={node} />
      <Acts node={node} />
      <PathForm from={node} />
      <Relations node={node} />
      <AllStatements node={node} />
    </div>
  );
}

/** A claim or proposal: its words, who said it, of whom and to whom. */
function StatementPanel({node}: {node: NodeItem}) {
  const said = node.lines.filter(edge => edge.kind === 'statement');
  const links = node.lines.filter(edge => edge.kind === 'link');
  return (
    <div class="node-panel">
      <p class="quiet">{LABEL_NAME[node.label]}</p>
      <h2 class="statement-text">
        <q>{node.name}</q>
      </h2>
      <ul class="rows">
        {said.map(edge => (
          <LineRow key={edge.key} edge={edge} node={node} />
        ))}
      </ul>
      {links.length > 0 ? (
        <p class="chips">
          {links.map(edge => (
            <span key={edge.key}>
              {typeWords(edge.type)} <NodeLink node={edge.target} swatch />
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}
