import type { Settings } from '../protocol';

export const defaultSettings: Settings = { detect: 'named', codeLens: true, inlayHints: true };

const detects: readonly unknown[] = ['marked', 'named', 'resembling'] satisfies readonly Settings['detect'][];

/**
 * The settings in a value that came from outside: the section `canvasmark` of an editor's configuration, or what a client sent when
 * it started. What is missing or makes no sense is as if nobody had set it.
 */
export function settingsFrom(value: unknown): Settings {
  const detect = member(value, 'detect');
  return {
    detect: isDetect(detect) ? detect : defaultSettings.detect,
    codeLens: isEnabled(member(value, 'codeLens')) ?? defaultSettings.codeLens,
    inlayHints: isEnabled(member(value, 'inlayHints')) ?? defaultSettings.inlayHints,
  };
}

function isEnabled(value: unknown): boolean | undefined {
  const enabled = member(value, 'enabled');
  return typeof enabled === 'boolean' ? enabled : undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isDetect(value: unknown): value is Settings['detect'] {
  return detects.includes(value);
}
