import { slotNamed } from '../canvas/block-names';
import type { BuyerDefinition } from '../canvas/definition';
import type { HeadingLine, Item, Link, Phrase, Section } from '../canvas/model';
import { comparable, namesOf } from '../canvas/names';
import { notApplicable } from '../canvas/read/words';
import { chainStatements } from './chain/statements';
import { definitionStatements, meaningsIn } from './clarity/definitions';
import { desirabilityValues, modelStatements } from './clarity/readiness';
import { jobStatements } from './job/statements';
import { codeNames } from './jtbd/code-names';
import { jtbdStatements } from './jtbd/statements';
import { laneStatements } from './lane/statements';
import { mapStatements } from './map/statements';
import { moneyStatements } from './money/statements';
import { positioningStatements } from './pos/statements';
import type { Statement } from './statement';
import { trustStatements } from './trust/statements';
import { voiceStatements } from './voc/statements';
import { propositionStatements } from './vp/statements';

/** What sections of a value proposition say about buyers, drivers and links: facts that rules of other sections may ask for. */
export const statements = {
  /** A section of its own is a buyer's: under it stand all that the buyer wants. */
  buyerSection: (buyer: string): Statement => `buyer-section:${buyer}`,
  /** A heading introduces the drivers of a buyer, by name. */
  driversHeading: (buyer: string): Statement => `drivers-heading:${buyer}`,
  /** Drivers of a buyer (or of none in particular: '') stand here. */
  drivers: (buyer: string): Statement => `drivers:${buyer}`,
  /** Words without a driver's label amount to that driver. */
  impliesDriver: (slot: string, buyer: string): Statement => `implies-driver:${slot}@${buyer}`,
  /** A buyer is said not to apply, with a reason. */
  buyerDeclined: (buyer: string): Statement => `buyer-declined:${buyer}`,
  /** Prose says who buys, or who uses. */
  role: (role: 'buyer' | 'user'): Statement => `role:${role}`,
  /** Items of a block link to a kind of target: letters of an id, `driver`, `words` or `file`; behind `<` where the link comes from there. */
  linking: (block: string, target: string): Statement => `linking:${block}>${target}`,
};

const DRIVERS = 'value-drivers';

const known = new WeakMap<Section, ReadonlySet<Statement>>();

/** What a section states; worked out once. */
export function statementsOf(section: Section): ReadonlySet<Statement> {
  const said = known.get(section) ?? readStatements(section);
  known.set(section, said);
  return said;
}

function readStatements(section: Section): ReadonlySet<Statement> {
  const said = new Set<Statement>();
  const opened = section.opensBuyer?.buyer;
  const claim = /^buyers?\s*[:–—-]/i.test(section.heading?.phrase.words ?? '');
  // `Buyer: Hospitals` may just as well say who buys.
  if (claim) said.add(statements.role('buyer'));
  else if (opened && !section.opensBuyer?.within) said.add(statements.buyerSection(opened.id));
  if (/^users?\s*[:–—-]/i.test(section.heading?.phrase.words ?? '')) said.add(statements.role('user'));
  if (opened && declined(section)) said.add(statements.buyerDeclined(opened.id));
  for (const reading of section.blocks) {
    if (reading.definition.id === DRIVERS) driverStatements(section, reading.items, said);
    for (const item of reading.items) linkStatements(item, said);
  }
  for (const phrase of section.prose) roleStatements(phrase.words, said);
  // `Who buys, and who uses it` asks for both, and is answered by what stands below.
  const asked = section.blocks.find(
    ({ definition }) => definition.id === 'buyer' || definition.id === 'user',
  );
  if (asked && asked.items.length > 0 && section.heading) roleStatements(section.heading.phrase.words, said);
  for (const family of section.canvas.families)
    for (const state of staters[family] ?? []) for (const statement of state(section)) said.add(statement);
  return said;
}

/** Says what sections of canvases to which a family of rules applies state. */
export type Stater = (section: Section) => Iterable<Statement>;

/** By family of rules. */
const staters: Readonly<Record<string, readonly Stater[]>> = {
  chain: [chainStatements],
  job: [jobStatements],
  jtbd: [jtbdStatements],
  lane: [laneStatements],
  map: [mapStatements],
  vp: [propositionStatements],
  pos: [positioningStatements],
  clarity: [definitionStatements, modelStatements],
  money: [moneyStatements],
  trust: [trustStatements],
  voc: [voiceStatements],
};

/** What a section says of something that has a key, in words of its own: the names of codes. Rules of other sections may ask for them all. */
export function* valuesOf(section: Section): Iterable<readonly [key: string, value: string]> {
  if (section.canvas.families.includes('jtbd')) yield* codeNames(section);
  if (section.canvas.families.includes('clarity')) yield* meaningsIn(section);
  if (section.canvas.families.includes('asm')) yield* desirabilityValues(section);
}

function declined(section: Section): boolean {
  return section.prose.some((phrase) => {
    const found = notApplicable(phrase);
    return found !== undefined && found.reason !== '';
  });
}

function driverStatements(section: Section, items: readonly Item[], said: Set<Statement>): void {
  const { buyer, heading } = section;
  if (items.length === 0 || items.some((item) => item.buyer === buyer))
    said.add(statements.drivers(buyer?.id ?? ''));
  if (buyer && heading && (section.opensBuyer?.buyer === buyer || mentions(heading, buyer)))
    said.add(statements.driversHeading(buyer.id));
  for (const item of items) {
    said.add(statements.drivers(item.buyer?.id ?? ''));
    if (item.slot === undefined) impliedStatements(item.phrase, item.buyer, said);
    else
      for (const slot of furtherDrivers(item)) said.add(statements.impliesDriver(slot, item.buyer?.id ?? ''));
  }
  for (const phrase of section.prose) impliedStatements(phrase, buyer, said);
}

/** Whether a heading names a buyer among other words ("Drivers of the practice"). */
export function mentions(heading: HeadingLine, buyer: BuyerDefinition): boolean {
  const words = ` ${comparable(heading.phrase.words)} `;
  return [...namesOf(buyer)].some((name) => words.includes(` ${name} `));
}

/** What drivers sound like that are written without their label. */
const SOUNDS: Readonly<Record<string, RegExp>> = {
  utility: /\p{L}{3}/u,
  influence:
    /\b(?:recommend|advis|persuad|influenc|convinc|suggest|refer|endors|vouch|prescrib)|\b(?:tells?|told|says?)\b/i,
  need: /\b(?:requir|mandat|oblig|demand|insist|compel|regulat|accredit)|\b(?:must|laws?|contracts?|needs?|needed)\b|\b(?:have|has|had) to\b/i,
  'reduce-costs': /\b(?:costs?|sav(?:e|es|ing|ings)|cheaper|fewer|less|cuts?|hours)\b/i,
  'increase-revenue': /\b(?:revenues?|income|sales|earns?|loyal\w*|prices?|volume|renew\w*|more)\b/i,
};

/** Drivers whose labels stand further on in the same paragraph: `Need: the law asks for it. Influence: the banker`. */
function furtherDrivers({ block, phrase }: Item): string[] {
  return [...phrase.words.matchAll(/[.;!?]\s+(\p{Lu}[\p{L} ]{2,24})\s*(?::|\s[–—-])\s/gu)].flatMap(
    ([, label = '']) => slotNamed(block, label)?.id ?? [],
  );
}

function impliedStatements(phrase: Phrase, buyer: BuyerDefinition | undefined, said: Set<Statement>): void {
  for (const [slot, sound] of Object.entries(SOUNDS))
    if (sound.test(phrase.words)) said.add(statements.impliesDriver(slot, buyer?.id ?? ''));
}

function linkStatements(item: Item, said: Set<Statement>): void {
  const add = (block: string, links: readonly Link[]): void => {
    for (const link of links) said.add(statements.linking(block, targetOf(link)));
  };
  add(item.block.id, item.links);
  for (const benefit of item.benefits) add('benefits', benefit.links);
}

/** What kind of thing a link leads to, or comes from. */
function targetOf(link: Link): string {
  const kind = link.kind === 'id' ? link.target.replace(/\d.*$/, '') : link.kind;
  return link.direction === 'to' ? kind : `<${kind}`;
}

const SAYS_BUYER =
  /\b(?:buyers?|purchasers?|customers?) (?:is|are|and|will be|=)|\b(?:is|are|as) (?:the |our |a |both )?(?:buyers?|purchasers?|customers?)\b|\bwho (?:buys|pays|signs)\b|\bpays (?:for|a|the|us)\b|\bbuys? it\b|\b(?:bought|paid for) by\b/i;
const SAYS_USER =
  /\b(?:users?) (?:is|are|and|will be|=|in)\b|\b(?:is|are|as|and) (?:the |our |a |both )?(?:end )?users?\b|\bwho uses\b|\buses? it\b|\bused by\b/i;

function roleStatements(words: string, said: Set<Statement>): void {
  if (SAYS_BUYER.test(words)) said.add(statements.role('buyer'));
  if (SAYS_USER.test(words)) said.add(statements.role('user'));
}
