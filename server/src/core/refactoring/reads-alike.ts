import type { Canvas, HeadingLine, Item, Section } from '../canvas/model';
import { RuleSet } from '../rules/rule-set';
import { StrategyDocument } from '../strategy-document';
import type { Spot } from './refactoring';

/** Nothing is to be found, only read. */
const noRules = new RuleSet([]);

/**
 * Whether a list or table could be written in another way and say the same to a reader of the canvas: the same ids, words, links, ratings,
 * labels and benefits. What stands around it in its section, and the headings above, count; the rest of the document does not.
 * @param holder zero-based UTF-16 offsets in the document's text
 */
export function readsAlike(
  { document, canvas, section }: Spot,
  holder: { readonly start: number; readonly end: number },
  written: string,
): boolean {
  const { configuration, detect, markdown } = document;
  const { text } = markdown;
  const reading = { detect, configuration: { ...configuration, rules: noRules } };
  const own = section.opensCanvas ? undefined : section.heading;
  const start = own ? lineStartAt(text, document.locate(own.place).start) : holder.start;
  const end = section.end ? Math.max(document.locate(section.end).end, holder.end) : holder.end;
  const buyer = canvas.buyer ? ` buyer="${canvas.buyer.id}"` : '';
  const above = headingsAbove(canvas, section).map(
    ({ place }) =>
      `${text.slice(lineStartAt(text, document.locate(place).start), document.locate(place).end)}\n\n`,
  );
  const head = `# .\n<!-- canvas: ${canvas.definition.id}${buyer} -->\n\n${above.join('')}`;
  const read = (items: string): string => {
    const whole = head + text.slice(start, holder.start) + items + text.slice(holder.end, end);
    const [found] = StrategyDocument.from(whole, reading).canvases;
    const sections = found?.sections ?? [];
    const said = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.items.map(saidBy)));
    return JSON.stringify([said, sections.map(({ unread }) => unread.length)]);
  };
  return read(text.slice(holder.start, holder.end)) === read(written);
}

/** The headings that a section stands under, those that open the canvas left out. */
function headingsAbove({ sections }: Canvas, section: Section): HeadingLine[] {
  const found: HeadingLine[] = [];
  let depth = section.heading?.depth ?? 0;
  for (const { heading, opensCanvas } of sections.slice(0, sections.indexOf(section)).toReversed()) {
    if (!heading || opensCanvas || heading.depth >= depth) continue;
    found.unshift(heading);
    depth = heading.depth;
  }
  return found;
}

function lineStartAt(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function saidBy({ id, slot, buyer, phrase, links, attributes, fields, benefits, block }: Item): unknown {
  return {
    id: id?.value,
    block: block.id,
    slot,
    buyer: buyer?.id,
    words: flat(phrase.words),
    links: [...new Set(links.map((link) => `${link.direction} ${link.kind} ${link.target}`))].sort(),
    attributes: attributes.map(({ name, value }) => `${name} ${value}`).sort(),
    fields: fields
      .map((field) => [field.label, field.means, flat(field.phrase.words), field.id?.value])
      .sort(),
    benefits: benefits.map((benefit) => [benefit.id?.value, flat(benefit.phrase.words)]).sort(),
  };
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
