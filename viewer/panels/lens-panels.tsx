import {communities, outlets, palette, speakers} from '../state/derive.js';
import {outletSide} from '../state/attribution.js';
import type {Contradiction} from '../state/contradictions.js';
import type {EdgeItem, NodeItem} from '../state/model.js';
import {change, contradictions, model, select, sides, view} from '../state/store.js';
import {fill, TEXTS, typeWords} from '../texts.js';
import {LineStory, tally} from './edge-panel.js';
import {NodeLink} from './node-link.js';

function SaidAndDenied({found}: {found: Contradiction}) {
  const statement = found.said[0]?.kind === 'statement';
  return (
    <section class="contradiction">
      <h3>
        {statement ? (
          <q>{found.target.name}</q>
        ) : (
          <>
            {found.source.name} <em>{typeWords(found.type)}</em> {found.target.name}
          </>
        )}
      </h3>
      <p class="tally">{tally([...found.said, ...found.denied])}</p>
      <div class="two-sides">
        <div>
          <h4>{TEXTS.said}</h4>
          {found.said.map(edge => (
            <LineStory key={edge.key} edge={edge} />
          ))}
        </div>
        <div>
          <h4>{TEXTS.denied}</h4>
          {found.denied.map(edge => (
            <LineStory key={edge.key} edge={edge} />
          ))}
        </div>
      </div>
    </section>
  );
}

/** What is said at one place and denied at another. */
export function ContradictionsPanel() {
  const found = contradictions.value;
  return (
    <div class="lens-panel">
      <h2>{TEXTS.contradictions}</h2>
      {found.length === 0 ? <p class="quiet">{TEXTS.contradictionsNone}</p> : null}
      {found.slice(0, 100).map(item => (
        <SaidAndDenied key={item.key} found={item} />
      ))}
    </div>
  );
}

function nameOf(side: string | null): string {
  if (side === null) return TEXTS.sideNobody;
  return model.value.nodes.get(side)?.name ?? side.replace(/^source:/, '');
}

function SideChoice({index, text}: {index: 0 | 1; text: string}) {
  const [first, second] = view.value.sides;
  return (
    <label class="row">
      <span>{text}</span>
      <select
        value={view.value.sides[index] ?? ''}
        onChange={event => {
          const chosen = event.currentTarget.value || null;
          change({sides: index === 0 ? [chosen, second] : [first, chosen]});
        }}
      >
        <option value="">{TEXTS.sideNobody}</option>
        {speakers.value.slice(0, 200).map(({node, lines}) => (
          <option key={node.key} value={node.key}>
            {node.name} ({lines})
          </option>
        ))}
        {outlets.value.map(source => (
          <option key={source} value={outletSide(source)}>
            {source}
          </option>
        ))}
      </select>
    </label>
  );
}

function SideLines({
  name,
  color,
  edges,
}: {
  name: string;
  color: string;
  edges: readonly EdgeItem[];
}) {
  if (edges.length === 0) return null;
  return (
    <section>
      <h3 class="group-title">
        <svg class="swatch" width="22" height="10" aria-hidden="true">
          <line x1="0" y1="5" x2="22" y2="5" stroke={color} stroke-width="3" />
        </svg>
        {name} <span class="number">{edges.length}</span>
      </h3>
      <ul class="rows">
        {edges.map(edge => (
          <li key={edge.key}>
            <button
              type="button"
              class="line-row"
              onClick={() => {
                select(edge.key);
              }}
            >
              <span>
                {edge.source.name} <em>{typeWords(edge.type)}</em> {edge.target.name}
              </span>
              <span class="quiet">{edge.status}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "The graph according to X", and the difference of two. */
export function AttributionPanel() {
  const [first, second] = view.value.sides;
  const of = (side: string) =>
    [...(sides.value ?? [])].filter(([, has]) => has === side).map(([edge]) => edge);
  const colors = palette.value.sides;
  return (
    <div class="lens-panel">
      <h2>{TEXTS.attribution}</h2>
      <SideChoice index={0} text={TEXTS.sideFirst} />
      <SideChoice index={1} text={TEXTS.sideSecond} />
      <SideLines
        name={second === null ? nameOf(first) : fill(TEXTS.sideOnly, {name: nameOf(first)})}
        color={colors.first}
        edges={of('first')}
      />
      <SideLines
        name={fill(TEXTS.sideOnly, {name: nameOf(second)})}
        color={colors.second}
        edges={of('second')}
      />
      <SideLines name={TEXTS.sideBoth} color={colors.both} edges={of('both')} />
    </div>
  );
}

/** Circles of the picture, each with its names. */
export function CommunitiesPanel() {
  const circles = new Map<number, NodeItem[]>();
  for (const [node, number] of communities.value ?? []) {
    circles.set(number, [...(circles.get(number) ?? []), node]);
  }
  return (
    <div class="lens-panel">
      <h2>{TEXTS.lensCommunities}</h2>
      <p class="quiet">{TEXTS.communities}</p>
      {[...circles]
        .filter(([, nodes]) => nodes.length > 1)
        .map(([number, nodes]) => (
          <section key={number}>
            <h3 class="group-title">
              <svg class="swatch" width="12" height="12" aria-hidden="true">
                <rect
                  width="12"
                  height="12"
                  fill={palette.value.communities[number % palette.value.communities.length] ?? ''}
                />
              </svg>
              {fill(TEXTS.circle, {number: number + 1})} <span class="number">{nodes.length}</span>
            </h3>
            <p class="chips">
              {nodes.slice(0, 60).map(node => (
                <NodeLink key={node.key} node={node} />
              ))}
            </p>
          </section>
        ))}
    </div>
  );
}
