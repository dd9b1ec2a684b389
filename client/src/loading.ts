/**
 * When the extension's code began to load, in milliseconds of `performance.now()`. Imported before anything else, so that what the
 * imports cost is counted.
 */
export const loadingBegan = performance.now();
