import type {Piece} from '../state/evidence.js';
import type {NodeItem} from '../state/model.js';

type PiecesProps = {
  readonly pieces: readonly Piece[];
  /** Where given, marked names are links that open them. */
  readonly onEntity?: (entity: NodeItem) => void;
};

/** A sentence with its marks: always as text, so that nothing in an article can act. */
export function Pieces({pieces, onEntity}: PiecesProps) {
  return (
    <>
      {pieces.map(({text, kind, entity}, index) => {
        if (kind === null) return text;
        const name = `mark-${kind} ${entity ? `mark-${entity.label}` : ''}`;
        if (!entity || !onEntity)
          return (
            <mark key={index} class={name}>
              {text}
            </mark>
          );
        return (
          <a
            key={index}
            class={`mark-link ${name}`}
            href={`#selected=${encodeURIComponent(entity.key)}`}
            title={entity.name}
            onClick={event => {
              event.preventDefault();
              onEntity(entity);
            }}
          >
            {text}
          </a>
        );
      })}
    </>
  );
}
