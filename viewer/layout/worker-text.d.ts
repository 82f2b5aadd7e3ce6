declare module 'worker:*' {
  /** The bundled text of a worker: see bundle.mjs. */
  const text: string;
  export default text;
}
