/** Colours as WCAG 2.2 compares them; all are `#rrggbb`. */

/**
 * How much two colours stand out from each other: from 1, not at all, to 21, black on white.
 * https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrastOf(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** What one sees of a colour through which another one shines. @param strength between 0, not there, and 1 */
export function mixed(color: string, behind: string, strength: number): string {
  const [a, b] = [channels(color), channels(behind)];
  return colorOf(a.map((value, index) => value * strength + (b[index] ?? 0) * (1 - strength)));
}

/** The colour nearest to one that stands out enough from all that it has to stand out from; black or white when none does. */
export function standingOut(color: string, behind: readonly string[], least: number): string {
  const isEnough = (one: string): boolean => behind.every((other) => contrastOf(one, other) >= least);
  const steps = Array.from({ length: 21 }, (_, index) => index / 20);
  const found = steps
    .flatMap((share) => [mixed('#000000', color, share), mixed('#ffffff', color, share)])
    .find(isEnough);
  return found ?? (luminance(behind[0] ?? '#ffffff') > 0.18 ? '#000000' : '#ffffff');
}

/** A colour with all its digits: `#1af` is `#11aaff`. */
export function longHex(color: string): string {
  const digits = color.slice(1).toLowerCase();
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`;
}

/** Red, green and blue, each from 0 to 255. */
function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function colorOf(values: readonly number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
