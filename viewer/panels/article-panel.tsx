import {useEffect, useRef} from 'preact/hooks';
import {markMentions, paragraphsOf} from '../state/evidence.js';
import type {NodeItem} from '../state/model.js';
import {orNull, text} from '../state/raw.js';
import {change, model, select} from '../state/store.js';
import {safeUrl} from '../take/safe-url.js';
import {TEXTS} from '../texts.js';
import {Pieces} from './pieces.js';

function Sentence({sentence, here}: {sentence: NodeItem; here: boolean}) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (here) place.current?.scrollIntoView({block: 'center'});
  }, [here]);
  return (
    <span class={here ? 'sentence here' : 'sentence'} ref={place}>
      <Pieces
        pieces={markMentions(model.value, sentence)}
        onEntity={node => {
          select(node.key);
        }}
      />{' '}
    </span>
  );
}

/** The whole article, all its mentions marked, open at a sentence. */
export function ArticlePanel({at}: {at: string}) {
  const key = model.value.documentOf.get(at) ?? at;
  const document = model.value.nodes.get(key);
  if (!document) return null;
  const from = document.attributes;
  const url = safeUrl(text(from['url']));
  return (
    <div class="article">
      <button
        type="button"
        class="back"
        onClick={() => {
          change({article: null});
        }}
      >
        {TEXTS.articleBack}
      </button>
      <h2>{document.name}</h2>
      <p class="quiet">
        {[orNull(from['source']), text(from['date']).slice(0, 10)].filter(Boolean).join(', ')}{' '}
        {url === null ? null : (
          <a href={url} rel="noreferrer noopener" target="_blank">
            {TEXTS.openSource}
          </a>
        )}
      </p>
      {paragraphsOf(model.value, key).map((sentences, index) => (
        <p key={index}>
          {sentences.map(sentence => (
            <Sentence key={sentence.key} sentence={sentence} here={sentence.key === at} />
          ))}
        </p>
      ))}
    </div>
  );
}
