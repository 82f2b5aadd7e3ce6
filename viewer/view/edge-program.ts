import {EdgeProgram, type ProgramInfo} from 'sigma/rendering';
import type {EdgeDisplayData, NodeDisplayData, RenderParams} from 'sigma/types';
import {floatColor} from 'sigma/utils';
import {STATUSES, type Status} from '../../src/schema/statuses.js';
import {DASHES} from './palette.js';

const UNIFORMS = [
  'u_matrix',
  'u_sizeRatio',
  'u_pixelRatio',
  'u_dimensions',
  'u_minEdgeThickness',
] as const;

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_thickness;
attribute float a_targetSize;
attribute float a_status;
attribute float a_arrow;
attribute float a_along;
attribute float a_side;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform vec2 u_dimensions;
uniform float u_minEdgeThickness;
varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_end;
varying float v_thickness;
varying float v_status;
varying float v_arrow;
varying float v_pixelRatio;
const float bias = 255.0 / 254.0;
vec2 toPixels(vec2 position) {
  return ((u_matrix * vec3(position, 1)).xy + 1.0) * 0.5 * u_dimensions;
}
void main() {
  vec2 source = toPixels(a_source);
  vec2 target = toPixels(a_target);
  vec2 delta = target - source;
  float len = max(length(delta), 0.001);
  vec2 unit = delta / len;
  v_thickness = max(u_minEdgeThickness, a_thickness / sqrt(u_sizeRatio)) * u_pixelRatio;
  v_arrow = a_arrow * (5.0 * u_pixelRatio + 1.5 * v_thickness);
  float reach = max(0.5 * v_thickness, 0.45 * v_arrow) + 1.0;
  vec2 place = mix(source, target, a_along) + vec2(-unit.y, unit.x) * a_side * reach;
  gl_Position = vec4(place / u_dimensions * 2.0 - 1.0, 0, 1);
  v_along = a_along * len;
  v_across = a_side * reach;
  v_end = len - a_arrow * (a_targetSize / u_sizeRatio + 1.0) * u_pixelRatio;
  v_status = a_status;
  v_pixelRatio = u_pixelRatio;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

/** One branch a status: dash, gap, dash, gap. */
function dashBranches(): string {
  return STATUSES.flatMap((status, index) => {
    const dash: readonly number[] = DASHES[status];
    if (dash.length === 0) return [];
    const vec = dash.map(length => length.toFixed(1)).join(', ');
    return [`if (abs(v_status - ${String(index)}.0) < 0.5) return vec4(${vec});`];
  }).join('\n  ');
}

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_end;
varying float v_thickness;
varying float v_status;
varying float v_arrow;
varying float v_pixelRatio;
vec4 dash() {
  ${dashBranches()}
  return vec4(0.0);
}
void main() {
  float rest = v_end - v_along;
  if (rest < 0.0) discard;
  float halfWidth = 0.5 * v_thickness;
  if (rest < v_arrow) {
    halfWidth = 0.45 * v_arrow * rest / v_arrow;
  } else {
    vec4 d = dash() * v_pixelRatio;
    float period = d.x + d.y + d.z + d.w;
    if (period > 0.0) {
      float at = mod(v_along, period);
      if (at > d.x && at < d.x + d.y) discard;
      if (at > d.x + d.y + d.z) discard;
    }
  }
  float alpha = 1.0 - smoothstep(halfWidth - 0.5, halfWidth + 0.5, abs(v_across));
  #ifdef PICKING_MODE
  if (alpha < 0.5) discard;
  gl_FragColor = v_color;
  #else
  gl_FragColor = v_color * alpha;
  #endif
}`;

/** Number of a status in the shader; lines without one are whole. */
export function dashIndex(status: Status | null): number {
  return status === null ? 0 : STATUSES.indexOf(status);
}

type Dashed = EdgeDisplayData & {readonly dash?: number; readonly arrow?: number};

/** Straight lines with their status as a dash and an arrow at the end, all in one draw call. */
export class StatusLineProgram extends EdgeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    const {FLOAT, UNSIGNED_BYTE, TRIANGLES} = WebGLRenderingContext;
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        {name: 'a_source', size: 2, type: FLOAT},
        {name: 'a_target', size: 2, type: FLOAT},
        {name: 'a_thickness', size: 1, type: FLOAT},
        {name: 'a_targetSize', size: 1, type: FLOAT},
        {name: 'a_status', size: 1, type: FLOAT},
        {name: 'a_arrow', size: 1, type: FLOAT},
        {name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true},
        {name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true},
      ],
      CONSTANT_ATTRIBUTES: [
        {name: 'a_along', size: 1, type: FLOAT},
        {name: 'a_side', size: 1, type: FLOAT},
      ],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    };
  }

  override processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    ...[source, target, data]: [NodeDisplayData, NodeDisplayData, Dashed]
  ): void {
    const {array} = this;
    array[startIndex] = source.x;
    array[startIndex + 1] = source.y;
    array[startIndex + 2] = target.x;
    array[startIndex + 3] = target.y;
    array[startIndex + 4] = data.size;
    array[startIndex + 5] = target.size;
    array[startIndex + 6] = data.dash ?? 0;
    array[startIndex + 7] = data.arrow ?? 0;
    array[startIndex + 8] = floatColor(data.color);
    array[startIndex + 9] = edgeIndex;
  }

  override setUniforms(params: RenderParams, {gl, uniformLocations}: ProgramInfo): void {
    const at = (name: string) => uniformLocations[name] ?? null;
    gl.uniformMatrix3fv(at('u_matrix'), false, params.matrix);
    gl.uniform1f(at('u_sizeRatio'), params.sizeRatio);
    gl.uniform1f(at('u_pixelRatio'), params.pixelRatio);
    gl.uniform2f(
      at('u_dimensions'),
      params.width * params.pixelRatio,
      params.height * params.pixelRatio,
    );
    gl.uniform1f(at('u_minEdgeThickness'), params.minEdgeThickness);
  }
}
