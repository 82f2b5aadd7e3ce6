import {itemOf, type InputContext, type ReadItem} from './item.js';
import {headlineOf, makeDocument} from './make-document.js';

/** Reads a plain text: a first line without a full stop is the headline. */
export function readText(text: string, {place, date}: InputContext): ReadItem {
  return itemOf(makeDocument({text, title: headlineOf(text), date}), place);
}
