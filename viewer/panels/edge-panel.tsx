import type {Status} from '../../src/schema/statuses.js';
import {STATUSES, STATUS_MEANINGS} from '../../src/schema/statuses.js';
import {sameSubject} from '../state/contradictions.js';
import {markSentence} from '../state/evidence.js';
import {dayOf, type EdgeItem} from '../state/model.js';
import {orNull, text} from '../state/raw.js';
import {change, model, select} from '../state/store.js';
import {citationOf} from '../take/citation.js';
import {copyText} from '../take/copy.js';
import {fill, STATUS_VERBS, TEXTS, typeWords} from '../texts.js';
import {NodeLink} from './node-link.js';
import {Pieces} from './pieces.js';
import {StatusSwatch} from './swatch.js';

/** "3 assert · 1 denies" over all lines that speak of the same thing. */
export function tally(edges: readonly EdgeItem[]): string {
  return STATUSES.flatMap(status => {
    const sentences = edges
      .filter(edge => edge.status === status)
      .reduce((sum, edge) => sum + Math.max(1, edge.evidence.length), 0);
    if (sentences === 0) return [];
    return [`${String(sentences)} ${STATUS_VERBS[status][sentences === 1 ? 0 : 1]}`];
  }).join(' · ');
}

export function StatusTag({status}: {status: Status}) {
  return (
    <span class={`status status-${status}`} title={STATUS_MEANINGS[status]}>
      <StatusSwatch status={status} width={22} />
      {status}
    </span>
  );
}

function Facts({edge}: {edge: EdgeItem}) {
  const speaker = edge.attributedTo === null ? null : model.value.nodes.get(edge.attributedTo);
  const day = dayOf(model.value, edge);
  return (
    <p class="facts">
      {edge.status === null ? null : <StatusTag status={edge.status} />}
      {speaker ? (
        <span>
          {edge.status === 'denied' ? TEXTS.deniedBy : TEXTS.accordingTo}{' '}
          <NodeLink node={speaker} />
        </span>
      ) : null}
      {day === null ? null : <time dateTime={day}>{day}</time>}
      {edge.location === null ? null : <span>{edge.location}</span>}
      <span class="confidence">
        <meter
          min={0}
          max={1}
          value={edge.confidence}
          aria-label={TEXTS.confidenceIs.replace(' {value}', '')}
        />
        {edge.confidence.toFixed(2)}
      </span>
    </p>
  );
}

/** Title, source and date of the article that a sentence stands in. */
function Origin({sentence}: {sentence: string}) {
  const document = model.value.nodes.get(model.value.documentOf.get(sentence) ?? '');
  const from = document?.attributes ?? {};
  const parts = [orNull(from['source']), orNull(from['title']), text(from['date']).slice(0, 10)];
  return <>{parts.filter(Boolean).join(', ')}</>;
}

function Quote({edge, index}: {edge: EdgeItem; index: number}) {
  const sentence = edge.evidence[index] ?? '';
  return (
    <blockquote>
      <p>
        <Pieces
          pieces={markSentence(model.value, edge, index)}
          onEntity={node => {
            select(node.key);
          }}
        />
      </p>
      <footer>
        <Origin sentence={sentence} />
        <span class="quote-acts">
          <button
            type="button"
            class="link"
            onClick={() => {
              change({article: sentence});
            }}
          >
            {TEXTS.article}
          </button>
          <button
            type="button"
            class="link"
            onClick={() => {
              void copyText(citationOf(model.value, edge, index));
            }}
          >
            {TEXTS.copyCitation}
          </button>
        </span>
      </footer>
    </blockquote>
  );
}

/** One line in words, with all its sentences. */
export function LineStory({edge}: {edge: EdgeItem}) {
  return (
    <article class={`line-story status-line-${edge.status ?? 'link'}`}>
      <h3>
        <NodeLink node={edge.source} /> <em>{typeWords(edge.type)}</em>{' '}
        <NodeLink node={edge.target} />
        {edge.title === null ? null : <span class="quiet"> ({edge.title})</span>}
      </h3>
      <Facts edge={edge} />
      {edge.evidence.map((sentence, index) => (
        <Quote key={sentence} edge={edge} index={index} />
      ))}
    </article>
  );
}

/** The chosen line: its sentences, and what else is said of the same. */
export function EdgePanel({edge}: {edge: EdgeItem}) {
  const same = sameSubject(edge);
  const others = same.filter(other => other !== edge);
  const between = edge.source.lines.filter(
    line =>
      line !== edge &&
      !same.includes(line) &&
      line.kind === 'relation' &&
      (line.source === edge.target || line.target === edge.target),
  );
  return (
    <div class="edge-panel">
      <h2 class="away">{TEXTS.evidence}</h2>
      {others.length > 0 ? <p class="tally">{tally(same)}</p> : null}
      <LineStory edge={edge} />
      {others.map(other => (
        <LineStory key={other.key} edge={other} />
      ))}
      {between.length > 0 ? (
        <>
          <h3 class="group-title">
            {fill(TEXTS.between, {a: edge.source.name, b: edge.target.name})}
          </h3>
          {between.map(other => (
            <LineStory key={other.key} edge={other} />
          ))}
        </>
      ) : null}
    </div>
  );
}
