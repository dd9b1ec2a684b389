import type { Card, CardChange } from '../picture';
import type { Hue, Run } from './sheet';
import { run } from './writing';

/** A sign and a word, so that colour is never the only mark. */
const marks: Readonly<Record<CardChange['kind'], { readonly words: string; readonly hue: Hue }>> = {
  added: { words: '+ New', hue: 'teal' },
  changed: { words: '~ Changed', hue: 'violet' },
  removed: { words: '− Removed', hue: 'rose' },
};

/** The colour that tells what became of a card; undefined where nothing did. */
export function changeHue({ change }: Card): Hue | undefined {
  return change && marks[change.kind].hue;
}

/** What became of a card, ahead of its words. */
export function changeRuns({ change }: Card): Run[] {
  if (!change) return [];
  const { words, hue } = marks[change.kind];
  return [run(`${words}  `, 'semibold', hue)];
}

/** Words of a card, with a line through them where it is gone. */
export function said(card: Card, words: Run): Run {
  return card.change?.kind === 'removed' ? { ...words, struck: true, ink: 'muted' } : words;
}

/** What became of a card, for whoever hears it. */
export function changeLabel({ change }: Card): string {
  if (!change) return '';
  return [change.kind === 'added' ? 'new' : change.kind, ...change.notes].join(', ');
}
