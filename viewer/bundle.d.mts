/** The viewer's page: `viewer.js` and `viewer.css`. */
export function bundlePage(): Promise<{'viewer.js': string; 'viewer.css': string}>;

/** The worker that reads articles. */
export function bundleReader(): Promise<{'extract-worker.js': string}>;

/** All of the viewer's files: name to content. */
export function bundleViewer(): Promise<Record<string, string | Uint8Array>>;
