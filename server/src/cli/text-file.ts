import { isUtf8 } from 'node:buffer';

/** A text as it lies in a file. */
export interface DecodedText {
  /** Without the byte order mark, as editors count columns. */
  readonly text: string;
  /** `broken`: bytes that are no UTF-8 were replaced, so that it cannot be written back as it was. */
  readonly encoding: 'utf-8' | 'utf-16' | 'broken';
  readonly byteOrderMark: boolean;
}

/** Reads bytes as editors do: UTF-8, or UTF-16 where a byte order mark says so. Any bytes give a text. */
export function decode(bytes: Uint8Array): DecodedText {
  const sixteen = sixteenBit(bytes);
  if (sixteen)
    return { text: new TextDecoder(sixteen).decode(bytes), encoding: 'utf-16', byteOrderMark: true };
  return {
    text: new TextDecoder('utf-8').decode(bytes),
    encoding: isUtf8(bytes) ? 'utf-8' : 'broken',
    byteOrderMark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf,
  };
}

function sixteenBit([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** A text in UTF-8, with a byte order mark when it had one. */
export function encode(text: string, byteOrderMark: boolean): string {
  return byteOrderMark ? `\uFEFF${text}` : text;
}
