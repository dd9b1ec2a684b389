import type { Hover, MarkupKind } from 'vscode-languageserver';
import type { Place } from '../../core/markdown/block';
import type { Range } from '../../core/names/document-names';
import { itemAt, type PlaceInCanvas, placeInCanvas } from '../../core/place-in-canvas';
import type { StrategyDocument } from '../../core/strategy-document';
import { aboutBlock, aboutBuyer } from './about-block';
import { aboutCanvas } from './about-canvas';
import { aboutCoverage } from './about-coverage';
import { aboutFindings } from './about-finding';
import { aboutIgnore } from './about-ignore';
import { aboutItem } from './about-item';
import { type Line, markupOf, type Said } from './prose';

/** What is said of a link into another document, and where it stands. */
export interface SaidOfLink {
  readonly lines: readonly Line[];
  readonly range: Range;
}

/**
 * What a writer may want to know where the pointer rests: what a block asks for, where an item's links lead, why what was found there
 * matters, what an ignored rule finds, what a marker makes of the text.
 * @param offset zero-based, UTF-16, in the document's text
 * @param ofLink what is said of a link that leads out of the document, where the pointer rests on one
 */
export function hoverAt(
  document: StrategyDocument,
  offset: number,
  kind: MarkupKind,
  ofLink?: SaidOfLink,
): Hover | null {
  const found = document.findings().filter(({ start, end }) => start <= offset && offset <= end);
  const reasons = aboutFindings(found, document.configuration.rules);
  if (ofLink) return { contents: markupOf([...ofLink.lines, ...reasons], kind), range: ofLink.range };
  const said = saidAt(document, offset);
  const place = said?.place ?? found[0]?.finding.place;
  if (!place) return null;
  const { start, end } = document.locate(place);
  const { markdown } = document;
  return {
    contents: markupOf([...(said?.lines ?? []), ...reasons], kind),
    range: { start: markdown.positionAt(start), end: markdown.positionAt(end) },
  };
}

function saidAt(document: StrategyDocument, offset: number): Said | undefined {
  const on = (place: Place): boolean => isOn(document, place, offset);
  const canvas = document.canvases.find((each) => isMarked(each.how) && on(each.place));
  if (canvas) return aboutCanvas(canvas);
  const at = placeInCanvas(document, offset);
  if (!at) return undefined;
  const { section } = at;
  const ignore = section.ignores.find((each) => on(each.place));
  if (ignore) return aboutIgnore(ignore, document.configuration.rules);
  const { heading } = section;
  if (heading && on(heading.place)) return aboutHeading(at, heading.place);
  const item = itemAt(document, at, offset);
  return item && aboutItem(at, item, on);
}

function aboutHeading({ section, canvas }: PlaceInCanvas, place: Place): Said | undefined {
  const block = section.blocks.find(({ heading }) => heading === section.heading);
  if (block)
    return { lines: [...aboutBlock(block.definition, block.slot), ...aboutCoverage(section, canvas)], place };
  const buyer = section.opensBuyer?.buyer;
  if (buyer) return { lines: aboutBuyer(buyer, canvas.definition), place };
  return section.opensCanvas ? aboutCanvas(canvas) : undefined;
}

function isMarked(how: 'front-matter' | 'comment' | 'named' | 'resembling'): boolean {
  return how === 'front-matter' || how === 'comment';
}

function isOn(document: StrategyDocument, place: Place, offset: number): boolean {
  const { start, end } = document.locate(place);
  return start <= offset && offset <= end;
}
