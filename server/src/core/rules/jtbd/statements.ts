import type { Item, Section } from '../../canvas/model';
import type { Statement } from '../statement';
import { isSaid } from '../vp/said';
import { lettersOf, mentionsIn } from './codes';
import { doing } from './doing';
import { citesEvidence } from './evidence';

/** What sections of a strategy state, for rules that look at other sections. */
export const strategy = {
  /** Something that is to be done addresses the challenge with a code. */
  addresses: (code: string): Statement => `addresses:${code}`,
  /** Something that is to be done addresses some challenge, with or without a code. */
  addressing: 'addressing',
  /** A challenge bears a code with these letters. */
  declaresLetters: (letters: string): Statement => `declares:${letters}`,
  /** Some challenge bears a code. */
  declaring: 'declaring',
  /** A job does not say itself where it comes from. */
  uncited: 'uncited',
  /** A job bears its kind. */
  typed: 'typed',
  /** A job says itself where it comes from. */
  cited: 'cited',
  /** Something says where all of it comes from. */
  evidence: 'evidence',
} as const;

/** What a section of a strategy states. */
export function* jtbdStatements(section: Section): Generator<Statement> {
  for (const { code, block } of mentionsIn(section))
    if (block !== undefined && doing.has(block)) {
      yield strategy.addresses(code);
      yield strategy.addressing;
    }
  for (const { items, definition } of section.blocks) {
    for (const item of items) yield* itemStatements(item);
    if (definition.id === 'evidence' && (items.length > 0 || section.prose.length > 0))
      yield strategy.evidence;
  }
  const { heading, prose } = section;
  const remarks = heading ? [heading.phrase, ...prose] : prose;
  if (remarks.some(({ words }) => citesEvidence(words))) yield strategy.evidence;
}

function* itemStatements(item: Item): Generator<Statement> {
  const { id, block } = item;
  if (block.codes && id) {
    yield strategy.declaring;
    yield strategy.declaresLetters(lettersOf(id.value));
    // `MD01 Prices <- AC2` is said by the challenge.
    if (item.links.some((link) => link.kind === 'id')) yield strategy.addresses(id.value);
  }
  if (block.id === 'jobs' && item.slot !== undefined) yield strategy.typed;
  if (block.id === 'jobs' && isSaid(item)) yield saysWhence(item) ? strategy.cited : strategy.uncited;
  if (['overview', 'industry', 'insights'].includes(block.id) && citesEvidence(item.phrase.words))
    yield strategy.evidence;
  if (doing.has(block.id) && namesChallenge(item)) yield strategy.addressing;
}

/** Whether a job says where it comes from: in its words, its fields, or what is nested in it. */
export function saysWhence(item: Item): boolean {
  const { chunk, start, end } = item.place;
  return (
    item.links.some((link) => link.kind === 'file') ||
    item.fields.some(({ label, phrase }) => EVIDENCE_LABEL.test(label) && phrase.words !== '') ||
    citesEvidence(chunk.text.slice(start, end))
  );
}

const EVIDENCE_LABEL =
  /\b(?:evidence|source|sources|interview|interviews|quote|quotes|heard|from|who said|seen|observed|research|n)\b/i;

/** Whether an action says which challenge it addresses, by a code or in words. */
export function namesChallenge(item: Item): boolean {
  return (
    item.links.some((link) => link.kind === 'words' || link.kind === 'file') ||
    item.fields.some(
      ({ label, phrase }) =>
        /\b(?:challenges?|address(?:es|ing)?|codes?|tackles|against)\b/i.test(label) && phrase.words !== '',
    )
  );
}
