import { setFlagsFromString } from 'node:v8';
import { standardConfiguration } from '../../server/src/core/configuration/standard';
import { picturesOf } from '../../server/src/core/picture/document-picture';
import { StrategyDocument } from '../../server/src/core/strategy-document';
import type { PictureFormat } from '../../server/src/pictures/formats';
import { render } from '../../server/src/pictures/render';
import { crowdedCanvas } from './crowded-canvas';

/** Draws a canvas of 60 items in the form that its argument names, the first time and again, and prints the milliseconds of each. */
async function main(): Promise<void> {
  const format = process.argv[2] as PictureFormat;
  // As the command line does for one image.
  setFlagsFromString('--wasm-tiering-budget=200000000');
  const document = StrategyDocument.from(crowdedCanvas(60), {
    detect: 'named',
    configuration: standardConfiguration,
  });
  const pictures = picturesOf(document);
  const times: number[] = [];
  for (let n = 0; n < 6; n++) {
    const before = performance.now();
    await render(pictures, { format, theme: 'light', scale: 1, name: 'Sixty items' });
    times.push(performance.now() - before);
  }
  const [first = 0, ...others] = times;
  console.log(JSON.stringify({ first, again: others.sort((a, b) => a - b)[2] ?? 0 }));
}

void main();
