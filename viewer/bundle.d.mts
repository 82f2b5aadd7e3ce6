/** Bundles the viewer: file name to content. */
export function bundleViewer(): Promise<Record<string, string | Uint8Array>>;
