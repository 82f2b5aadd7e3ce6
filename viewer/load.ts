import {readModel} from './state/read-model.js';
import type {Model} from './state/model.js';

/** The graph that stands in the page, or the one that the server has; null where there is none. */
export async function loadGraph(): Promise<Model | null> {
  const element = document.getElementById('wiregraph-graph');
  if (element) return readModel(JSON.parse(element.textContent ?? ''));
  if (document.documentElement.dataset['server'] === undefined) return null;
  const response = await fetch('graph.json');
  if (!response.ok) throw new Error(await response.text());
  return readModel(await response.json());
}

/** Whether this page was served by `wiregraph view`. */
export function hasServer(): boolean {
  return document.documentElement.dataset['server'] !== undefined;
}
