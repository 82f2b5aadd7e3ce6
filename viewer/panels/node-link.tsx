import {isInPicture, type NodeItem} from '../state/model.js';
import {hovered} from '../state/store.js';
import {reveal} from './search-box.js';
import {LabelSwatch} from './swatch.js';

/** A name that opens what it names; under the pointer it stands out in the picture. */
export function NodeLink({node, swatch = false}: {node: NodeItem; swatch?: boolean}) {
  const {label} = node;
  return (
    <button
      type="button"
      class="name"
      onClick={() => {
        hovered.value = null;
        reveal(node);
      }}
      onPointerEnter={() => {
        if (isInPicture(node)) hovered.value = node.key;
      }}
      onPointerLeave={() => {
        hovered.value = null;
      }}
    >
      {swatch && label !== 'Document' && label !== 'Sentence' ? (
        <LabelSwatch label={label} />
      ) : null}
      {node.name}
    </button>
  );
}
