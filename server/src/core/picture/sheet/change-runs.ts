import type { Card, CardChange } from '../picture';
import type { Say } from '../say';
import type { Hue, Run } from './sheet';
import { run } from './writing';

/** A sign and a word, so that colour is never the only mark. */
const marks: Readonly<
  Record<CardChange['kind'], { readonly sign: string; readonly words: string; readonly hue: Hue }>
> = {
  added: { sign: '+', words: 'New', hue: 'teal' },
  changed: { sign: '~', words: 'Changed', hue: 'violet' },
  removed: { sign: '−', words: 'Removed', hue: 'rose' },
};

/** The colour that tells what became of a card; undefined where nothing did. */
export function changeHue({ change }: Card): Hue | undefined {
  return change && marks[change.kind].hue;
}

/** What became of a card, ahead of its words. */
export function changeRuns({ change }: Card, say: Say): Run[] {
  if (!change) return [];
  const { sign, words, hue } = marks[change.kind];
  return [run(`${sign} ${say(words)}  `, 'semibold', hue)];
}

/** Words of a card, with a line through them where it is gone. */
export function said(card: Card, words: Run): Run {
  return card.change?.kind === 'removed' ? { ...words, struck: true, ink: 'muted' } : words;
}

/** What became of a card, for whoever hears it. */
export function changeLabel({ change }: Card, say: Say): string {
  if (!change) return '';
  return [say(change.kind === 'added' ? 'new' : change.kind), ...change.notes].join(', ');
}
