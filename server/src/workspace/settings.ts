import type { Settings } from '../protocol';

export const defaultSettings: Settings = { detect: 'named' };

const detects: readonly unknown[] = ['marked', 'named', 'resembling'] satisfies readonly Settings['detect'][];

/**
 * The settings in a value that came from outside: the section `canvasmark` of an editor's configuration, or what a client sent when
 * it started. What is missing or makes no sense is as if nobody had set it.
 */
export function settingsFrom(value: unknown): Settings {
  const detect = typeof value === 'object' && value !== null && 'detect' in value ? value.detect : undefined;
  return isDetect(detect) ? { detect } : defaultSettings;
}

function isDetect(value: unknown): value is Settings['detect'] {
  return detects.includes(value);
}
