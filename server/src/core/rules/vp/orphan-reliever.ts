import { lettersIn } from '../../canvas/id-letters';
import { isRatedLow } from '../../canvas/importance';
import type { Item, Link } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { saidBehind } from '../said-behind';
import { statements } from '../statements';
import type { SectionView } from '../view';
import { listed, quoted } from '../wording';
import { lettersOf } from './benefits';
import { contextOf } from './context';
import { coveringBlocks } from './coverage-blocks';
import { idsToLink } from './linked-ids';
import { isSaid, partsOf } from './said';

/** What is there to answer something, and what. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'pain-relievers': ['pains'],
  'gain-creators': ['gains'],
  'products-and-services': ['jobs', 'pains', 'gains'],
};

export const orphanReliever: SectionRule = {
  id: 'vp/orphan-reliever',
  looksAt: 'section',
  blocks: ['pain-relievers', 'gain-creators', 'products-and-services'],
  level: 'warning',
  summary: 'A pain reliever, gain creator or product that answers nothing the customer wants.',
  why: 'A reliever is named after the pain that it takes away. Without one it is something that the team can do and nobody has asked for, or its pain is missing from the profile. Both show only when the link is drawn.',
  source:
    'Osterwalder et al., *Value Proposition Design* (2014), on fit; and Strategyzer, “5 common mistakes to avoid when using the Value Proposition Canvas” (2015), on products that no job, pain or gain calls for',
  examples: {
    violating: [
      {
        title: 'a reliever among linked ones',
        markdown:
          '## Pains\n\n- P1 Waits nineteen days\n- P2 Nobody calls back\n\n## Pain relievers\n\n- A nurse calls the same day -> P1\n- «Chat support»\n',
        fixed:
          '## Pains\n\n- P1 Waits nineteen days\n- P2 Nobody calls back\n\n## Pain relievers\n\n- A nurse calls the same day -> P1\n- Chat support -> P2\n',
      },
      {
        title: 'a creator with an id',
        markdown: '## Gains\n\n- G1 A weekend away\n\n## Gain creators\n\n- GC1 «Colours to choose from»\n',
        fixed: '## Gains\n\n- G1 A weekend away\n\n## Gain creators\n\n- GC1 Colours to choose from -> G1\n',
      },
      {
        title: 'a product among linked ones',
        markdown:
          '## Jobs\n\n- J1 Sleep through the night\n\n## Products and services\n\n- S1 Night line -> J1\n- S2 «Mug with our name»\n',
      },
    ],
    conforming: [
      {
        title: 'each answers something',
        markdown:
          '## Pains\n\n- P1 Waits nineteen days\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> P1\n- PR2 Home scales -> J1\n',
      },
    ],
    silent: [
      {
        title: 'the pain in front of it or behind an arrow, in its own words',
        markdown:
          '## Pains\n\n- P1 The pump fails at night\n- P2 Papers get wet\n- P3 The scale is wrong\n\n## Pain relievers\n\n- PR1 **The pump fails at night:** an alarm rings\n- PR2 A folder of oilcloth -> Papers get wet\n- PR3 A second scale -> P3\n',
      },
      {
        title: 'the pains say what they are relieved by',
        markdown:
          '## Pains\n\n| Id | Pain | Relieved by |\n|---|---|---|\n| P1 | The pump fails at night | PR1 |\n\n## Pain relievers\n\n- PR1 An alarm rings\n',
      },
      {
        title: 'plain lists, which nobody has linked',
        markdown: '## Pain relievers\n\n- A nurse calls the same day\n- Chat support\n',
      },
      {
        title: 'the pain is named in words',
        markdown:
          '## Pain relievers\n\n- PR1 A nurse calls the same day: relieves *waiting nineteen days*\n- PR2 Chat support takes away the queue at the desk\n- PR3 Same-day calls, relieving P1\n',
      },
      {
        title: 'the pain names it',
        markdown:
          '## Pains\n\n- P1 Waits nineteen days <- PR1\n\n## Pain relievers\n\n- PR1 A nurse calls the same day\n',
      },
      {
        title: 'a sentence says it of all',
        markdown:
          '## Pain relievers\n\nAll of these answer P1 and P2.\n\n- PR1 A nurse calls the same day\n- PR2 Chat support\n',
      },
      {
        title: 'beside its pain',
        markdown:
          '## Fit\n\n| Pain relievers | Pains |\n|---|---|\n| PR1 A nurse calls the same day | Waits nineteen days |\n',
      },
      {
        title: 'a product that its features lead on from',
        markdown:
          '## Products and services\n\n- S1 Night line -> J1\n- S2 Home kit\n  - F1 Scale, so nobody drives\n',
      },
      {
        title: 'opportunistic, which is part of no job',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Products and services\n\n- S1 Night line (in context) -> J1\n- S2 Stockings in nine colours (health related, opportunistic)\n',
      },
      {
        title: 'a column says it in words',
        markdown:
          '## Pain relievers\n\n| Id | Reliever | Pain |\n|---|---|---|\n| PR1 | A nurse calls the same day | Waits nineteen days |\n',
      },
    ],
  },
  check(view, report) {
    for (const [block, wanted] of Object.entries(ANSWERS)) {
      // A product in context, or an opportunistic one, is asked for its job by other rules.
      const items = view.items(block).filter((item) => isSaid(item) && !contextOf(item));
      if (items.length === 0 || explainsAll(view, wanted)) continue;
      for (const item of items) {
        if (!isTraced(view, item, block) || answersSomething(view, item)) continue;
        report({
          at: placeIn(item.phrase),
          message: `${quoted(item.phrase.words)} answers none of the ${listed(wanted, 'or')}: it may be a good thing that nobody asked for. Link what it is there for (-> ${[...lettersOf(view, ...wanted)][0]}1), or write that into the profile first.`,
          // Products are often linked by way of what they hold, and that may be written anywhere.
          ...(block === 'products-and-services' ? { level: 'info' } : {}),
          fixes: fixesFor(view, item, wanted),
        });
      }
    }
  },
};

/** Whether the item is one that is linked at all: by an id, or because others are linked where it is not. */
function isTraced(view: SectionView, item: Item, block: string): boolean {
  const targets = [...lettersOf(view, 'jobs', 'pains', 'gains'), 'words'];
  if (targets.some((target) => view.canvas.says(statements.linking(block, target)))) return true;
  // Products get ids to be named by, and are linked by way of their features.
  return item.id !== undefined && block !== 'products-and-services';
}

function answersSomething(view: SectionView, item: Item): boolean {
  const { canvas } = view;
  const parts = lettersOf(view, 'products-and-services');
  const leads = (link: Link): boolean => link.kind !== 'id' || !parts.has(lettersIn(link.target));
  if (item.links.some(leads) || item.benefits.length > 0 || saysWhatFor(item)) return true;
  if (namesWanted(view, item)) return true;
  if (item.fields.some((field) => !isOfItself(field.means) && field.phrase.words !== '')) return true;
  if (item.id !== undefined && canvas.leadsOn(item.id.value)) return true;
  if (canvas.isLinkedTo({ id: item.id?.value, words: item.phrase.words })) return true;
  const beside = item.form === 'row' ? view.allItems.filter((other) => other.place === item.place) : [];
  return beside.some((other) => other !== item && other.block !== item.block);
}

/** `Pump fails at night: alarm`, `Alarm -> Pump fails at night`: a part of its words is what the customer wants, word for word. */
function namesWanted({ canvas }: SectionView, { phrase }: Item): boolean {
  const parts = partsOf(phrase.words);
  return (
    parts.length > 1 &&
    parts.some((part) => canvas.withWords(part).some(({ block }) => /^(?:jobs|pains|gains)$/.test(block)))
  );
}

/** Columns that say what an item is like, not what it is for. */
function isOfItself(means: string | undefined): boolean {
  return means === 'rating' || means === 'importance' || means === 'health-class' || means === 'context';
}

/** Words that name what is answered, whether or not the profile has them. */
function saysWhatFor({ phrase }: Item): boolean {
  if (/\b[JPG]\d{1,4}\b/.test(phrase.words)) return true;
  if (phrase.text.marks.some(({ kind, start }) => kind === 'emphasis' && start > 0)) return true;
  return /["“][^"“”]{6,}["”]|\b(?:relieves?|takes? away|removes?|addresses|tackles|solves|ends|eases|answers|fulfils|serves|creates|spares?|saves?|avoids?|prevents?|no more|no longer|nobody|instead of|so that|so (?:they|it|nobody|people)|which means|rather than|for (?:those|people|members|patients))\b/i.test(
    phrase.words,
  );
}

/** A remark above the list that names what the customer wants stands for all of its items. */
function explainsAll(view: SectionView, wanted: readonly string[]): boolean {
  if (view.section.prose.length === 0) return false;
  const ids = [...lettersOf(view, 'jobs', 'pains', 'gains')].join('|');
  const names = new RegExp(
    `\\b(?:${ids})\\d+\\b|\\b(?:${wanted.map((name) => name.replace(/s$/, '')).join('|')})s?\\b`,
  );
  return view.section.prose.some(({ words }) => names.test(words));
}

/** The column that is there for what is answered: `Pain`, `Answers`, `Good for`. */
function columnFor(wanted: readonly string[]): RegExp {
  const names = wanted.map((name) => name.replace(/s$/, '')).join('|');
  return new RegExp(
    `\\b(?:${names})s?\\b|^(?:answers?|relieves|creates|addresses|links?|(?:good )?for|to)$`,
    'i',
  );
}

/** Links to what nothing answers yet, then to anything of the right kind. */
function fixesFor(view: SectionView, item: Item, wanted: readonly string[]): Fix[] {
  // What is said to be left alone waits for no answer.
  const isOpen = (id: string): boolean =>
    !view.canvas.linkingTo(id).some(({ block }) => coveringBlocks.has(block)) &&
    !view.canvas.withId(id).some((shape) => isRatedLow(shape.item));
  const ids = wanted.flatMap((block) => idsToLink(view, block, isOpen));
  const open = ids.filter(isOpen);
  const offered = [...open, ...ids.filter((id) => !open.includes(id))].slice(0, 4);
  return offered.map((id) => ({
    title: open.includes(id) ? `Link it to ${id}, which nothing answers yet` : `Link it to ${id}`,
    steps: [saidBehind(item, columnFor(wanted), id, ` -> ${id}`)],
    safe: false,
    preferred: open.length === 1 && id === open[0],
  }));
}
