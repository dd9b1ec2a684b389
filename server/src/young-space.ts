import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** What the space for new objects may grow to, in bytes: with more a long document opens no sooner, and the memory is never given back. */
const MOST = 8_000_000;

let mayGrow = true;

/**
 * Keeps small the part of the heap where new objects are made, which otherwise grows to 32 MB while a long document is read. To be
 * called now and then during long work; its size can be set only before a process starts, but not every editor lets a server say so.
 */
export function keepYoungSpaceSmall(): void {
  const size = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
  if (mayGrow === size < MOST) return;
  mayGrow = size < MOST;
  setFlagsFromString(`--semi-space-growth-factor=${mayGrow ? 2 : 1}`);
}
