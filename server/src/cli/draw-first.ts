import { setFlagsFromString } from 'node:v8';

/**
 * Keeps V8 from optimizing what draws images, which takes twice as long as to draw the few that a command draws. The flag is read when
 * WebAssembly is loaded, and counts bytes of code run before a function is optimized.
 */
export function drawFirst(): void {
  setFlagsFromString('--wasm-tiering-budget=200000000');
}
