declare module 'subset-font' {
  /** Cuts a font down to the letters of a text. */
  export default function subset(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'truetype' | 'woff2'; readonly preserveNameIds: readonly number[] },
  ): Promise<Uint8Array>;
}
