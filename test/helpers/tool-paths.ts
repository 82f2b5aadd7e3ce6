import {existsSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Python with networkx and igraph: the project's own virtual environment, or the system's. */
export const PYTHON =
  ['.venv/bin/python', '.venv/Scripts/python.exe']
    .map(path => join(ROOT, path))
    .find(path => existsSync(path)) ?? 'python3';

/** Path of Chromium. */
export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
