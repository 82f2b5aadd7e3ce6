import {model, selectedEdge, selectedNode, change, view} from '../state/store.js';
import {plural, TEXTS} from '../texts.js';
import {ArticlePanel} from './article-panel.js';
import {EdgePanel} from './edge-panel.js';
import {AttributionPanel, CommunitiesPanel, ContradictionsPanel} from './lens-panels.js';
import {NodePanel} from './node-panel.js';
import {PathPanel} from './path-panel.js';

/** What the file holds: its articles. */
function Opening() {
  const documents = [...model.value.nodes.values()].filter(node => node.label === 'Document');
  return (
    <div class="opening">
      <p class="lead">{TEXTS.nothing}</p>
      <h2 class="group-title">{plural(documents.length, 'article')}</h2>
      <ul class="rows">
        {documents.slice(0, 100).map(node => (
          <li key={node.key}>
            <button
              type="button"
              class="line-row"
              onClick={() => {
                change({article: node.key});
              }}
            >
              <span>{node.name}</span>
              <span class="quiet">{String(node.attributes['source'] ?? '')}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Content() {
  const {article, lens, path} = view.value;
  const [node, edge] = [selectedNode.value, selectedEdge.value];
  if (article !== null) return <ArticlePanel at={article} />;
  if (edge) return <EdgePanel edge={edge} />;
  if (node) return <NodePanel node={node} />;
  if (path) return <PathPanel ends={path} />;
  if (lens === 'contradictions') return <ContradictionsPanel />;
  if (lens === 'attribution') return <AttributionPanel />;
  if (lens === 'communities') return <CommunitiesPanel />;
  return <Opening />;
}

/** Whether the panel has something of its own to show. */
export function isOpen(): boolean {
  const {article, lens, path, selected} = view.value;
  return article !== null || lens !== 'none' || path !== null || selected !== null;
}

/** Closes what is on top: the article, the choice, the path, the lens. */
function closeTop(): void {
  const {article, path, selected} = view.value;
  if (article !== null) change({article: null});
  else if (selected !== null) change({selected: null});
  else if (path !== null) change({path: null});
  else change({lens: 'none'});
}

/** Evidence, at the side of the picture or, on a small screen, below it. */
export function SidePanel() {
  return (
    <>
      {isOpen() ? (
        <button
          type="button"
          class="close"
          aria-label={TEXTS.close}
          title={TEXTS.close}
          onClick={closeTop}
        >
          ×
        </button>
      ) : null}
      <div class="panel" tabIndex={0} role="region" aria-label={TEXTS.evidence}>
        <Content />
      </div>
    </>
  );
}
