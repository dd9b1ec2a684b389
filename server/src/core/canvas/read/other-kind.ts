import type { Block, Chunk } from '../../markdown/block';
import type { Catalogue } from '../catalogue';
import { comparable, withoutNumbering } from '../names';
import type { Segment } from './segments';

/** What documents call themselves that have jobs, features and benefits in them and are no canvas all the same. */
const TITLES =
  /^(?:(?:the|our|meeting|team|weekly|monthly|annual|quarterly|status|test|user|release|press|design|product|sprint|project|board|kick-?off|technical|software|functional) )?(?:minutes|agenda|notes (?:of|from) the|meeting notes|change ?log|release notes?|press release|readme|report|manual|guide|handbook|tutorial|design doc(?:ument)?|prd|rfc|adr|requirements?|specification|spec|postmortem|post-mortem|retrospective|retro|careers|job (?:ad|offer|posting|description)|curriculum vitae|code of conduct|contributing|policy|terms (?:of|and)|runbook|roadmap update)\b|\b(?:progress|status|briefing) notes?\b|(?:^|[:–—-] )(?:(?:the|a|our|first|second|third|fourth|annual|quarterly|monthly|weekly|yearly|interim|final|progress|status|project) )*report\b|\b(?:minutes|change ?log|release notes|manual|prd|product requirements(?: document)?|requirements document|postmortem|retrospective|handbook|runbook)$/;

/** How many blocks outweigh what merely looks like a program or a letter. */
const FEW = 3;

/** `1.4.0 (2031-05-02)`; with words behind it, it is the number of a section. */
const VERSION = /^\[?v?\d+\.\d+(?:\.\d+)?\]?\s*(?:$|[-–—(]\s*\(?\d{4})/;

/**
 * Whether a document says, by its title or by several of its headings, that it is of another kind: minutes, a readme, a report.
 * @param blocks how many of its headings bear the name of a block
 * @param catalogue what such documents have for headings
 */
export function isOtherKind(row: readonly Segment[], blocks: number, catalogue: Catalogue): boolean {
  const headings = row.flatMap(({ heading }) => (heading && heading.depth <= 7 ? heading.phrase.words : []));
  if (TITLES.test(withoutNumbering(headings[0] ?? '').toLowerCase())) return true;
  if (headings.filter((words) => VERSION.test(words)).length > 1) return true;
  const plain = headings.map((words) =>
    comparable(withoutNumbering(words)).replace(/^(example) \d+\b.*$/, '$1'),
  );
  const soft = new Set(plain.filter((words) => catalogue.softHeadings.has(words))).size / 2;
  const hard = Math.max(
    ...catalogue.otherKinds.map((kind) => new Set(plain.filter((words) => kind.has(words))).size),
  );
  const telling = hard > 0 ? hard + soft : 0;
  const tells = new Set(row.flatMap(tellsOtherKind));
  if (isEssay(row)) return true;
  if (tells.has('post') || (tells.has('greeting') && tells.has('farewell'))) return true;
  if (tells.has('attendance') || LESSON.filter((label) => tells.has(label)).length > 1) return true;
  const speaking = telling + [...tells].filter((tell) => !LESSON.includes(tell)).length;
  return speaking > 1 && speaking * 2 > (telling > 0 ? blocks : Math.min(blocks, FEW));
}

/** Whether somebody writes of what he himself thinks, mostly in sentences: an essay, an entry in a journal. */
function isEssay(row: readonly Segment[]): boolean {
  const sections = row.filter(({ pieces }) => pieces.length > 0);
  const told = sections.filter(({ pieces }) => pieces.every(({ block }) => block.kind === 'paragraph'));
  const personal = sections.filter(({ pieces }) =>
    pieces.some(({ block }) => block.kind === 'paragraph' && SELF.test(block.text.plain)),
  );
  return personal.length > 1 && told.length * 3 >= sections.length * 2;
}

/** The writer alone, and nobody who is quoted. */
const SELF =
  /^(?!["“„«]|when |as an? ).*?\bI(?: [a-z]+ly)? (?:am|was|have|had|think|believe|owe|like|wrote|read|learned|remember|would|tried|found|wonder)\b/i;

const known = new WeakMap<Segment, readonly string[]>();

/** What in a segment's text tells that the document is of another kind; worked out once. */
export function tellsOtherKind(segment: Segment): readonly string[] {
  const found =
    known.get(segment) ?? segment.pieces.flatMap(({ chunk, block }) => tellIn(chunk, block) ?? []);
  known.set(segment, found);
  return found;
}

function tellIn(chunk: Chunk, block: Block): string | undefined {
  if (block.kind === 'front-matter')
    return POST.test(chunk.text.slice(block.span.start, block.span.end)) ? 'post' : undefined;
  if (block.kind !== 'paragraph') return programTell(chunk, block);
  const words = block.text.plain;
  // `Present: Leyla, Bram`, at the head of minutes.
  if (/^(?:present|attendees|participants|apologies|attending)\s*:/i.test(words)) return 'attendance';
  if (/\bet al\b|\(\p{Lu}[\p{L}&., ]+,? (?:19|20)\d\d[a-z]?[;)]/u.test(words)) return 'citation';
  if (/^H[0-9][a-z]?:/.test(words)) return 'hypothesis';
  const label = /^\p{L}+(?=:)/u.exec(words)?.[0].toLowerCase();
  if (label && LESSON.includes(label)) return label;
  if (GREETING.test(words)) return 'greeting';
  if (FAREWELL.test(words)) return 'farewell';
  return programTell(chunk, block);
}

/** What stands at the head of an article that is to be published. */
const POST = /^(?:layout:\s*post\b|(?:publish_?date|permalink):)/im;

/** Labels of paragraphs in a guide for writers: two of them teach how such a document is written. */
const LESSON: readonly string[] = ['template', 'example', 'format'];

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo)\b[^.:]{0,40}[,!]?$|^(?:all|team|everyone|folks),$|^(?:subject|from|to|cc|date)\s*:/i;
const FAREWELL =
  /^(?:(?:best|kind|warm|many)?\s?(?:regards|wishes|greetings)|best|cheers|thanks|thank you|yours|see you|all the best|talk soon)\b[^.:]{0,40}$/i;

/** What programs' documents are full of: code in some language, badges, boxes to tick. */
function programTell(chunk: Chunk, block: Block): string | undefined {
  const source = chunk.text.slice(block.span.start, block.span.start + 200);
  if (
    block.kind === 'code' &&
    /^(?:`{3,}|~{3,})\s*(?!mermaid|text|plain|md|markdown|plantuml)[a-z]/i.test(source)
  )
    return 'code';
  if (block.kind === 'paragraph' && /^\[!\[/.test(source)) return 'badge';
  if (
    block.kind === 'list' &&
    block.entries.length > 2 &&
    block.entries.every(({ text }) => text?.marks.some(({ kind, start }) => kind === 'code' && start === 0))
  )
    return 'code';
  if (block.kind === 'list' && block.entries.some(({ text }) => /^\[[ xX]\]\s/.test(text?.plain ?? '')))
    return 'boxes';
  return undefined;
}
