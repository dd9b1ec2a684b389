import { Lately } from '../../language/lately';
import { blockByName, slotNamed } from '../block-names';
import type { BlockDefinition, BuyerDefinition, CanvasDefinition } from '../definition';
import type { HeadingLine } from '../model';
import { comparable, namesOf, readings, remarkOf, withoutNumbering, withoutRemark } from '../names';
import { isSequence } from '../sequence';
import { buyerNamed } from './columns';
import { listsTitles } from './described';
import { bearsOwnNumber, leadingId, vocabularyOf } from './ids';
import { blockMeant, slotMeant, slotWithin } from './meaning';
import { isNegated } from './negated';
import { LABEL_DEPTH } from './segments';

/** What a heading means in a canvas. Several may hold at once: "Payers: pains" names a buyer and a block. */
export interface Role {
  readonly block: BlockDefinition | undefined;
  readonly slot: string | undefined;
  readonly buyer: BuyerDefinition | undefined;
  /** The heading claims to name a buyer (`Buyer: partners`), known or not; with a block too, it does so if headings stand below it. */
  readonly claimsBuyer: boolean;
  /** The heading is itself an item (`### F1 Bluetooth cuff`). */
  readonly item: boolean;
  /** How the block was recognised: by a name, or only by meaning. */
  readonly by: 'name' | 'meaning' | undefined;
  /** It speaks of what is not (`Measures we dropped`): no block, and the end of the one that it stands in. */
  readonly ends: boolean;
}

/** What a heading means that names nothing of a canvas. */
export const NO_ROLE: Role = {
  block: undefined,
  slot: undefined,
  buyer: undefined,
  claimsBuyer: false,
  item: false,
  by: undefined,
  ends: false,
};

/** Under what a heading stands. */
export interface Above {
  readonly block: BlockDefinition | undefined;
  readonly buyer: BuyerDefinition | undefined;
}

const roles = new WeakMap<CanvasDefinition, Lately<Role>>();

/** Two or three digits in a row: which number they are decides nothing (years have four). */
const NUMBER = /(?<!\d)\d{2,3}(?!\d)/g;

/** What a heading means, given what it stands under. The parts of a long document are often told apart by a number alone. */
export function roleOf(canvas: CanvasDefinition, heading: HeadingLine, above: Above): Role {
  const known = roles.get(canvas) ?? new Lately<Role>();
  roles.set(canvas, known);
  const { bold, depth, phrase } = heading;
  const standing = `${bold} ${depth} ${above.block?.id ?? ''} ${above.buyer?.id ?? ''} ${phrase.words.replace(NUMBER, sameLength)}`;
  return known.get(standing, () => workOut(canvas, heading, above));
}

function sameLength(number: string): string {
  return '0'.repeat(number.length);
}

function workOut(canvas: CanvasDefinition, heading: HeadingLine, above: Above): Role {
  const { words } = heading.phrase;
  if (above.block && !heading.bold && isItem(canvas, heading, above.block)) return { ...NO_ROLE, item: true };
  const item = above.block || heading.bold ? undefined : itemBlock(canvas, heading);
  if (item) return { ...NO_ROLE, block: item, item: true, by: 'name' };
  const all = readings(words);
  const whole = blockByName(canvas, all[0] ?? '');
  if (!whole && isNegated(words)) return { ...NO_ROLE, ends: true };
  // "User" below the key behaviors says whose they are.
  if (whole && above.block && above.block !== whole && WHOSE.has(whole.id)) return NO_ROLE;
  const slot = whole && !above.block ? undefined : slotIn(canvas, all, above);
  if (slot)
    return {
      ...NO_ROLE,
      block: slot.block,
      slot: slot.slot,
      buyer: buyerIn(canvas, words)?.buyer,
      by: 'name',
    };
  const named = blockIn(canvas, all);
  if (named) {
    // "Payers: jobs" says whose jobs they are; a remark in brackets behind the name does not.
    const owner = named.perBuyer && !above.buyer ? buyerIn(canvas, withoutRemark(words))?.buyer : undefined;
    const claims = named.id === 'buyer' && /:\s*\S/.test(words);
    const owned = claims ? buyerIn(canvas, words) : undefined;
    if (owned?.rest === '') return { ...NO_ROLE, buyer: owned.buyer, claimsBuyer: true, by: 'name' };
    const kind = slotBeside(named, [...all, comparable(remarkOf(words))]);
    return { ...NO_ROLE, block: named, slot: kind, buyer: owner, claimsBuyer: claims, by: 'name' };
  }
  const remark = blockByName(canvas, comparable(remarkOf(words)));
  // "Keep an eye on it (monitor)": the name stands behind the writer's own words.
  if (remark && !above.block)
    return { ...NO_ROLE, block: remark, by: isSequence(canvas) ? 'name' : 'meaning' };
  const buyer = buyerIn(canvas, words);
  const inner = buyer ? readings(buyer.rest) : [];
  const block = buyer && (blockIn(canvas, inner) ?? blockMeant(canvas, buyer.rest));
  const kind = buyer && slotIn(canvas, inner, above);
  if (buyer && (block || kind || isAbout(canvas, words, buyer.buyer) || isRemarked(canvas, words, above))) {
    return {
      ...NO_ROLE,
      // "How long until members see it" has one answer for all buyers.
      buyer: block && !kind && !block.perBuyer ? undefined : buyer.buyer,
      block: kind?.block ?? block,
      slot: kind?.slot,
      claimsBuyer: !block && !kind,
      by: block && !kind && !blockIn(canvas, inner) ? 'meaning' : 'name',
    };
  }
  if (claimsBuyer(canvas, words)) return { ...NO_ROLE, claimsBuyer: true };
  const meant =
    mayMean(heading, above) && !namesOwnCanvas(canvas, all) ? blockMeant(canvas, words) : undefined;
  // Lines for a leaflet below the assumptions are none of them.
  if (!meant)
    return above.block &&
      mayMean(heading, NOTHING_ABOVE) &&
      canvas.gistOf(withoutNumbering(words)).isForPublic
      ? { ...NO_ROLE, ends: true }
      : NO_ROLE;
  // "Why the insurer would sign" says whose drivers they are; "What patients hope for" may speak of anybody.
  const whose = meant.id === 'value-drivers' ? buyer?.buyer : undefined;
  return { ...NO_ROLE, block: meant, slot: slotWithin(meant, words), buyer: whose, by: 'meaning' };
}

const NOTHING_ABOVE: Above = { block: undefined, buyer: undefined };

/** Whether a heading names the canvas itself: "A shop in two lanes" is no lane. */
function namesOwnCanvas(canvas: CanvasDefinition, all: readonly string[]): boolean {
  return [...namesOf(canvas)].some(
    (name) =>
      // `The lanes` is no name that a heading which begins so would bear: "The lane we are building".
      /\S \S/.test(name.replace(/^(?:the|our|an?) /, '')) &&
      all.some((words) => words.startsWith(`${name} `) || words.endsWith(` ${name}`)),
  );
}

/** Blocks that say who it is about, which other blocks may have as their parts. */
const WHOSE = new Set(['user', 'buyer']);

const LONGEST_TITLE = 8;

/** Bold words inside a block, a sentence in bold, or a line above a list may be anything: they have to be a name. */
function mayMean({ bold, depth, phrase }: HeadingLine, above: Above): boolean {
  // "The job of arriving late" among the insights is the title of one.
  if (!bold) return !above.block || !listsTitles(above.block);
  const isSentence = phrase.words.endsWith('.') && phrase.words.split(/\s+/).length > LONGEST_TITLE;
  return !above.block && depth < LABEL_DEPTH && !isSentence;
}

/** `### F1 Bluetooth cuff` is an item; `### B1. Patient` under jobs is one of several parts, numbered. */
function isItem(canvas: CanvasDefinition, { phrase }: HeadingLine, block: BlockDefinition): boolean {
  if (bearsOwnNumber(phrase.words, block)) return true;
  const id = leadingId(phrase, vocabularyOf(canvas))?.id.value;
  if (id === undefined) return false;
  return block.letters.includes(id.replace(/\d.*$/, '')) || !/^\S+[.)]/.test(phrase.words);
}

/** The block of a heading that is an item although it stands under no block: `### A3 Choirs pay`, where the canvas has hardly any other. */
function itemBlock(canvas: CanvasDefinition, { phrase, depth }: HeadingLine): BlockDefinition | undefined {
  if (canvas.blocks.length >= FEW_BLOCKS || depth < 2) return undefined;
  const letters = leadingId(phrase, vocabularyOf(canvas))?.id.value.replace(/\d.*$/, '');
  return canvas.blocks.find(
    (block) =>
      block.numbered &&
      (bearsOwnNumber(phrase.words, block) || (letters !== undefined && block.letters.includes(letters))),
  );
}

const FEW_BLOCKS = 4;

const bareRoles = new WeakMap<HeadingLine, Map<CanvasDefinition, Role>>();

/** What a heading would mean in a canvas if it stood under nothing. */
export function bareRole(canvas: CanvasDefinition, heading: HeadingLine): Role {
  let known = bareRoles.get(heading);
  if (!known) {
    known = new Map();
    bareRoles.set(heading, known);
  }
  const role = known.get(canvas) ?? roleOf(canvas, heading, { block: undefined, buyer: undefined });
  known.set(canvas, role);
  return role;
}

function blockIn(canvas: CanvasDefinition, names: readonly string[]): BlockDefinition | undefined {
  for (const name of names) {
    const found = blockByName(canvas, name);
    if (found) return found;
  }
  return undefined;
}

/** The slot that a block's heading names beside the block: `Jobs (emotional)`, `Value drivers: utility`. */
function slotBeside(block: BlockDefinition, names: readonly string[]): string | undefined {
  if (block.slots.length === 0) return undefined;
  const found = new Set(names.flatMap((name) => slotNamed(block, name)?.id ?? []));
  // “Emotional / social dimension” names two.
  return found.size === 1 ? [...found][0] : undefined;
}

/**
 * A slot names its block too where one word is enough: under the block or a buyer; elsewhere it takes a longer name, and one
 * that no other block's slot bears as well.
 */
function slotIn(
  canvas: CanvasDefinition,
  names: readonly string[],
  above: Above,
): { block: BlockDefinition; slot: string } | undefined {
  const own = above.block && slotOf(canvas, above.block, names, above);
  if (own) return own;
  const meant = above.block && slotMeant(canvas, above.block, names[0] ?? '');
  if (above.block && meant) return { block: above.block, slot: meant };
  const found = canvas.blocks.flatMap((block) => slotOf(canvas, block, names, above) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

function slotOf(
  canvas: CanvasDefinition,
  block: BlockDefinition,
  names: readonly string[],
  above: Above,
): { block: BlockDefinition; slot: string } | undefined {
  if (block.slots.length === 0) return undefined;
  const isUnder = above.block === block || (above.block === undefined && above.buyer !== undefined);
  for (const name of names) {
    const slot = block.slots.find((candidate) => namesOf(candidate).has(name));
    // "Jobs to be done" is a block of its own, and what the driver utility is about: only under the drivers does it mean that.
    const other = blockByName(canvas, name);
    const isOther = above.block !== block && other !== undefined && other !== block;
    if (slot && !isOther && (isUnder || (name.includes(' ') && !namesOf(block).has(name))))
      return { block, slot: slot.id };
  }
  return undefined;
}

/** The buyer that a heading mentions, alone or beside other words. */
export function buyerMentioned(canvas: CanvasDefinition, heading: string): BuyerDefinition | undefined {
  return buyerIn(canvas, heading)?.buyer;
}

/** The buyer that a heading names, alone or beside other words, and those other words. */
function buyerIn(
  canvas: CanvasDefinition,
  heading: string,
): { buyer: BuyerDefinition; rest: string } | undefined {
  if (canvas.buyers.length === 0) return undefined;
  const words = comparable(withoutNumbering(heading));
  if (!anyBuyerOf(canvas).test(words)) return undefined;
  for (const reading of [
    withoutNumbering(heading),
    ...readings(heading),
    remarkOf(withoutNumbering(heading).replace(/[\s:]+$/, '')),
  ]) {
    const whole = buyerNamed(canvas, reading.replace(/^buyers?\s*[:–—-]?\s+/i, ''));
    if (whole) return { buyer: whole, rest: '' };
  }
  for (const { buyer, name, pattern } of mentionsOf(canvas)) {
    const found = words.includes(name) ? pattern.exec(words) : null;
    if (found) return { buyer, rest: words.replace(found[0], ' ').replace(/\s+/g, ' ').trim() };
  }
  return undefined;
}

/** What may follow a buyer's name in a heading that is about that buyer: "Patients at home", "Payers and what they pay". */
const GOES_ON =
  /^(?:$|(?:with|in|at|of|who|that|and|or|as|aged|over|under|living|from|on|after|before|without|whose|like|such|buyer)\b)/;

/** Whether a heading without a block's name is about a buyer: it begins with the name, or has but one word before it. */
function isAbout(canvas: CanvasDefinition, heading: string, buyer: BuyerDefinition): boolean {
  const names = [...readings(heading), remarkOf(withoutNumbering(heading).replace(/[\s:]+$/, ''))];
  if (names.some((name) => buyerNamed(canvas, name) === buyer)) return true;
  const words = comparable(withoutNumbering(heading));
  return mentionsOf(canvas).some((mention) => {
    const found = mention.buyer === buyer ? mention.pattern.exec(words) : null;
    if (!found) return false;
    const before = words.slice(0, found.index).trim();
    const after = words.slice(found.index + found[0].length).trim();
    return !before.includes(' ') && GOES_ON.test(after);
  });
}

/** `The trust (provider)`: the remark says which of the known buyers it is. Anybody may be a patient, but where drivers stand. */
function isRemarked(canvas: CanvasDefinition, heading: string, above: Above): boolean {
  const remark = remarkOf(withoutNumbering(heading).replace(/[\s:]+$/, ''));
  const isTerm = above.block === undefined && /^(?:provider|payer|payor|purveyor)s?$/i.test(remark);
  return (isTerm || above.block?.id === 'value-drivers') && buyerNamed(canvas, remark) !== undefined;
}

const anyBuyers = new WeakMap<CanvasDefinition, RegExp>();

/** One look for all names of all buyers: most headings have none of them. */
function anyBuyerOf(canvas: CanvasDefinition): RegExp {
  const made =
    anyBuyers.get(canvas) ??
    new RegExp(`\\b(?:${canvas.buyers.flatMap((buyer) => [...namesOf(buyer)]).join('|')})`);
  anyBuyers.set(canvas, made);
  return made;
}

type Mention = { readonly buyer: BuyerDefinition; readonly name: string; readonly pattern: RegExp };

const mentions = new WeakMap<CanvasDefinition, readonly Mention[]>();

/** How the buyers of a canvas are mentioned beside other words, in comparable form ("jobs of the payer"). */
function mentionsOf(canvas: CanvasDefinition): readonly Mention[] {
  const known = mentions.get(canvas);
  if (known) return known;
  const made = canvas.buyers.flatMap((buyer) =>
    [...namesOf(buyer)].map((name) => ({
      buyer,
      name,
      pattern: new RegExp(`(?:\\b(?:of|for|by|from|to) )?(?:\\b(?:the|a|our) )?\\b${name}s?\\b(?: buyer)?`),
    })),
  );
  mentions.set(canvas, made);
  return made;
}

/** `Buyer: partners`, `Partner-Buyers`: said to be a buyer, in words that name none. */
function claimsBuyer(canvas: CanvasDefinition, heading: string): boolean {
  if (canvas.buyers.length === 0) return false;
  const words = withoutNumbering(heading);
  return /^buyers?\s*[:–—-]\s*\S/i.test(words) || /\b[a-zà-ɏ]+-buyers?\s*$/i.test(words);
}
