import type { Level } from '../../rules/finding';
import type { Badge } from '../picture';
import { html, type Markup } from './markup';

/** Each level's mark, and its name for those who do not see it. */
const levels: Readonly<Record<Level, { readonly mark: string; readonly name: string }>> = {
  error: { mark: '×', name: 'error' },
  warning: { mark: '!', name: 'warning' },
  info: { mark: 'i', name: 'remark' },
  hint: { mark: '?', name: 'hint' },
};

/** How many there are of a level, in words. */
export function counted(level: Level, count: number): string {
  return `${count} ${levels[level].name}${count === 1 ? '' : 's'}`;
}

/** The sign of a level: its shape and mark differ, not its colour alone. */
export function sign(level: Level): Markup {
  return html`<span class="sign sign-${level}" aria-hidden="true">${levels[level].mark}</span>`;
}

/** What the rules say about a thing: how many findings, how grave, and their messages. */
export function badgeHtml(badge: Badge | undefined): Markup | undefined {
  if (!badge) return undefined;
  const { level, messages } = badge;
  const count = messages.length;
  const seen = count > 1 ? html`<span class="count" aria-hidden="true">${count}</span>` : undefined;
  const heard = `${count === 1 ? levels[level].name : `${count} findings`}: ${messages.join(' ')}`;
  return html`<span class="badge" title="${messages.join('\n\n')}">${sign(level)}${seen}<span class="spoken"> ${heard}</span></span>`;
}
