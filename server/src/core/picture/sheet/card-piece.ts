import type { Badge, Card, Chip } from '../picture';
import type { Say } from '../say';
import { changeHue, changeLabel, changeRuns, said } from './change-runs';
import { hueOf } from './hues';
import type { Piece } from './piece';
import type { Box, GroupMark, Hue, Ink, Mark, Point, Run } from './sheet';
import { chip, heightOf, moved, overHatching, paragraph, run } from './writing';

/** How a card looks where it stands. */
export interface CardLook {
  readonly size: number;
  readonly width: number;
  /** The language of the picture's own words. */
  readonly say: Say;
  /** The colour of its edge; its block's when left out. */
  readonly hue?: Hue;
  /** Attributes that its surroundings say already. */
  readonly hidden?: readonly string[];
  /** Whether lines of the picture show what it serves, so that no note has to. */
  readonly hasLines?: boolean;
  /** Words before all others: `D`, a tick. */
  readonly lead?: Run;
  /** What it says, where that is not the card's own words. */
  readonly words?: string;
  /** A line below its words, such as who said it. */
  readonly below?: string;
  /** Makes it as high as the room that it is given: where its words stand then. */
  readonly fills?: 'top' | 'middle';
}

/** How much room a badge takes from the first line, in its own widths. */
const BESIDE_BADGE = 1.16;

/** Letters of notes are smaller than those of items, but not smaller than this. */
const SMALLEST = 12;

const signs: Readonly<Record<Badge['level'], string>> = { error: '×', warning: '!', info: 'i', hint: '?' };

/** The sign before a small note, and what is heard instead. */
const arrows: Readonly<Partial<Record<Chip['kind'], { readonly sign: string; readonly spoken: string }>>> = {
  serves: { sign: '→ ', spoken: 'serves' },
  'served-by': { sign: '← ', spoken: 'served by' },
  broken: { sign: '→ ', spoken: 'leads to' },
  file: { sign: '↗ ', spoken: 'leads to' },
};

/** What is heard of a small note before its words; an attribute is heard as it is. */
const heard: Readonly<Record<Exclude<Chip['kind'], 'attribute'>, string>> = {
  serves: 'serves',
  'served-by': 'served by',
  broken: 'broken',
  file: 'file',
};

/** An item as a card: its id and words, then small notes, then what belongs to it. */
export function cardPiece(card: Card, look: CardLook): Piece {
  const { size, width, say } = look;
  const hue = look.hue ?? hueOf(card.block);
  const pad = size * 0.62;
  const bar = 3;
  const badge = card.badge ? size * 1.25 : 0;
  const inner = width - 2 * pad - bar;
  const text = paragraph(faceRuns(card, look, hue), inner, { size, notch: badge * BESIDE_BADGE });
  const small = Math.max(Math.min(SMALLEST, size), size * 0.82);
  const notes = notesOf(card, look);
  const note =
    notes.length > 0 || look.below
      ? paragraph(noteRuns(notes, look.below, say), inner, { size: small })
      : undefined;
  const innerCards = card.cards.map((one) =>
    cardPiece(one, { size: size * 0.94, width: inner, say, ...(look.hue ? { hue: look.hue } : {}) }),
  );
  const gap = size * 0.3;
  const own =
    pad * 1.6 +
    text.box.height +
    (note ? gap + note.box.height : 0) +
    innerCards.reduce((sum, one) => sum + gap + one.height, 0);
  return {
    height: own,
    draw: (x, y, room) => {
      const height = look.fills ? Math.max(own, room) : own;
      const box: Box = { x, y, width, height };
      const left = x + pad + bar;
      let top = y + pad * 0.8 + (look.fills === 'middle' ? (height - own) / 2 : 0);
      const placed = moved(text, left, top);
      top += text.box.height;
      const marks: Mark[] = [
        {
          kind: 'shape',
          form: 'rect',
          box,
          radius: Math.min(6, size * 0.4),
          fill: 'card',
          stroke:
            changeHue(card) ??
            (card.state === 'unserved' ? hue : card.badge ? `level-${card.badge.level}` : 'line'),
          thickness: card.change ? 2.2 : card.state === 'unserved' ? 1.4 : 1,
          ...(card.state === 'plain' && card.change?.kind !== 'removed' ? {} : { dashed: true }),
          ...(card.state === 'not-applicable' ? { hatched: true } : {}),
          text: placed,
        },
        {
          kind: 'shape',
          form: 'rect',
          box: { x: x + 3, y: y + 4, width: bar, height: height - 8 },
          radius: 1.5,
          fill: hue,
        },
      ];
      if (note) {
        marks.push(moved(note, left, top + gap));
        top += gap + note.box.height;
      }
      for (const one of innerCards) {
        marks.push(...one.draw(left, top + gap, one.height));
        top += gap + one.height;
      }
      if (card.badge)
        marks.push(
          badgeMark(
            card.badge,
            card.key,
            { x: x + width - pad * 0.7 - badge / 2, y: y + pad * 0.8 + size * 0.62 },
            size,
            say,
          ),
        );
      return [
        {
          kind: 'group',
          role: 'card',
          key: card.key,
          label: labelOf(card, say),
          stretch: card.stretch,
          card,
          box,
          marks,
        },
      ];
    },
  };
}

/**
 * The sign of a finding: its letter tells what its colour tells.
 * @param of key of what carries it
 */
export function badgeMark(badge: Badge, of: string, { x, y }: Point, size: number, say: Say): GroupMark {
  const radius = size * 0.56;
  const text = paragraph([run(signs[badge.level], 'semibold', 'card')], radius * 2, {
    size: size * 0.78,
    align: 'middle',
  });
  const box: Box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
  return {
    kind: 'group',
    role: 'badge',
    key: `${of}!`,
    label: `${say(badge.level)}: ${badge.messages.join(' ')}`,
    badge,
    box,
    marks: [
      {
        kind: 'shape',
        form: 'ellipse',
        box,
        fill: `level-${badge.level}`,
        text: moved(text, x - radius, y - heightOf(1, size * 0.78) / 2 + size * 0.01),
      },
    ],
  };
}

function faceRuns(card: Card, { lead, words, say }: CardLook, hue: Hue): Run[] {
  const quiet: Ink = card.state === 'not-applicable' ? 'muted' : 'ink';
  const runs = [
    ...changeRuns(card, say),
    ...(lead ? [lead, run(' ')] : []),
    ...(card.id === undefined ? [] : [{ ...run(`${card.id} `, 'semibold', hue), as: 'id' as const }]),
    ...(card.label === undefined
      ? []
      : [{ ...run(`${card.label} `, 'regular', 'muted'), as: 'label' as const }]),
    {
      ...said(card, run(words ?? (card.words === '' ? '…' : card.words), 'regular', quiet)),
      as: 'words' as const,
    },
  ];
  return card.state === 'not-applicable' ? runs.map(overHatching) : runs;
}

interface Note {
  readonly arrow?: { readonly sign: string; readonly spoken: string } | undefined;
  readonly words: string;
  readonly ink: Ink;
  readonly strong: boolean;
}

function notesOf(card: Card, { hidden = [], hasLines = false, say }: CardLook): Note[] {
  const unserved: Note[] =
    card.state === 'unserved' ? [{ words: say('not served'), ink: 'level-warning', strong: true }] : [];
  const chips = card.chips
    .filter(
      ({ kind, text }) =>
        !(kind === 'attribute' && hidden.includes(text)) && !(kind === 'serves' && hasLines),
    )
    .map(({ kind, text }): Note => {
      const arrow = arrows[kind];
      return kind === 'broken'
        ? { arrow, words: `${text} ${say('(leads nowhere)')}`, ink: 'level-error', strong: true }
        : { arrow, words: text, ink: 'muted', strong: false };
    });
  const before = (card.change?.notes ?? []).map((words): Note => ({ words, ink: 'violet', strong: false }));
  return [...before, ...unserved, ...chips];
}

function noteRuns(notes: readonly Note[], below: string | undefined, say: Say): Run[] {
  const said = below ? [run(below, 'regular', 'muted')] : [];
  const chips = notes.map(({ arrow, words, ink, strong }): Run => {
    const whole = `${arrow?.sign ?? ''}${words}`;
    const note = strong ? run(whole, 'semibold', ink) : chip(whole, ink);
    return arrow ? { ...note, spoken: `, ${say(arrow.spoken)} ${words}` } : note;
  });
  return [...said, ...chips].flatMap((one, index) => (index > 0 ? [run(' '), one] : [one]));
}

/** What a card says when it is heard. */
function labelOf(card: Card, say: Say): string {
  const { id, label, words, state, chips, badge } = card;
  const name = [id, label, words].filter((part) => part !== undefined && part !== '').join(' ');
  const marks = [
    changeLabel(card, say),
    state === 'unserved' ? say('not served') : '',
    ...chips.map(({ kind, text }) => (kind === 'attribute' ? text : `${say(heard[kind])} ${text}`)),
    ...(badge ? [`${say(badge.level)}: ${badge.messages.join(' ')}`] : []),
  ].filter((part) => part !== '');
  return [name, ...marks].join(', ');
}
