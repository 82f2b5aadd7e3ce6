import type {Badge} from './compose.js';
import {BADGE_FONT, LABEL_FONT, LINE_FONT} from './draw.js';
import type {Drawing} from './drawing.js';
import {lineOpacityOf} from './frame.js';
import type {Point} from './geometry.js';
import type {PlacedLabel} from './labels.js';
import type {Palette} from './palette.js';
import type {SceneLine, SceneNode} from './scene.js';
import {fixed, isHollow, shapePath} from './shapes.js';

const at = ({x, y}: Point) => `${fixed(x)} ${fixed(y)}`;

function Line({line}: {line: SceneLine}) {
  const {curve, color, width, dash, head} = line;
  return (
    <>
      <path
        d={`M${at(curve.from)}Q${at(curve.control)} ${at(curve.to)}`}
        fill="none"
        stroke={color}
        stroke-width={fixed(width)}
        stroke-dasharray={dash.length > 0 ? dash.join(' ') : 'none'}
      />
      {head.length > 0 ? <path d={`M${head.map(at).join('L')}Z`} fill={color} /> : null}
    </>
  );
}

function Node({item, paper}: {item: SceneNode; paper: string}) {
  const hollow = isHollow(item.label);
  return (
    <path
      d={shapePath(item.label, item.disc, item.disc.r)}
      fill={hollow ? paper : item.color}
      stroke={hollow ? item.color : paper}
      stroke-width={hollow ? 2.5 : 1.5}
    >
      <title>{item.node.name}</title>
    </path>
  );
}

function Labels({
  labels,
  font,
  color,
  paper,
}: {
  labels: readonly PlacedLabel[];
  font: string;
  color: string;
  paper: string;
}) {
  return (
    <g
      style={{font}}
      fill={color}
      stroke={paper}
      stroke-width="3.5"
      stroke-linejoin="round"
      paint-order="stroke"
      dominant-baseline="central"
    >
      {labels.map(({key, text, x, y}) => (
        <text key={key} x={fixed(x)} y={fixed(y)}>
          {text}
        </text>
      ))}
    </g>
  );
}

function BadgeMark({badge, palette}: {badge: Badge; palette: Palette}) {
  const {x, y, w, h} = badge.box;
  return (
    <g>
      <rect
        x={fixed(x)}
        y={fixed(y)}
        width={fixed(w)}
        height={h}
        rx={h / 2}
        fill={palette.paper}
        stroke={palette.labels.Claim}
      />
      <text
        x={fixed(x + w / 2)}
        y={fixed(y + h / 2)}
        fill={palette.labels.Claim}
        text-anchor="middle"
        dominant-baseline="central"
        style={{font: BADGE_FONT}}
      >
        {badge.text}
      </text>
    </g>
  );
}

/** The picture as an SVG element. */
export function DrawingSvg({drawing, title}: {drawing: Drawing; title: string}) {
  const {width, height, frame, focus} = drawing;
  const {palette} = frame;
  const faded = focus ? 0.13 : 1;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${fixed(width)} ${fixed(height)}`}
      role="img"
      aria-label={title}
    >
      <title>{title}</title>
      <rect width="100%" height="100%" fill={palette.paper} />
      <g opacity={faded}>
        <g opacity={lineOpacityOf(frame.picture.lines.length)}>
          {drawing.lines.map(line => (
            <Line key={line.edge.key} line={line} />
          ))}
        </g>
        {drawing.nodes.map(item => (
          <Node key={item.node.key} item={item} paper={palette.paper} />
        ))}
      </g>
      {focus?.lines.map(line => (
        <Line key={line.edge.key} line={line} />
      ))}
      {focus?.nodes.map(item => (
        <Node key={item.node.key} item={item} paper={palette.paper} />
      ))}
      <Labels labels={drawing.words} font={LINE_FONT} color={palette.quiet} paper={palette.paper} />
      <Labels labels={drawing.names} font={LABEL_FONT} color={palette.ink} paper={palette.paper} />
      {drawing.badges.map(badge => (
        <BadgeMark key={badge.key} badge={badge} palette={palette} />
      ))}
    </svg>
  );
}
