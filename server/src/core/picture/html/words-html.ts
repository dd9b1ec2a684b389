import type { Run } from '../sheet/sheet';
import { html, type Markup } from './markup';

/** Words with their faces and inks; a sign is seen, and what it means is heard. */
export function wordsHtml(runs: readonly Run[]): Markup {
  return html`${runs.map(runHtml)}`;
}

function runHtml({ words, face, ink, as, spoken, wash, struck }: Run): Markup {
  const classes = [
    `ink-${ink}`,
    ...(face === 'semibold' ? ['semi'] : []),
    ...(as ? [as] : []),
    ...(wash ? ['wash', `wash-${wash}`] : []),
    ...(struck ? ['struck'] : []),
  ].join(' ');
  if (spoken !== undefined)
    return html`<span class="spoken">${spoken}</span><span class="${classes}" aria-hidden="true">${words}</span>`;
  if (classes === 'ink-ink') return html`${words}`;
  // Spaces that are kept apart by more than one are to be seen.
  const said = words.replace(/ +$/, '');
  return html`<span class="${classes}">${wash ? words : said}</span>${said === words || wash ? undefined : ' '}`;
}
