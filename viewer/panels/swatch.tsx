import type {Status} from '../../src/schema/statuses.js';
import {palette} from '../state/derive.js';
import type {PictureLabel} from '../state/model.js';
import {DASHES} from '../view/palette.js';
import {isHollow, shapePath} from '../view/shapes.js';

/** The shape and colour of a label, as in the picture. */
export function LabelSwatch({label, color}: {label: PictureLabel; color?: string | undefined}) {
  const ink = color ?? palette.value.labels[label];
  const hollow = isHollow(label);
  return (
    <svg class="swatch" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={shapePath(label, {x: 8, y: label === 'Place' ? 9 : 8}, 5)}
        fill={hollow ? 'none' : ink}
        stroke={hollow ? ink : 'none'}
        stroke-width="2"
      />
    </svg>
  );
}

/** The dash and colour of a status, as in the picture. */
export function StatusSwatch({status, width = 34}: {status: Status; width?: number}) {
  return (
    <svg class="swatch" width={width} height="10" aria-hidden="true">
      <line
        x1="0"
        y1="5"
        x2={width}
        y2="5"
        stroke={palette.value.statuses[status]}
        stroke-width="2.2"
        stroke-dasharray={DASHES[status].join(' ')}
      />
    </svg>
  );
}
