import type { Place } from '../../markdown/block';
import { slotNamed } from '../block-names';
import type { BlockDefinition, BuyerDefinition, CanvasDefinition } from '../definition';
import type { Attribute, CarriedBenefit, Field, Id, Item, Link, Phrase } from '../model';
import { withoutRemark } from '../names';
import { behind, partOf, placeIn } from '../phrase';
import { codeLinks, leadingId, type Vocabulary, withoutOwnNumber } from './ids';
import { slotLabelled } from './labels';
import { arrowsOf, linkedIds } from './links';
import { innerBrackets, ratingIn, trailingBrackets } from './ratings';
import { joinedBenefit, labelWords, leadingLabel, notApplicable } from './words';

/** Where an item stands: what its words are read against. */
export interface Standing {
  readonly canvas: CanvasDefinition;
  readonly vocabulary: Vocabulary;
  readonly block: BlockDefinition;
  readonly buyer: BuyerDefinition | undefined;
  readonly slot: string | undefined;
  /** The slot that the heading above names, whatever a line below it names. */
  readonly headed?: string | undefined;
  /** What a heading above says of every item below it (`In context`). */
  readonly implied?: Attribute | undefined;
}

/** What stands around an item's words: nested entries, other cells of its row. */
export interface Around {
  readonly form: Item['form'];
  readonly place: Place;
  readonly id?: Id | undefined;
  readonly fields?: readonly Field[];
  readonly benefits?: readonly CarriedBenefit[];
  readonly links?: readonly Link[];
  readonly attributes?: readonly Attribute[];
}

/** What the words of one line, cell or paragraph say, apart from what stands around them. */
export interface Reading {
  readonly id: Id | undefined;
  readonly slot: string | undefined;
  readonly phrase: Phrase;
  readonly links: readonly Link[];
  readonly attributes: readonly Attribute[];
  readonly benefits: readonly CarriedBenefit[];
}

/** Reads the words of an item: id, label, links, attributes, and a benefit that is joined to them. */
export function readWords(line: Phrase, standing: Standing): Reading {
  const { block, vocabulary } = standing;
  const unboxed = partOf(line, /^(?:\[[ xX]\]|[☐☑☒⬜✅✔]\uFE0F?)\s+/u.exec(line.words)?.[0].length ?? 0);
  const identified = leadingId(unboxed, vocabulary, block);
  const said = identified?.rest ?? withoutOwnNumber(unboxed, block);
  const labelled = answered(slotLabel(said, standing));
  const classed = labelled ? undefined : attributeLabel(said, block);
  const start = labelled?.rest ?? classed?.rest ?? said;
  const last = trailingBrackets(start, block, vocabulary);
  const { before, arrows } = arrowsOf(last.rest, vocabulary);
  const outer = trailingBrackets(before, block, vocabulary);
  const inner = innerBrackets(outer.rest, block);
  const first = { ...outer, rest: inner.rest };
  const links = linkedIds(first.rest, vocabulary)
    .concat(codeLinks(first.rest, vocabulary), first.links, last.links, ...arrows.map((arrow) => arrow.links))
    .sort((a, b) => a.place.start - b.place.start);
  const attributes = inner.attributes.concat(first.attributes, last.attributes);
  if (classed) attributes.unshift(classed.attribute);
  // `Utility -> J1` answers a slot with a link alone.
  const linked = labelled || links.length === 0 ? undefined : slotNamed(block, first.rest.words);
  const heard = { id: identified?.id, slot: labelled?.slot ?? linked?.id, links, attributes };
  if (block.carries.includes('benefits')) {
    const arrowBenefits = arrows.flatMap((arrow): CarriedBenefit[] =>
      arrow.words ? [{ how: 'sentence', phrase: arrow.words, id: arrow.declared, links: [] }] : [],
    );
    const joined = joinedBenefit(first.rest);
    const own: CarriedBenefit[] = joined
      ? [{ how: 'sentence', phrase: joined.benefit, id: undefined, links: [] }]
      : [];
    return { ...heard, phrase: first.rest, benefits: [...own, ...arrowBenefits] };
  }
  const saysLinks = arrows.length === 0 || links.length > 0 || arrows.every((arrow) => arrow.unfinished);
  const inFront = linked ? partOf(first.rest, first.rest.words.length) : first.rest;
  // `P1 -> J1 Waits nineteen days`: what stands behind the link are its own words, for there are no others.
  const behind = identified && !labelled && inFront.words === '' ? arrows.at(-1)?.words : undefined;
  const words = behind ?? inFront;
  return { ...heard, phrase: saysLinks ? words : last.rest, benefits: [] };
}

/** `Influence: -` answers nothing. */
function answered<Labelled extends { rest: Phrase }>(labelled: Labelled | undefined): Labelled | undefined {
  if (!labelled || !/^[–—-]+$/.test(labelled.rest.words)) return labelled;
  return { ...labelled, rest: partOf(labelled.rest, labelled.rest.words.length) };
}

function slotLabel(phrase: Phrase, { block, headed }: Standing): { slot: string; rest: Phrase } | undefined {
  if (block.slots.length === 0) return undefined;
  const labelled = leadingLabel(phrase);
  const words = labelled ? labelWords(labelled.label) : phrase.words;
  // `Need (school board): ...`: the remark is part of what is said.
  const bare = withoutRemark(words);
  const remarked = bare === words ? undefined : slotNamed(block, bare);
  // A remark that only says when (`Quick wins (0-3 months): ...`) is part of the name.
  if (remarked && !(labelled && /\d/.test(words.slice(bare.length))))
    return { slot: remarked.id, rest: partOf(phrase, bare.length) };
  const slot = slotNamed(block, words);
  // `Saves money` under the heading `Reduce costs` labels nothing: it is all that is said there.
  if (slot && !labelled && slot.id === headed && !phrase.words.endsWith(':')) return undefined;
  if (slot) return { slot: slot.id, rest: labelled ? labelled.rest : partOf(phrase, phrase.words.length) };
  const found = slotLabelled(block, phrase);
  return found && { slot: found.slot.id, rest: found.rest };
}

/** A rating or class as a label in front of the words: `In context: running shoes`. */
function attributeLabel(
  phrase: Phrase,
  block: BlockDefinition,
): { attribute: Attribute; rest: Phrase } | undefined {
  const labelled = block.attributes.length > 0 ? leadingLabel(phrase) : undefined;
  if (!labelled || labelled.rest.words === '') return undefined;
  const found = ratingIn(block, labelWords(labelled.label));
  if (!found || found.name === 'kind') return undefined;
  return { attribute: { ...found, place: placeIn(labelled.label) }, rest: labelled.rest };
}

/** Makes an item of its words and of what stands around them. */
export function makeItem(line: Phrase, standing: Standing, around: Around): Item {
  const read = readWords(line, standing);
  const fields = around.fields ?? [];
  const attributes = read.attributes.concat(around.attributes ?? [], standing.implied ?? []);
  const kind = attributes.find((attribute) => slotNamed(standing.block, attribute.value))?.value;
  const wordsEnd = behind(placeIn(read.phrase, read.phrase.words.length));
  const whole = placeIn(line);
  return {
    block: standing.block,
    buyer: standing.buyer,
    slot: read.slot ?? standing.slot ?? slotNamed(standing.block, kind ?? '')?.id,
    id: around.id ?? read.id,
    phrase: read.phrase,
    fields,
    links: read.links.concat(around.links ?? [], ...fields.map((field) => field.links)),
    attributes,
    benefits: read.benefits.concat(around.benefits ?? []),
    notApplicable: notApplicable(read.phrase),
    place: around.place,
    lead: whole,
    wordsEnd,
    form: around.form,
  };
}
