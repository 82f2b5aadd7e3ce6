import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type {WireGraph} from '../build/attributes.js';
import {hashOf} from '../../src/hash.js';
import {isRelationType} from '../../src/schema/relation-types.js';

/** Turns by which neighbours on a spiral differ, so that points fill the disc evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Distance between neighbours of the spiral, in the picture's units. */
const SPACING = 10;

/** Radius of the picture for one entity; it grows with the root of their number, so density stays. */
const RADIUS = 100;

type Point = {readonly x: number; readonly y: number};

/**
 * Sets `x` and `y` of every node. Entities stand where ForceAtlas2 puts them, from a start that
 * depends on their keys only; statements stand around their speaker; documents stand in a ring
 * outside, each amid its sentences. The order of nodes and edges in the graph does not count as long
 * as they are sorted by key.
 */
export function layOut(graph: WireGraph): void {
  const entities = nodesOf(graph, 'Entity');
  const radius = RADIUS * Math.sqrt(Math.max(1, entities.length));
  const points = fitInto(placeEntities(graph, entities), radius);
  for (const [key, point] of points) setPoint(graph, key, point);
  placeStatements(graph);
  placeDocuments(graph, radius);
}

/** ForceAtlas2 over the entities alone: linked by relations, and by what one says about another. */
function placeEntities(graph: WireGraph, entities: readonly string[]): Map<string, Point> {
  const net = new Graph<{x: number; y: number}, {weight: number}>({
    type: 'undirected',
    multi: false,
  });
  for (const key of entities) net.addNode(key, {...startOf(key)});
  graph.forEachEdge((_key, {type}, source, target) => {
    if (isRelationType(type)) pull(net, source, target, 1);
  });
  forEachSpokenOf(graph, (speaker, other) => {
    pull(net, speaker, other, 0.3);
  });
  if (net.order > 2) {
    forceAtlas2.assign(net, {
      iterations: iterationsFor(net.order),
      getEdgeWeight: 'weight',
      settings: {
        ...forceAtlas2.inferSettings(net.order),
        barnesHutOptimize: net.order > 250,
        barnesHutTheta: 1.2,
        strongGravityMode: true,
        gravity: 0.05,
        scalingRatio: 10,
        edgeWeightInfluence: 1,
      },
    });
  }
  return new Map(net.mapNodes((key, {x, y}) => [key, {x, y}]));
}

/** Fewer steps the bigger the graph: some seconds of one core at 100,000 entities. */
function iterationsFor(order: number): number {
  return Math.round(Math.min(500, Math.max(20, 75_000 / order)));
}

/** A point of the unit disc that depends on the key only. */
function startOf(key: string): Point {
  const hash = hashOf('layout', key);
  const angle = fraction(hash.slice(0, 8)) * 2 * Math.PI;
  const distance = 1000 * Math.sqrt(fraction(hash.slice(8)));
  return {x: distance * Math.cos(angle), y: distance * Math.sin(angle)};
}

function fraction(hex: string): number {
  return parseInt(hex, 16) / 0x1_0000_0000;
}

function pull(
  net: Graph<{x: number; y: number}, {weight: number}>,
  source: string,
  target: string,
  weight: number,
): void {
  if (source === target || !net.hasNode(source) || !net.hasNode(target)) return;
  net.updateEdge(source, target, ({weight: known = 0}) => ({weight: known + weight}));
}

/** Calls back with each speaker and each entity that one of their statements is about. */
function forEachSpokenOf(graph: WireGraph, call: (speaker: string, other: string) => void): void {
  graph.forEachEdge((_key, {type}, speaker, statement) => {
    if (type !== 'CLAIMS' && type !== 'DENIES' && type !== 'PROPOSES') return;
    graph.forEachOutEdge(statement, (_edge, link, _source, other) => {
      if (link.type === 'ABOUT') call(speaker, other);
    });
  });
}

/** Moves the centre to the origin and scales so that nearly all points lie within the radius. */
function fitInto(points: ReadonlyMap<string, Point>, radius: number): Map<string, Point> {
  const all = [...points.values()];
  const centre = {x: mean(all.map(({x}) => x)), y: mean(all.map(({y}) => y))};
  const distances = all
    .map(({x, y}) => Math.hypot(x - centre.x, y - centre.y))
    .sort((a, b) => a - b);
  const reach = distances[Math.floor((distances.length - 1) * 0.95)] ?? 0;
  const scale = reach > 0 ? radius / reach : 1;
  return new Map(
    [...points].map(([key, {x, y}]) => [
      key,
      {x: (x - centre.x) * scale, y: (y - centre.y) * scale},
    ]),
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Statements stand on a spiral around their speaker. */
function placeStatements(graph: WireGraph): void {
  const count = new Map<string, number>();
  for (const key of [...nodesOf(graph, 'Claim'), ...nodesOf(graph, 'Proposal')]) {
    const [speaker] = graph.inNeighbors(key);
    if (speaker === undefined) continue;
    const index = count.get(speaker) ?? 0;
    count.set(speaker, index + 1);
    const {x, y} = graph.getNodeAttributes(speaker);
    setPoint(graph, key, around({x, y}, index + 1));
  }
}

/** Documents stand in a ring outside the picture, their sentences on a spiral around them. */
function placeDocuments(graph: WireGraph, radius: number): void {
  const documents = nodesOf(graph, 'Document');
  documents.forEach((key, index) => {
    const angle = (2 * Math.PI * index) / documents.length;
    const centre = {x: 1.5 * radius * Math.cos(angle), y: 1.5 * radius * Math.sin(angle)};
    setPoint(graph, key, centre);
    graph.outNeighbors(key).forEach((sentence, place) => {
      setPoint(graph, sentence, around(centre, place + 1));
    });
  });
}

function around(centre: Point, index: number): Point {
  const distance = SPACING * Math.sqrt(index);
  const angle = index * GOLDEN_ANGLE;
  return {
    x: centre.x + distance * Math.cos(angle),
    y: centre.y + distance * Math.sin(angle),
  };
}

function nodesOf(graph: WireGraph, label: string): string[] {
  return graph.filterNodes((_key, {labels}) => labels[0] === label);
}

/** Two decimals are finer than a pixel; `+ 0` makes of -0 a plain 0. */
function setPoint(graph: WireGraph, key: string, {x, y}: Point): void {
  graph.mergeNodeAttributes(key, {
    x: Math.round(x * 100) / 100 + 0,
    y: Math.round(y * 100) / 100 + 0,
  });
}
