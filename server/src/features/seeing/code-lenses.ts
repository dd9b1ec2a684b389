import type { CodeLens, Command } from 'vscode-languageserver';
import type { BuyerDefinition } from '../../core/canvas/definition';
import type { Canvas, Section } from '../../core/canvas/model';
import { traceCanvas } from '../../core/canvas/trace';
import { coverageOf, wantsAnswer } from '../../core/picture/coverage';
import { driversOf } from '../../core/picture/drivers';
import type { StrategyDocument } from '../../core/strategy-document';
import { matrixCommand, previewCommand, traceCommand } from '../../protocol';
import { spoken } from '../l10n/language';
import { coverageWords, driverWords } from './coverage-words';

/** The version of a document that lenses are about. */
export interface LensSubject {
  readonly uri: string;
  readonly version: number;
}

/** What a lens is to say once it is shown. */
export interface LensData extends LensSubject {
  /** The canvas's key. */
  readonly canvas: string;
  /** Which of its sections. */
  readonly section: number;
  readonly says: 'canvas-coverage' | 'coverage' | 'drivers';
}

/** A section of a canvas, where lenses may stand above its heading. */
interface Spot {
  readonly document: StrategyDocument;
  readonly subject: LensSubject;
  readonly canvas: Canvas;
  readonly section: Section;
  readonly index: number;
  /** Whether what is said of the whole canvas stands here. */
  readonly opens: boolean;
}

/**
 * What stands above the headings of canvases, blocks and buyers. What it takes links to know is left open until a lens is shown.
 * @param knows whether the client has a command
 */
export function codeLenses(
  document: StrategyDocument,
  subject: LensSubject,
  knows: (command: string) => boolean,
): CodeLens[] {
  return document.canvases.flatMap((canvas) => {
    const buyers = buyersBySection(canvas);
    const opening = openingOf(canvas);
    return canvas.sections.flatMap((section, index) => {
      const opens = index === opening;
      const place = section.heading?.place ?? (opens ? canvas.place : undefined);
      if (!place) return [];
      const { from, to } = document.markdown.stretchOf(place);
      const spot = { document, subject, canvas, section, index, opens };
      return [...open(spot, buyers.has(section)), ...commands(spot, knows)].map((lens) => ({
        ...lens,
        range: { start: from, end: to },
      }));
    });
  });
}

/**
 * A lens with its words.
 * @param knows whether the client has a command
 * @returns undefined when the lens is about another version of the document
 */
export function resolvedLens(
  document: StrategyDocument,
  lens: CodeLens,
  { canvas: key, section: index, says, uri }: LensData,
  knows: (command: string) => boolean,
): CodeLens | undefined {
  const canvas = document.canvases.find((each) => each.key === key);
  const section = canvas?.sections[index];
  if (!canvas || !section) return undefined;
  const title = spoken(wordsOf(says, canvas, section));
  // Who has no matrix to open reads the words all the same.
  const command = knows(matrixCommand) ? matrixCommand : '';
  return { range: lens.range, command: { title, command, arguments: [uri, key] } };
}

/** Tells what a lens wants to know from whatever a client sends. */
export function isLensData(data: unknown): data is LensData {
  return typeof data === 'object' && data !== null && 'says' in data && 'uri' in data && 'version' in data;
}

function wordsOf(says: LensData['says'], canvas: Canvas, section: Section): string {
  const trace = traceCanvas(canvas);
  const { definition } = canvas;
  if (says === 'canvas-coverage') return coverageWords(coverageOf(trace, definition));
  if (says === 'coverage') {
    const own = trace.nodes.filter((node) => node.section === section);
    return coverageWords(coverageOf(trace, definition, own));
  }
  const buyer = buyersBySection(canvas).get(section);
  return buyer ? driverWords(driversOf(buyer, canvas, trace)) : '';
}

function open({ subject, canvas, section, index, opens }: Spot, hasDrivers: boolean): { data: LensData }[] {
  const data = { ...subject, canvas: canvas.key, section: index };
  const isAboutAll = opens && canvas.sections.some((each) => asksForAnswers(each, canvas));
  const lenses: { data: LensData }[] = [];
  if (isAboutAll) lenses.push({ data: { ...data, says: 'canvas-coverage' } });
  else if (asksForAnswers(section, canvas)) lenses.push({ data: { ...data, says: 'coverage' } });
  if (hasDrivers) lenses.push({ data: { ...data, says: 'drivers' } });
  return lenses;
}

function commands(spot: Spot, knows: (command: string) => boolean): { command: Command }[] {
  const { subject, opens } = spot;
  const preview = { title: spoken('Preview'), command: previewCommand, arguments: [subject.uri] };
  const trace = traceOf(spot);
  return [...(opens ? [preview] : []), ...(trace ? [trace] : [])]
    .filter(({ command }) => knows(command))
    .map((command) => ({ command }));
}

/** Leads to the trace of a block's first item, that with a link before others. */
function traceOf({ document, subject, canvas, section }: Spot): Command | undefined {
  if (!canvas.definition.blocks.some(({ side }) => side === 'offer')) return undefined;
  const named = section.blocks.filter(({ heading }) => heading === section.heading);
  const items = named.flatMap((block) => block.items).filter((item) => item.block.side !== 'frame');
  const item = items.find(({ links, benefits }) => links.length > 0 || benefits.length > 0) ?? items[0];
  if (!item) return undefined;
  const { from } = document.markdown.stretchOf(item.id?.place ?? item.lead);
  return { title: spoken('Trace'), command: traceCommand, arguments: [subject.uri, from] };
}

/** Which section has the heading of the whole canvas: words may stand above it. The first one where there is none. */
function openingOf({ sections }: Canvas): number {
  return Math.max(
    0,
    sections.findIndex(({ heading, opensCanvas }) => heading !== undefined && opensCanvas),
  );
}

/** Whether a section holds jobs, pains or gains that the offer should answer. */
function asksForAnswers({ blocks }: Section, { definition }: Canvas): boolean {
  return blocks.some(({ items }) => items.some((item) => wantsAnswer(item, definition)));
}

/** Where the drivers of each buyer are summed up: above the heading of its drivers, or its own. */
function buyersBySection(canvas: Canvas): Map<Section, BuyerDefinition> {
  const found = new Map<BuyerDefinition, Section>();
  if (canvas.definition.blocks.every(({ id }) => id !== 'value-drivers')) return new Map();
  for (const section of canvas.sections) {
    const own = section.opensBuyer?.buyer;
    if (own && !found.has(own)) found.set(own, section);
    const buyer = section.buyer ?? canvas.buyer;
    if (buyer && section.blocks.some((block) => isHeadedDrivers(block, section))) found.set(buyer, section);
  }
  return new Map([...found].map(([buyer, section]) => [section, buyer]));
}

function isHeadedDrivers(block: Section['blocks'][number], { heading }: Section): boolean {
  return heading !== undefined && block.heading === heading && block.definition.id === 'value-drivers';
}
