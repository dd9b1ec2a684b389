import type { Item } from '../../canvas/model';
import { behind, placeIn } from '../../canvas/phrase';
import type { Place } from '../../markdown/block';
import type { Fix, FixStep } from '../finding';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { listed } from '../wording';
import { isSaidElsewhere, isSamePlace } from './elsewhere';
import { hasOtherHeading } from './statements';

/** The parts that a statement needs, what is not said without each, and how it goes in the sentence. */
const PARTS: readonly {
  readonly block: string;
  readonly lead: string;
  readonly unsaid: string;
  readonly stub: string;
}[] = [
  { block: 'for', lead: 'For …', unsaid: 'whom it is for', stub: 'For …, ' },
  { block: 'who', lead: 'who …', unsaid: 'what they need', stub: ' who …' },
  { block: 'is-a', lead: 'is a …', unsaid: 'what kind of thing it is', stub: ' is a …' },
  { block: 'that', lead: 'that …', unsaid: 'what it does for them', stub: ' that …' },
  {
    block: 'unlike',
    lead: 'Unlike …',
    unsaid: 'what they would use otherwise',
    stub: '. Unlike …, our product …',
  },
];

/** The parts of a sentence in their order; each part that is missing goes behind the nearest one before it. */
const ORDER = ['for', 'who', 'product', 'is-a', 'that', 'unlike', 'our-product'];

export const slotMissing: SectionRule = {
  id: 'pos/slot-missing',
  looksAt: 'section',
  level: 'warning',
  wantsWhole: true,
  summary:
    'A positioning statement without one of its parts: for whom, what they need, what it is, what it does, unlike what.',
  why: 'Each part of the statement answers a question that a customer asks before buying: is it for me, do I have that problem, what is it, what does it do, why not what I have. A part that is left out is a question that somebody else will answer.',
  source:
    '“For (target customer) who (statement of need), the (product name) is a (product category) that (key benefit). Unlike (primary competitive alternative), our product (statement of primary differentiation)”: G. Moore, *Crossing the Chasm* (1991)',
  examples: {
    violating: [
      {
        title: 'no need, and no alternative',
        canvas: 'positioning',
        markdown:
          '## «For»\n\nVillage shops with one till\n\n## Product\n\nShelfwise\n\n## Is a\n\nA weekly stock service\n\n## That\n\nTells the owner what will run out\n',
      },
      {
        title: 'a sentence that stops half way',
        canvas: 'positioning',
        markdown: 'For «dental practices», Recallio is a letter service.\n',
        fixed: 'For dental practices who …, Recallio is a letter service that …. Unlike …, our product ….\n',
      },
      {
        title: 'the second of two statements',
        canvas: 'positioning',
        markdown:
          '## Option A\n\nFor nurses who miss the last tram, Owl is a night bus that stops at the door. Unlike a taxi, Owl knows the roster.\n\n## Option B\n\nFor «bakers of the old town», Owl is a night bus that comes when it is called. Unlike a moped, Owl is dry.\n',
        fixed:
          '## Option A\n\nFor nurses who miss the last tram, Owl is a night bus that stops at the door. Unlike a taxi, Owl knows the roster.\n\n## Option B\n\nFor bakers of the old town who …, Owl is a night bus that comes when it is called. Unlike a moped, Owl is dry.\n',
      },
      {
        title: 'a list with labels',
        canvas: 'positioning',
        markdown:
          '## Statement\n\n- For: «village shops with one till»\n- Who: count the stock by hand\n- That: tells the owner what will run out\n- Unlike: counting shelves on Sunday\n',
        fixed:
          '## Statement\n\n- For: village shops with one till\n- Who: count the stock by hand\n- That: tells the owner what will run out\n- Unlike: counting shelves on Sunday\n\n## Is a\n\n- …\n',
      },
    ],
    conforming: [
      {
        title: 'two statements to choose from, both whole',
        canvas: 'positioning',
        markdown:
          '## Option A\n\nFor nurses who miss the last tram, Owl is a night bus that stops at the door. Unlike a taxi, Owl knows the roster.\n\n## Option B\n\nFor bakers who start at two, Owl is a night bus that comes when it is called. Unlike a moped, Owl is dry.\n',
      },
      {
        title: 'all parts',
        canvas: 'positioning',
        markdown:
          '- For: village shops with one till\n- Who: count the stock by hand\n- Product: Shelfwise\n- Is a: weekly stock service\n- That: tells the owner what will run out\n- Unlike: counting shelves on Sunday\n- Our product: learns from the till\n',
      },
    ],
    silent: [
      {
        title: 'the whole sentence, over several lines of a quotation',
        canvas: 'positioning',
        markdown:
          '> For nurses on late shifts who miss the last tram,\n> **Owl** is a night bus that stops at the ward door.\n> Unlike a shared taxi, Owl knows the roster.\n',
      },
      {
        title: 'parts in another order or in other words',
        canvas: 'positioning',
        markdown:
          '## Option A\n\nUnlike a taxi, Owl is a night bus that stops at the door, for nurses who miss the last tram.\n\n## Option B\n\nFor bakers starting at two in the morning, Owl is a night bus that comes when it is called. Unlike a moped, Owl is dry.\n\n## Option C\n\nFor ushers who live out of town: Owl, a night bus that waits for the last curtain. Unlike a taxi, Owl knows the play.\n',
      },
      {
        title: 'a part under a heading of one’s own',
        canvas: 'positioning',
        markdown:
          '## For\n\nRural opticians\n\n## What bothers them\n\nCustomers who buy the second pair on the web\n\n## Is a\n\nSubscription\n\n## That\n\nBrings them back\n\n## Unlike\n\nThe postcard\n',
      },
      {
        title: 'a slogan, which is no statement',
        canvas: 'positioning',
        markdown: 'Never count a shelf again.\n',
      },
      {
        title: 'one that has hardly begun',
        canvas: 'positioning',
        markdown: '- For: village shops with one till\n',
      },
      {
        title: 'a part that does not apply, and why',
        canvas: 'positioning',
        markdown:
          '- For: village shops with one till\n- Who: count the stock by hand\n- Is a: weekly stock service\n- That: tells the owner what will run out\n- Unlike: n/a: nobody does anything about it today\n',
      },
    ],
  },
  check(view, report) {
    const at = placeOf(view);
    if (!at) return;
    const missing = PARTS.filter(({ block }) => isMissing(block, view));
    // One part alone is a beginning, and a slogan has none.
    if (missing.length === 0 || missing.length > PARTS.length - 2) return;
    if (missing.length === 1 && view.canvas.says(hasOtherHeading)) return;
    const parts = listed(missing.map(({ lead }) => `“${lead}”`));
    const unsaid = listed(
      missing.map((part) => part.unsaid),
      'or',
    );
    report({
      at,
      message: `The positioning statement has no ${parts}: nothing says ${unsaid}. Customers ask that before they buy, and answer it themselves. Write the whole sentence: For … who …, … is a … that …. Unlike …, it ….`,
      fixes: [
        fixOf(
          view,
          missing.map(({ block }) => block),
        ),
      ],
    });
  },
};

/** One of several statements: those that say what it is stand in more than one place, and this section has a whole one. */
function isOneOfSeveral(view: SectionView): boolean {
  const own = view.items('is-a').length;
  return own > 0 && view.items('for').length > 0 && view.canvas.items('is-a').length > own;
}

function isMissing(block: string, view: SectionView): boolean {
  if (isSaidElsewhere(block, view.allItems)) return false;
  if (view.canvas.block(block) === 'missing') return true;
  return isOneOfSeveral(view) && !view.section.blocks.some(({ definition }) => definition.id === block);
}

/** Where the statement begins: at the first of its parts, if this is the section that has it. */
function placeOf(view: SectionView): Place | undefined {
  if (isOneOfSeveral(view)) return firstPlace(view, 'for');
  const { definition } = view.canvas;
  const own = new Set(definition.blocks.map(({ id }) => id));
  const first = view.canvas.blocksInOrder().find((block) => own.has(block));
  if (first === undefined || !view.canvas.isFirstWith(first)) return undefined;
  return firstPlace(view, first);
}

function firstPlace(view: SectionView, block: string): Place | undefined {
  const reading = view.section.blocks.find(({ definition }) => definition.id === block);
  const item = reading?.items[0];
  if (reading?.heading) return placeIn(reading.heading.phrase);
  return item && placeIn(item.phrase);
}

function fixOf(view: SectionView, missing: readonly string[]): Fix {
  const sentence = partsOfSentence(view);
  const steps = missing.map(
    (block): FixStep =>
      (sentence && insertion(sentence, block)) ?? { kind: 'add-block', block, buyer: undefined, text: '…' },
  );
  return { title: 'Add what is missing', steps, safe: false, preferred: true };
}

/** The parts of a statement that is one sentence: items of several blocks in one paragraph. */
function partsOfSentence(view: SectionView): ReadonlyMap<string, Item> | undefined {
  const items = view.allItems.filter(({ form }) => form === 'paragraph');
  const [first] = items;
  const whole = items.filter(({ place }) => isSamePlace(place, first?.place));
  return whole.length > 1 ? new Map(whole.map((item) => [item.block.id, item])) : undefined;
}

function insertion(sentence: ReadonlyMap<string, Item>, block: string): FixStep | undefined {
  const stub = PARTS.find((part) => part.block === block)?.stub ?? '';
  if (block === 'for') {
    const [first] = sentence.values();
    const place = first && placeIn(first.phrase);
    return place && { kind: 'replace', at: { ...place, end: place.start }, text: stub };
  }
  const before = ORDER.slice(0, ORDER.indexOf(block))
    .reverse()
    .flatMap((id) => sentence.get(id) ?? []);
  const [nearest] = before;
  return nearest && { kind: 'replace', at: behind(placeIn(nearest.phrase)), text: stub };
}
