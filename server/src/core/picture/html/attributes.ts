import type { GroupMark } from '../sheet/sheet';
import { html, type Markup } from './markup';

/** How a picture is used. */
export interface PageUse {
  /** Whether a script answers to what is chosen. It also puts things where they belong (`data-style`), since its page allows no styles in its text. */
  readonly scripted: boolean;
  /** How wide the picture is meant to be seen, in pixels. */
  readonly width: number;
  /** The address of the logo that the sheet has room for. */
  readonly logo?: string;
}

/** Where something stands on the page. */
export function styled(declarations: string, { scripted }: PageUse): Markup {
  return scripted ? html` data-style="${declarations}"` : html` style="${declarations}"`;
}

/** What tells a thing from all others, and where it stands in the document. */
export function keyed({ key, stretch }: GroupMark): Markup {
  const at = stretch && html` data-start="${stretch.start}" data-end="${stretch.end}"`;
  return html` data-key="${key}"${at}`;
}
