import {notice} from '../state/store.js';
import {TEXTS} from '../texts.js';

/** Copies a text; where the clipboard is closed to us (a file:// page may be), by a hidden field. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByField(text);
  }
  notice.value = TEXTS.copied;
}

function copyByField(text: string): void {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'away';
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
