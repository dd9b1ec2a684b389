import type { IntimacyForm } from '../form';
import type { Card, Region } from '../picture';
import type { Say } from '../say';
import { type BandPiece, grows, keeps } from './band-piece';
import type { Frame } from './frame';
import { metricsPiece } from './metric-piece';
import { row, stack } from './piece';
import { regionPiece } from './region-piece';
import { pick, sideBySide, told } from './regions-of';
import { run } from './writing';

/** What customers say, whom it is about, what earns their trust, and what is counted for them and for us. */
export function intimacyBands(form: IntimacyForm, regions: readonly Region[], frame: Frame): BandPiece[] {
  const { width, size, say } = frame;
  const gap = size * 0.9;
  const [segment] = pick(regions, 'segment');
  const [voice] = pick(regions, 'voice-of-customer');
  const [trust] = pick(regions, 'trust-actions');
  const [theirs] = pick(regions, 'customer-metrics');
  const [ours] = pick(regions, 'money-metrics');
  const rest = told(pick(regions, 'definitions', 'behaviors'));
  const third = (width - 2 * gap) / 3;
  const quotes = new Map(form.quotes.map((quote) => [quote.card, quote]));
  const left =
    voice &&
    regionPiece(voice, { size, width: third, say, card: (card) => quoteLook(quotes.get(card.key), card) });
  const middle =
    trust &&
    regionPiece(tips(trust, say), {
      size,
      width: third,
      say,
      grouped: true,
      card: (card) => tick(card, form.open.includes(card.key)),
    });
  const right = [theirs, ours].flatMap((region) =>
    region ? [metricsPiece(region, form.metrics, { width: third, size, say })] : [],
  );
  return [
    ...(segment ? [keeps(regionPiece(segment, { size: size * 1.1, width, say }))] : []),
    grows(
      row(
        [
          ...(left ? [{ piece: left, width: third }] : []),
          ...(middle ? [{ piece: middle, width: third }] : []),
          { piece: stack(right, gap, true), width: third },
        ],
        gap,
      ),
    ),
    ...(rest.length > 0 ? [keeps(sideBySide(rest, frame, { columns: 2 }))] : []),
  ];
}

function quoteLook(
  quote: IntimacyForm['quotes'][number] | undefined,
  card: Card,
): { words: string; below?: string; hidden: string[] } {
  const hidden = card.chips.filter(({ kind }) => kind === 'attribute').map(({ text }) => text);
  if (!quote) return { words: card.words, hidden };
  return {
    words: `“${quote.said.replace(/^["“]|["”]$/g, '')}”`,
    hidden,
    ...(quote.who ? { below: `— ${quote.who}` } : {}),
  };
}

function tick(card: Card, isOpen: boolean): { lead: ReturnType<typeof run> } {
  return { lead: run(isOpen || card.state === 'not-applicable' ? '○' : '✓', 'semibold', 'teal') };
}

/** The tips that nothing is said of stand there open. */
function tips(region: Region, say: Say): Region {
  const done = new Set(region.cards.map(({ slot }) => slot));
  const open = region.slots.filter(({ id }) => !done.has(id));
  if (region.gap || open.length === 0 || open.length === region.slots.length) return region;
  const cards = open.map(
    ({ id, name }): Card => ({
      key: `${region.name.at?.key ?? ''}/open.${id}`,
      stretch: region.name.at?.stretch ?? { start: 0, end: 0 },
      block: region.block,
      slot: id,
      label: undefined,
      id: undefined,
      words: `${name}: ${say('still open')}`,
      written: undefined,
      state: 'not-applicable',
      chips: [],
      badge: undefined,
      cards: [],
    }),
  );
  return { ...region, cards: [...region.cards, ...cards] };
}
