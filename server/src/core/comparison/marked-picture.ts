import { traceCanvas } from '../canvas/trace';
import type { Form } from '../picture/form';
import { keysOf } from '../picture/keys';
import type { Card, CardChange, Picture, Region } from '../picture/picture';
import { mapRegions } from '../picture/region-map';
import type { Say } from '../picture/say';
import { type CanvasChanges, type ItemChange, isUnchanged } from './canvas-changes';
import { changeWords, countWords } from './change-words';
import type { CanvasOutcome } from './document-changes';

/** What the keys of cards begin with that stand in the older version only. */
const GONE = 'was/';

/**
 * The picture of a canvas with what became of it: the newer one, in which cards say that they are new or changed, and what they said
 * before; removed ones stand struck out where they stood. A canvas that is gone is drawn as it was.
 * @param before pictures of the older document, by the index of their canvas; `after` those of the newer one
 */
export function markedPicture(
  outcome: CanvasOutcome,
  before: readonly Picture[],
  after: readonly Picture[],
): Picture | undefined {
  switch (outcome.kind) {
    case 'added':
      return everywhere(after[outcome.after.index], { kind: 'added', notes: [] }, 'the whole canvas is new');
    case 'removed':
      return everywhere(
        before[outcome.before.index],
        { kind: 'removed', notes: [] },
        'the whole canvas was removed',
      );
    case 'same':
    case 'changed': {
      const [old, now] = [before[outcome.before.index], after[outcome.after.index]];
      if (!old || !now) return undefined;
      const nodesBefore = traceCanvas(outcome.before.canvas).nodes;
      const nodesAfter = traceCanvas(outcome.after.canvas).nodes;
      return new Marking(outcome.changes, {
        old,
        now,
        keyBefore: keysOf(nodesBefore, old.key),
        keyAfter: keysOf(nodesAfter, now.key),
      }).picture();
    }
  }
}

interface Versions {
  readonly old: Picture;
  readonly now: Picture;
  readonly keyBefore: ReturnType<typeof keysOf>;
  readonly keyAfter: ReturnType<typeof keysOf>;
}

/** Marks the cards of one canvas. */
class Marking {
  /** By the key of the item, which is what the key of each of its cards begins with. */
  private readonly changes = new Map<string, CardChange>();
  /** Keys in the newer version by those in the older one. */
  private readonly partners = new Map<string, string>();

  constructor(
    private readonly canvas: CanvasChanges,
    private readonly versions: Versions,
  ) {
    const { keyBefore, keyAfter, now } = versions;
    for (const { before, after } of canvas.pairs.kept)
      this.partners.set(keyBefore.get(before) ?? '', keyAfter.get(after) ?? '');
    for (const item of canvas.items)
      if (item.kind !== 'removed')
        this.changes.set(keyAfter.get(item.after) ?? '', cardChange(item, now.say));
  }

  picture(): Picture {
    const { old, now } = this.versions;
    const regionsBefore = new Map<string, Region>();
    mapRegions(old.body, (region, place) => {
      regionsBefore.set(place, region);
      return region;
    });
    const body = mapRegions(now.body, (region, place) =>
      this.region(region, regionsBefore.get(place)?.cards ?? []),
    );
    return {
      ...now,
      audience: [...now.audience, ...this.summary()],
      body: body.kind === 'blocks' ? { ...body, form: withGone(body.form, old) } : body,
    };
  }

  private summary(): string[] {
    const { title, items, coverage } = this.canvas;
    const { say } = this.versions.now;
    const counts = countWords(items, say);
    const { before, after } = coverage;
    const isOther = before.covered !== after.covered || before.all !== after.all;
    return [
      ...(isUnchanged(this.canvas) ? [say('nothing changed')] : []),
      ...(counts === '' ? [] : [counts]),
      ...(title ? [`${say('was called')} “${title.before}”`] : []),
      ...(isOther && before.all > 0 ? [say(`${before.covered} of ${before.all} served before`)] : []),
    ];
  }

  private region(region: Region, before: readonly Card[]): Region {
    const cards = this.cards(region.cards, before);
    return cards.length === 0 ? { ...region, cards } : { ...region, cards, gap: undefined };
  }

  /** The cards of a place as they are, and those that stood there and are gone, each behind the one that it stood behind. */
  private cards(now: readonly Card[], before: readonly Card[]): Card[] {
    const here = new Set(now.map(({ key }) => key));
    const behind = new Map<string, Card[]>();
    let last = '';
    for (const card of before) {
      const partner = this.partnerOf(card);
      if (partner === undefined) behind.set(last, [...(behind.get(last) ?? []), gone(card)]);
      else if (here.has(partner)) last = partner;
    }
    const inner = new Map(before.map((card) => [this.partnerOf(card), card.cards]));
    return [
      ...(behind.get('') ?? []),
      ...now.flatMap((card): Card[] => {
        const change = this.changes.get(itemKey(card));
        const marked = { ...card, cards: this.cards(card.cards, inner.get(card.key) ?? []) };
        return [change ? { ...marked, change } : marked, ...(behind.get(card.key) ?? [])];
      }),
    ];
  }

  /** The key of the card in the newer picture that shows the same item in the same part of it; undefined when the item is gone. */
  private partnerOf(card: Card): string | undefined {
    const partner = this.partners.get(itemKey(card));
    return partner === undefined ? undefined : partner + card.key.slice(itemKey(card).length);
  }
}

/** One item may have several cards, whose keys tell where they stand behind an `@`. */
function itemKey({ key }: Card): string {
  return key.replace(/@.*$/, '');
}

function cardChange(item: Extract<ItemChange, { kind: 'added' | 'changed' }>, say: Say): CardChange {
  // What a new item links to is seen on its card.
  if (item.kind === 'added') return { kind: 'added', notes: [] };
  return {
    kind: 'changed',
    notes: item.changes.map((change) =>
      change.what === 'words' ? `${say('was')} “${change.before}”` : changeWords(change, say),
    ),
  };
}

/** A card of the older version, as one that is gone: nothing is asked of it any more. */
function gone(card: Card): Card {
  return {
    ...card,
    key: `${GONE}${card.key}`,
    state: card.state === 'unserved' ? 'plain' : card.state,
    chips: card.chips.filter(({ kind }) => kind === 'attribute'),
    badge: undefined,
    cards: card.cards.map(gone),
    change: { kind: 'removed', notes: [] },
  };
}

/** What a form knows of cards, with what it knew of those that are gone. */
function withGone(form: Form, { body }: Picture): Form {
  const was = body.kind === 'blocks' ? body.form : undefined;
  if (was?.kind !== form.kind) return form;
  const kept = <T extends { readonly card: string }>(all: readonly T[]): T[] =>
    all.map((each) => ({ ...each, card: `${GONE}${each.card}` }));
  if (form.kind === 'risk' && was.kind === 'risk')
    return { ...form, places: [...form.places, ...kept(was.places)] };
  if (form.kind === 'strategy' && was.kind === 'strategy')
    return { ...form, metrics: [...form.metrics, ...kept(was.metrics)] };
  if (form.kind === 'intimacy' && was.kind === 'intimacy')
    return {
      ...form,
      quotes: [...form.quotes, ...kept(was.quotes)],
      metrics: [...form.metrics, ...kept(was.metrics)],
    };
  return form;
}

/** A picture all of whose cards had the same fate. */
function everywhere(picture: Picture | undefined, change: CardChange, summary: string): Picture | undefined {
  if (!picture) return undefined;
  const marked = (card: Card): Card => ({ ...card, cards: card.cards.map(marked), change });
  return {
    ...picture,
    audience: [...picture.audience, picture.say(summary)],
    body: mapRegions(picture.body, (region) => ({ ...region, cards: region.cards.map(marked) })),
  };
}
