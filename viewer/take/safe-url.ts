/** The address if it is one of the web; `javascript:` and the like are none. */
export function safeUrl(address: string): string | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
}
