import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/**
 * From this size on, in bytes, the space for new objects is not to grow any more; it may have doubled twice before that is said. With
 * more room a long document opens no sooner, and the memory is never given back.
 */
const MOST_YOUNG = 6_000_000;

/** Up to here, in bytes, the heap may double before it is cleared up: opening a long document takes less time than clearing up after it. */
const MOST_DOUBLED = 32_000_000;

/** A flag of V8 that is set anew as the heap grows; nothing is said twice. */
function flag(name: string): (value: number) => void {
  let said: number | undefined;
  return (value) => {
    if (value === said) return;
    said = value;
    setFlagsFromString(`--${name}=${value}`);
  };
}

const growYoungBy = flag('semi-space-growth-factor');
const growByPercent = flag('heap-growing-percent');

/**
 * Keeps the heap small, which V8 would let grow fourfold before it clears it up, and the part of it where new objects are made, which
 * would grow to 32 MB while a long document is read. To be called before any work, and now and then during long work: sizes can be
 * set only before a process starts, but not every editor lets a server say so.
 */
export function keepHeapSmall(): void {
  let young = 0;
  let all = 0;
  for (const { space_name: name, space_size: size } of getHeapSpaceStatistics()) {
    all += size;
    if (name === 'new_space') young = size;
  }
  growYoungBy(young < MOST_YOUNG ? 2 : 1);
  growByPercent(all < MOST_DOUBLED ? 100 : 30);
}
