import {NodeProgram, type ProgramInfo} from 'sigma/rendering';
import type {NodeDisplayData, RenderParams} from 'sigma/types';
import {floatColor} from 'sigma/utils';

const UNIFORMS = ['u_sizeRatio', 'u_pixelRatio', 'u_matrix', 'u_paper'] as const;

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform mat3 u_matrix;
varying vec4 v_color;
varying float v_shape;
varying float v_radius;
const float bias = 255.0 / 254.0;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  v_radius = a_size / u_sizeRatio * u_pixelRatio;
  gl_PointSize = 2.0 * (v_radius * 1.3 + 2.0);
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

// Signed distances to the outlines of shapes.ts, for one pixel of paper around each node.
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_shape;
varying float v_radius;
uniform vec4 u_paper;
float polygonDistance(vec2 p, float corners, float turn, float radius) {
  float step = 6.28318530718 / corners;
  float angle = atan(p.y, p.x) - turn;
  float local = mod(angle, step) - 0.5 * step;
  return length(p) * cos(local) - radius * cos(0.5 * step);
}
float shapeDistance(vec2 p, float r) {
  if (v_shape < 0.5 || v_shape > 4.5) return length(p) - r;
  if (v_shape < 1.5) return polygonDistance(p, 4.0, 0.78539816339, r * 1.2);
  if (v_shape < 2.5) return polygonDistance(p, 4.0, 0.0, r * 1.22);
  if (v_shape < 3.5) return polygonDistance(p, 3.0, -1.57079632679, r * 1.25);
  return polygonDistance(p, 6.0, 0.0, r * 1.08);
}
void main() {
  float extent = v_radius * 1.3 + 2.0;
  vec2 p = (gl_PointCoord - 0.5) * 2.0 * extent;
  float d = shapeDistance(p, v_radius);
  #ifdef PICKING_MODE
  if (d > 1.0) discard;
  gl_FragColor = v_color;
  #else
  float rim = 1.0 - smoothstep(0.5, 1.5, d);
  if (rim <= 0.0) discard;
  float inside = 1.0 - smoothstep(-0.6, 0.4, d);
  if (v_shape > 4.5) inside *= smoothstep(-3.4, -2.4, d);
  gl_FragColor = mix(u_paper, v_color, inside) * rim;
  #endif
}`;

/** Colour of the paper under the picture as three numbers from 0 to 1; set by the theme. */
export const paper: {rgb: readonly [number, number, number]} = {rgb: [1, 1, 1]};

type Shaped = NodeDisplayData & {readonly shape?: number};

/** Draws all nodes in one call: a point each, its shape made in the fragment shader. */
export class ShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  override getDefinition() {
    const {FLOAT, UNSIGNED_BYTE, POINTS} = WebGLRenderingContext;
    return {
      VERTICES: 1,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: POINTS,
      UNIFORMS,
      ATTRIBUTES: [
        {name: 'a_position', size: 2, type: FLOAT},
        {name: 'a_size', size: 1, type: FLOAT},
        {name: 'a_shape', size: 1, type: FLOAT},
        {name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true},
        {name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true},
      ],
    };
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: Shaped): void {
    const {array} = this;
    array[startIndex] = data.x;
    array[startIndex + 1] = data.y;
    array[startIndex + 2] = data.size;
    array[startIndex + 3] = data.shape ?? 0;
    array[startIndex + 4] = floatColor(data.color);
    array[startIndex + 5] = nodeIndex;
  }

  override setUniforms(params: RenderParams, {gl, uniformLocations}: ProgramInfo): void {
    const at = (name: string) => uniformLocations[name] ?? null;
    gl.uniform1f(at('u_pixelRatio'), params.pixelRatio);
    gl.uniform1f(at('u_sizeRatio'), params.sizeRatio);
    gl.uniformMatrix3fv(at('u_matrix'), false, params.matrix);
    gl.uniform4f(at('u_paper'), ...paper.rgb, 1);
  }
}
