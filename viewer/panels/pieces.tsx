import type {Piece} from '../state/evidence.js';
import type {NodeItem} from '../state/model.js';

type PiecesProps = {
  readonly pieces: readonly Piece[];
  /** Where given, marked names are buttons that open them. */
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
          <button
            key={index}
            type="button"
            class={`mark-button ${name}`}
            title={entity.name}
            onClick={() => {
              onEntity(entity);
            }}
          >
            {text}
          </button>
        );
      })}
    </>
  );
}
