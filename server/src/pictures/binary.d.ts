/** The bundler puts files of these kinds into the program as bytes. */
declare module '*.ttf' {
  const bytes: Uint8Array;
  export default bytes;
}

declare module '*.woff2' {
  const bytes: Uint8Array;
  export default bytes;
}

declare module '*.wasm' {
  const bytes: Uint8Array;
  export default bytes;
}

/** Styles, as text. */
declare module '*.css' {
  const text: string;
  export default text;
}
