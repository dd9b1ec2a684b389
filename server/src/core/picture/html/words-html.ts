import type { Run } from '../sheet/sheet';
import { html, type Markup } from './markup';

/** Words with their faces and inks; a sign is seen, and what it means is heard. */
export function wordsHtml(runs: readonly Run[]): Markup {
  return html`${runs.map(runHtml)}`;
}

function runHtml({ words, face, ink, as, spoken }: Run): Markup {
  if (spoken !== undefined)
    return html`<span class="spoken">${spoken}</span><span class="ink-${ink}" aria-hidden="true">${words}</span>`;
  if (face === 'regular' && ink === 'ink' && as === undefined) return html`${words}`;
  const classes = [`ink-${ink}`, ...(face === 'semibold' ? ['semi'] : []), ...(as ? [as] : [])];
  const said = words.trimEnd();
  return html`<span class="${classes.join(' ')}">${said}</span>${said === words ? undefined : ' '}`;
}
