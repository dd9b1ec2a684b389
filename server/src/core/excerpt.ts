import { endOfLineWhere, nextCut } from './markdown/boundaries';

/** A stretch of lines, zero-based, the last one included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Shorter documents are read whole before anybody notices. */
const LONG = 1500;

/** Sections of more lines take too long for a first answer. */
const LONGEST_VIEW = 400;

/** How many headings below another one are looked at for whether it names a canvas. */
const TELLING = 8;

/**
 * A long document with the sections in view as they are and little else: the headings above them, canvas markers and ignore
 * comments, which say how those sections are to be read. All other lines are empty, so that what is in view stands where it does
 * in the document.
 * @returns undefined when reading an excerpt would not pay: for a short document, or very long sections
 */
export function excerptOf(text: string, view: Lines): string | undefined {
  if (linesIn(text) < LONG) return undefined;
  const sections = sectionsOf(text);
  const first = Math.max(
    0,
    sections.findLastIndex(({ line }) => line <= view.first),
  );
  const below = sections.findIndex(({ line }, index) => index > first && line > view.last);
  const end = below < 0 ? sections.length : below;
  const from = sections[first]?.line ?? 0;
  if ((sections[end]?.line ?? linesIn(text)) - from > LONGEST_VIEW) return undefined;
  const headings = headingsAbove(sections, first).add(end);
  return sections
    .map((section, index) => {
      if (first <= index && index < end) return section.pieces.join('');
      return headings.has(index) || (index < first && isOdd(section)) ? outline(section) : ignores(section);
    })
    .join('');
}

/** What stands between two headings that end every block and list above them; the first one may have none. */
interface Section {
  /** Its first line in the text, zero-based. */
  readonly line: number;
  /** That of its heading, 1 to 6; 0 without one. */
  readonly depth: number;
  /** Stretches that can be read alone. */
  readonly pieces: string[];
}

function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const end = (at === 0 && frontMatterEnd(text)) || nextCut(text, at);
    const piece = text.slice(at, end);
    const depth = depthOf(piece);
    if (depth > 0 || sections.length === 0) sections.push({ line, depth, pieces: [] });
    sections.at(-1)?.pieces.push(piece);
    line += linesIn(piece);
    at = end;
  }
  return sections;
}

function linesIn(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}

/** Where front matter ends, 0 without any. What is no front matter after all is kept as it is, which does no harm. */
function frontMatterEnd(text: string): number {
  const open = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/.exec(text)?.[0].length ?? 0;
  return open === 0 ? 0 : endOfLineWhere(text, open, (line) => /^---[ \t]*$/.test(line));
}

const HEADING = /^(#{1,6})(?=[ \t\r\n]|$)[^\r\n]*/;
const UNDERLINED = /^[^\s>|<*+=-][^\r\n]*(?:\r\n?|\n) {0,3}(?:(=+)|-+)[ \t]*(?:[\r\n]|$)/;

function depthOf(piece: string): number {
  const marks = HEADING.exec(piece)?.[1];
  if (marks !== undefined) return marks.length;
  const underlined = UNDERLINED.exec(piece);
  return underlined ? (underlined[1] === undefined ? 2 : 1) : 0;
}

/** The sections under whose headings one stands, and those that follow them: a heading's name counts when blocks stand below. */
function headingsAbove(sections: readonly Section[], below: number): Set<number> {
  const found = new Set<number>();
  let least = sections[below]?.depth ?? 0;
  for (let index = below - 1; index >= 0; index--) {
    const depth = sections[index]?.depth ?? 0;
    if (depth >= least) continue;
    least = depth;
    for (let next = index; next <= index + TELLING; next++) found.add(next);
  }
  return found;
}

/** Front matter, fences, underlined and indented headings: their lines cannot be told apart without reading them. */
const ODD = /`{3}|~{3}|^ {0,3}(?:=+|-+)[ \t]*$|^ {1,3}#{1,6}[ \t]/m;

const BUT_IGNORES = /(<!--\s*canvas-ignore[\s\S]{0,1000}?-->)|[^\r\n<]+|</gi;
const BUT_OUR_COMMENTS =
  /(^<!--\s*canvas\s*:[\s\S]{0,1000}?-->|<!--\s*canvas-ignore[\s\S]{0,1000}?-->)|[^\r\n<]+|</gim;

function isOdd({ pieces }: Section): boolean {
  return pieces.some((piece) => ODD.test(piece));
}

/** The heading of a section out of view, with markers, which speak for it, and ignore comments. */
function outline({ pieces }: Section): string {
  return pieces
    .map((piece) => {
      if (ODD.test(piece)) return piece;
      const heading = HEADING.exec(piece)?.[0] ?? '';
      return heading + piece.slice(heading.length).replace(BUT_OUR_COMMENTS, '$1');
    })
    .join('');
}

/** The ignore comments of a section out of view: they may speak for the whole file. */
function ignores({ pieces }: Section): string {
  return pieces.join('').replace(BUT_IGNORES, '$1');
}
