import { initWasm, Resvg } from '@resvg/resvg-wasm';
import wasm from '@resvg/resvg-wasm/index_bg.wasm';
import { faces } from './faces';

/**
 * An SVG image as PNG. resvg is used as WebAssembly because it draws with the very font that the picture was measured with, needs no
 * browser, and runs in Node and on the web alike. satori, which draws SVG from a tree of boxes, was tried before: it gives an image
 * with a text element for each word and no places to make slides of, and took longer than the layout here.
 * @param scale how many pixels a unit is
 */
export async function pngOf(svg: string, scale: number): Promise<Uint8Array> {
  await started();
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      fontBuffers: [faces.regular, faces.semibold],
      defaultFontFamily: 'Inter',
      sansSerifFamily: 'Inter',
    },
  });
  try {
    return image.render().asPng();
  } finally {
    image.free();
  }
}

let starting: Promise<void> | undefined;

/** The engine may be started only once. */
function started(): Promise<void> {
  starting ??= initWasm(wasm);
  return starting;
}
