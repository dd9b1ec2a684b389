import type { MetricBar } from '../form';
import type { Card, Region } from '../picture';
import { badgeMark } from './card-piece';
import { changeHue, changeLabel, changeRuns, said } from './change-runs';
import type { Frame } from './frame';
import { hueOf } from './hues';
import { type Piece, stack } from './piece';
import { panel, textPiece } from './plain-pieces';
import { gapPiece, itemCount, namePiece } from './region-piece';
import type { Hue, Mark } from './sheet';
import { moved, paragraph, run } from './writing';

/** Metrics below one another, each with a bar towards its target where both figures are known. */
export function metricsPiece(region: Region, bars: readonly MetricBar[], { width, size, say }: Frame): Piece {
  const hue = hueOf(region.block);
  const pad = size * 0.75;
  const inner = width - 2 * pad;
  const own: Frame = { width: inner, size, say };
  const rows = region.gap
    ? [gapPiece(region.gap, own)]
    : region.cards.map((card) =>
        metricPiece(
          card,
          bars.find((bar) => bar.card === card.key),
          own,
          hue,
        ),
      );
  const whole = panel(stack([namePiece(region.name, own, hue), ...rows], size * 0.45), width, hue, pad);
  return {
    height: whole.height,
    draw: (x, y, height) => [
      {
        kind: 'group',
        role: 'region',
        key: region.name.at?.key ?? region.block,
        label: `${region.name.words}, ${itemCount(region.cards, say)}`,
        stretch: region.name.at?.stretch,
        block: region.block,
        box: { x, y, width, height },
        marks: whole.draw(x, y, height),
      },
    ],
  };
}

function metricPiece(card: Card, bar: MetricBar | undefined, { width, size, say }: Frame, hue: Hue): Piece {
  const pad = size * 0.6;
  const inner = width - 2 * pad;
  const badge = card.badge ? size * 1.4 : 0;
  const name = paragraph(
    [
      ...changeRuns(card, say),
      ...(card.id ? [{ ...run(`${card.id} `, 'semibold', hue), as: 'id' as const }] : []),
      { ...said(card, run(bar?.name ?? card.words)), as: 'words' as const },
      ...(card.change?.notes ?? []).map((words) => run(` · ${words}`, 'regular', 'violet')),
    ],
    inner,
    { size, notch: badge },
  );
  const target = bar?.target
    ? textPiece(
        [
          ...(bar.now ? [run(`${say('now')} ${bar.now}  `, 'regular', 'muted')] : []),
          { ...run('→ ', 'semibold', 'ink'), spoken: `${say('towards')} ` },
          run(bar.target, 'semibold', 'ink'),
        ],
        inner,
        size * 0.9,
      )
    : textPiece([run(say('no target'), 'semibold', 'level-warning')], inner, size * 0.9);
  const track = bar?.share === undefined ? 0 : size * 0.95;
  const own = pad * 1.5 + name.box.height + target.height + track;
  return {
    height: own,
    draw: (x, y): Mark[] => {
      const box = { x, y, width, height: own };
      const below = y + pad * 0.75 + name.box.height + target.height;
      return [
        {
          kind: 'group',
          role: 'card',
          key: card.key,
          label: [card.id, card.words, changeLabel(card, say), bar?.now ? `${say('now')} ${bar.now}` : '']
            .filter((part) => part)
            .join(', '),
          stretch: card.stretch,
          card,
          box,
          marks: [
            {
              kind: 'shape',
              form: 'rect',
              box,
              radius: 6,
              fill: 'card',
              stroke: changeHue(card) ?? (card.badge ? `level-${card.badge.level}` : 'line'),
              thickness: 1,
              text: moved(name, x + pad, y + pad * 0.75),
            },
            ...target.draw(x + pad, y + pad * 0.75 + name.box.height, target.height),
            ...(bar?.share === undefined
              ? []
              : barMarks(bar.share, x + pad, below + size * 0.3, inner, size, hue)),
            ...(card.badge
              ? [
                  badgeMark(
                    card.badge,
                    card.key,
                    { x: x + width - pad - size * 0.4, y: y + pad + size * 0.4 },
                    size,
                    say,
                  ),
                ]
              : []),
          ],
        },
      ];
    },
  };
}

function barMarks(share: number, x: number, y: number, width: number, size: number, hue: Hue): Mark[] {
  const height = size * 0.42;
  return [
    {
      kind: 'shape',
      form: 'rect',
      box: { x, y, width, height },
      radius: height / 2,
      fill: `${hue}-soft`,
      stroke: hue,
      thickness: 1,
    },
    {
      kind: 'shape',
      form: 'rect',
      box: { x, y, width: Math.max(height, width * share), height },
      radius: height / 2,
      fill: hue,
    },
  ];
}
