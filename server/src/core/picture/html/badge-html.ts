import type { Level } from '../../rules/finding';
import type { Badge } from '../picture';
import type { Say } from '../say';
import type { GroupMark } from '../sheet/sheet';
import { type PageUse, styled } from './attributes';
import { html, type Markup } from './markup';
import { wordsHtml } from './words-html';

const names: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'remark',
  hint: 'hint',
};

/**
 * What the rules say about a thing: its sign is seen, its words are heard, and shown when it is chosen.
 * @param place where it stands, as declarations
 */
export function badgeHtml(
  { key, marks }: GroupMark,
  badge: Badge,
  place: string,
  use: PageUse,
  say: Say,
): Markup {
  const { level, messages, places } = badge;
  const [disc] = marks;
  const sign = disc?.kind === 'shape' && disc.text ? wordsHtml(disc.text.runs) : undefined;
  const count = messages.length;
  const label = `${say(count === 1 ? names[level] : `${count} findings`)}: ${messages.join(' ')}`;
  const look = html` class="badge badge-${level}"${styled(place, use)} title="${messages.join('\n\n')}" aria-label="${label}"`;
  const more = count > 1 ? html`<span class="count" aria-hidden="true">${count}</span>` : undefined;
  const seen = html`<span aria-hidden="true">${sign}</span>${more}`;
  if (!use.scripted) return html`<span role="img"${look}>${seen}</span>`;
  const found = messages.map((message, index) => ({ message, ...places[index] }));
  return html`<button type="button" data-key="${key}" data-findings="${JSON.stringify(found)}" aria-haspopup="dialog"${look}>${seen}</button>`;
}
