import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PictureFormat } from '../../server/src/pictures/formats';
import { bundled } from '../bundled';
import { crowdedCanvas } from './crowded-canvas';

const run = promisify(execFile);

export interface PictureCost {
  readonly format: PictureFormat;
  /** Milliseconds from a picture to a file: of the first time in a process, and the median of later ones. */
  readonly first: number;
  readonly again: number;
  /** Milliseconds of `canvasmark render`, from its start to its end. */
  readonly process: number;
  readonly limit: number;
}

const limits: readonly (readonly [PictureFormat, number])[] = [
  ['svg', 100],
  ['png', 500],
  ['pptx', 500],
  ['pdf', 1000],
];

/**
 * What a canvas of 60 items costs in each form: the least of three runs, since others use the machine, too.
 * @param project where `npm run build` has built it
 */
export async function pictureCosts(project: string): Promise<PictureCost[]> {
  const folder = await mkdtemp(join(tmpdir(), 'canvasmark-pictures-'));
  try {
    const program = await bundled(project, 'test/bench/render-once.ts', 'dist/bench/render');
    const document = join(folder, 'sixty.md');
    await writeFile(document, crowdedCanvas(60));
    const costs: PictureCost[] = [];
    for (const [format, limit] of limits) {
      const inside = await threeTimes(async () => {
        const { stdout } = await run(process.execPath, [program, format]);
        return JSON.parse(stdout) as { first: number; again: number };
      });
      const whole = await threeTimes(async () => {
        const before = performance.now();
        const target = join(folder, `sixty.${format}`);
        await run(process.execPath, [
          join(project, 'server/dist/cli/canvasmark.mjs'),
          ...['render', document, '--format', format, '-o', target],
        ]);
        return performance.now() - before;
      });
      costs.push({
        format,
        first: Math.min(...inside.map(({ first }) => first)),
        again: Math.min(...inside.map(({ again }) => again)),
        process: Math.min(...whole),
        limit,
      });
    }
    return costs;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function threeTimes<T>(work: () => Promise<T>): Promise<T[]> {
  return [await work(), await work(), await work()];
}
