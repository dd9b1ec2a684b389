import type { Ink } from '../sheet/sheet';
import { type Theme, themeOf } from '../sheet/themes';

/** Every ink as a variable of the page, which says what colour it is. */
export const inkVariables: Theme = Object.fromEntries(inks().map((ink) => [ink, variable(ink)])) as Theme;

/** The variables with the colours of a theme, as declarations. */
export function inkDeclarations(theme: Theme): string {
  return inks()
    .map((ink) => `--i-${ink}:${theme[ink]}`)
    .join(';');
}

/** An ink as it is written in a style. */
export function variable(ink: Ink): string {
  return `var(--i-${ink})`;
}

function inks(): Ink[] {
  return Object.keys(themeOf('light')) as Ink[];
}
