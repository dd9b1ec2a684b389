import type { Attribute, Item, Link } from '../core/canvas/model';
import type { Inside } from '../core/explain/inside';
import type { LineExplanation } from '../core/explain/line';
import type { Outside } from '../core/explain/outside';
import type { ItemPart, LineReading } from '../core/explain/reading';
import { listed, quoted } from '../core/rules/wording';

/** What there is to say of a line, in plain words: sentences without markup. Lines are counted from one. */

/** From how many characters on the words of a document are cut. */
const LONGEST = 120;

/** A label and what belongs to it, one sentence a row. */
export interface Paragraph {
  readonly label: string;
  readonly rows: readonly string[];
}

/** Whether a line is checked, in one sentence. */
export function verdict({ standing, readings }: LineExplanation): string {
  if (standing.kind === 'outside') {
    const [only] = readings;
    if (only?.kind === 'marker')
      return 'This line makes what follows it a canvas; it is not part of one itself.';
    if (only?.kind === 'front-matter')
      return 'This line is front matter: it says how the document is read, and is not checked itself.';
    return 'This line is not checked: it is part of no canvas.';
  }
  if (readings.every(({ kind }) => kind === 'unread'))
    return 'This line stands in a canvas, but nothing could be made of it.';
  return isChecked(readings)
    ? 'This line is checked.'
    : 'This line stands in a canvas, but there is nothing in it to check.';
}

/** Whether rules have something to look at in a line. */
export function isChecked(readings: readonly LineReading[]): boolean {
  const bare = new Set(['empty', 'front-matter', 'comment', 'code', 'html', 'rule', 'definition', 'marker']);
  return readings.some(({ kind }) => !bare.has(kind));
}

/** Where a line stands and as what it was read. */
export function standingWords({ line, standing, readings }: LineExplanation): readonly Paragraph[] {
  // Under a block it is the form that keeps a line from being read, and not where it stands.
  const isFormless = standing.kind === 'inside' && standing.block !== undefined;
  const rows = readings.flatMap((reading) =>
    reading.kind === 'unread' && isFormless
      ? ['nothing: no item is written in this form']
      : readingRows(reading, line),
  );
  const read = { label: 'Read as', rows };
  if (standing.kind === 'inside') return [...insideWords(standing), read];
  const [only] = readings;
  if (only?.kind === 'front-matter' && !standing.misspelt) return [];
  return [...outsideWords(standing), ...(only?.kind === 'text' ? [] : [read])];
}

function insideWords(inside: Inside): Paragraph[] {
  const { canvas, block, buyer, part } = inside;
  const slot = block?.definition.slots.find(({ id }) => id === block.slot);
  return [
    { label: 'Canvas', rows: [`${canvas.definition.name}, because ${because(inside)}.`] },
    ...(block
      ? [
          {
            label: 'Block',
            rows: [
              `${block.definition.name}${slot ? `, ${slot.name.toLowerCase()}` : ''}${saidIn(block.heading, 'heading')}`,
            ],
          },
        ]
      : []),
    ...(buyer
      ? [
          {
            label: 'Buyer',
            rows: [`${buyer.definition.name}${saidIn(buyer.heading, 'heading')}`],
          },
        ]
      : []),
    ...(part === '' ? [] : [{ label: 'Part', rows: [`below the heading ${quoted(part)}`] }]),
  ];
}

function saidIn(
  heading: { readonly line: number; readonly words: string } | undefined,
  what: string,
): string {
  return heading ? `, from the ${what} in line ${heading.line + 1}: ${quoted(heading.words)}` : '';
}

function because({ canvas, because: { line, words }, named }: Inside): string {
  const blocks = listed(named.slice(0, 3).map(({ block, line: at }) => `${block.name} in line ${at + 1}`));
  switch (canvas.how) {
    case 'front-matter':
      return `the front matter says so in line ${line + 1} (${words.trim()})`;
    case 'comment':
      return `the comment in line ${line + 1} says so (${words.trim()})`;
    case 'named':
      return `the heading in line ${line + 1} names it (${quoted(words)}), and headings below name its blocks (${blocks})`;
    case 'resembling':
      return `the text reads like one (${blocks === '' ? 'by its tables and labels' : blocks}); nothing marks it`;
  }
}

function outsideWords(outside: Outside): Paragraph[] {
  const { would } = outside;
  const rows = [whyOutside(outside)];
  if (would)
    rows.push(
      `With --detect ${would.detect} it would be read: ${would.canvas.name}${would.block ? `, ${would.block.name.toLowerCase()}` : ''}.`,
    );
  return [
    { label: 'Why', rows },
    { label: 'To have it read', rows: [whatItTakes(outside)] },
  ];
}

function whyOutside({ detect, after, heading, misspelt, almost, isOtherKind }: Outside): string {
  const under = heading && `The heading in line ${heading.line + 1} (${quoted(heading.words)})`;
  if (misspelt) return `The marker in line ${misspelt.line + 1} names no canvas (${misspelt.words.trim()}).`;
  if (after && under)
    return `${under} is part of no canvas; the one above, from line ${after.line + 1}, has ended before it.`;
  if (detect === 'marked') return 'No marker stands above it, and with --detect marked nothing else counts.';
  if (almost && detect === 'named')
    return `The heading in line ${almost.line + 1} (${quoted(almost.words)}) names a canvas (${almost.canvas.name}), but too few of its blocks are named below it.`;
  if (detect === 'named')
    return 'No heading above it names a canvas and has two of its blocks below, and no marker says so.';
  if (isOtherKind)
    return 'By its headings it is of another kind: minutes, a readme, a report, requirements or the like.';
  return 'Its headings do not read like the blocks of a canvas, and no marker says that they are.';
}

function whatItTakes({ title, after, heading, would, almost, misspelt }: Outside): string {
  const canvas = would?.canvas ?? almost?.canvas;
  const marker = `<!-- canvas: ${canvas?.id ?? 'value-proposition'} -->`;
  if (misspelt) return 'Name a canvas there; “ref/unknown-canvas” says which one may have been meant.';
  const place = after ? heading : title;
  const where = place
    ? `below the heading in line ${place.line + 1} (${quoted(place.words)})`
    : 'below a heading above it';
  return `Write ${marker} ${where}${canvas ? '' : ', or the name of another canvas'}, and a heading for each block.`;
}

function readingRows(reading: LineReading, line: number): string[] {
  switch (reading.kind) {
    case 'heading':
      return [headingWords(reading)];
    case 'item':
      return itemRows(reading, line);
    case 'not-applicable':
      return [`the reason why nothing of this applies: ${quoted(reading.reason)}`];
    case 'ignore': {
      const { rule, reason, scope } = reading.ignore;
      const where =
        scope === 'file' ? 'in the whole file' : scope === 'line' ? 'in its line' : 'in the next line';
      const count =
        reading.silences === 0
          ? 'nothing'
          : reading.silences === 1
            ? '1 finding'
            : `${reading.silences} findings`;
      return [
        `a comment that silences ${rule === '' ? 'no rule' : rule} ${where}: ${count}. ${reason === '' ? 'It gives no reason.' : `The reason: ${quoted(reason, 200)}`}`,
      ];
    }
    case 'marker':
      return [`a marker: what follows is ${listed(reading.canvases)}`];
    default:
      return [bareWords[reading.kind]];
  }
}

const bareWords: Readonly<
  Record<Exclude<LineReading['kind'], 'heading' | 'item' | 'not-applicable' | 'ignore' | 'marker'>, string>
> = {
  remark: 'words beside the items: an introduction, a remark or a quotation',
  unread: 'nothing: the heading above it names no block',
  'table-header': 'the header of a table, which names its columns',
  empty: 'an empty line',
  'front-matter': 'front matter, which says how the document is to be read',
  comment: 'a comment',
  code: 'code or a diagram, which never holds items',
  html: 'HTML, which never holds items',
  rule: 'a line between parts',
  definition: 'the address of a link',
  text: 'ordinary Markdown',
};

function headingWords(heading: Extract<LineReading, { kind: 'heading' }>): string {
  const { block, slot, buyer, claimsBuyer, opensCanvas } = heading;
  const kind = block?.slots.find(({ id }) => id === slot)?.name.toLowerCase();
  const parts = [
    ...(block ? [`the block ${block.name}${kind === undefined ? '' : ` (${kind})`}`] : []),
    ...(buyer ? [`the buyer ${buyer.name}`] : claimsBuyer ? ['a buyer whom the canvas does not know'] : []),
  ];
  if (parts.length > 0) return `a heading that opens ${parts.join(' of ')}`;
  return opensCanvas ? 'the heading of the canvas' : 'a heading that names no block';
}

function itemRows({ item, from, part }: Extract<LineReading, { kind: 'item' }>, line: number): string[] {
  if (part.kind !== 'words') return partRows(item, from, part);
  const { benefits, notApplicable, block } = item;
  const fields = item.fields.filter(({ means }) => !block.carries.some((carried) => carried === means));
  const rating = item.attributes.map(attributeWords);
  return [
    `${item.form === 'heading' ? 'a heading that is itself an item' : 'an item'} of ${block.name.toLowerCase()}${from === line ? '' : `, from line ${from + 1} on`}: ${nameOf(item)}`,
    ...(item.links.length > 0 ? [`links: ${item.links.map(linkWords).join(', ')}`] : []),
    ...(rating.length > 0 ? [`attributes: ${rating.join(', ')}`] : []),
    ...fields.map(({ label, phrase }) => `field “${label}”: ${quoted(phrase.words, LONGEST)}`),
    ...benefits.map(
      ({ how, phrase, id }) =>
        `benefit ${benefitForms[how]}: ${id ? `${id.value} ` : ''}${quoted(phrase.words, LONGEST)}`,
    ),
    ...(notApplicable ? [`does not apply: ${quoted(notApplicable.reason)}`] : []),
  ];
}

const benefitForms = {
  nested: 'below it',
  row: 'in the same row',
  sentence: 'in the same sentence',
} as const;

function partRows(item: Item, from: number, part: Exclude<ItemPart, { kind: 'words' }>): string[] {
  const whose = `of the item in line ${from + 1}, ${nameOf(item)}`;
  if (part.kind === 'more') return [`more ${whose}`];
  if (part.kind === 'field') return [`the field “${part.field.label}” ${whose}`];
  const { id, phrase, links } = part.benefit;
  return [
    `a benefit ${whose}: ${id ? `${id.value} ` : ''}${quoted(phrase.words, LONGEST)}`,
    ...(links.length > 0 ? [`links: ${links.map(linkWords).join(', ')}`] : []),
  ];
}

function nameOf({ id, phrase }: Item): string {
  return `${id ? `${id.value} ` : ''}${quoted(phrase.words, LONGEST)}`;
}

function linkWords({ direction, kind, target }: Link): string {
  const name = kind === 'words' ? quoted(target) : target;
  return direction === 'to' ? `to ${name}` : `from ${name}`;
}

function attributeWords({ value, name }: Attribute): string {
  return name === undefined ? `${value} (not known to this block)` : `${value} (${name})`;
}
