import { lettersIn } from '../../canvas/id-letters';
import type { Item, Link } from '../../canvas/model';
import { behind, placeIn } from '../../canvas/phrase';
import type { Fix } from '../finding';
import { quotesAnItem } from '../references';
import type { SectionRule } from '../rule';
import { saidBehind } from '../said-behind';
import { statements } from '../statements';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { type Benefit, carriedBenefits, lettersOf, listedBenefits } from './benefits';
import { DRIVERS, driverNamed, inOrder } from './driver-texts';
import { said } from './statements';

/** What a benefit is good for: what the customer wants, and what leads there. */
const WANTED = ['jobs', 'pains', 'gains', DRIVERS] as const;
const ON_THE_WAY = ['pain-relievers', 'gain-creators'] as const;

export const benefitWithoutDriver: SectionRule = {
  id: 'vp/benefit-without-driver',
  looksAt: 'section',
  level: 'warning',
  summary: 'A benefit that leads to no job, pain, gain or value driver.',
  why: 'A benefit counts when somebody wants it: when it gets a job done, takes away a pain, or gives a buyer a reason to buy. A benefit that leads to none of these may be pleasant, and it will not sell anything.',
  source:
    'The healthcare value proposition questions this canvas comes from: “To build a good product or service, ensure your product’s Value Proposition meets your ideal customer’s Value Drivers”',
  examples: {
    violating: [
      {
        title: 'a benefit with an id, and nothing that it leads to',
        markdown: '## Features\n\n- F4 Case -> B4\n\n## Benefits\n\n- B4 «Modern design»\n',
        fixed: '## Features\n\n- F4 Case -> B4\n\n## Benefits\n\n- B4 Modern design -> need\n',
      },
      {
        title: 'an empty cell',
        markdown:
          '## Benefits\n\n| Id | Benefit | Leads to |\n|---|---|---|\n| B1 | Nobody waits for the morning | -> J1, utility |\n| B2 | «People get a display that dims» | |\n',
        fixed:
          '## Benefits\n\n| Id | Benefit | Leads to |\n|---|---|---|\n| B1 | Nobody waits for the morning | -> J1, utility |\n| B2 | People get a display that dims | need |\n',
      },
      {
        title: 'beside its feature, where others lead somewhere',
        markdown:
          '## Features\n\n| Feature | Benefit | Serves |\n|---|---|---|\n| Night line | Nobody waits for the morning | J1 |\n| Case | «It looks modern» | |\n',
      },
      {
        title: 'nested, with an id',
        markdown: '## Features\n\n- F4 Case\n  - Benefit: B4 «it looks modern»\n',
      },
    ],
    conforming: [
      {
        title: 'a driver, and a job',
        markdown: '## Benefits\n\n- B4 Nobody waits for the morning -> utility (J2)\n',
      },
      {
        title: 'by way of a pain reliever',
        markdown:
          '## Benefits\n\n- B4 Nobody waits for the morning -> PR1\n\n## Pain relievers\n\n- PR1 The line is open all night -> P1\n',
      },
      {
        title: 'the driver names it',
        markdown:
          '## Benefits\n\n- B4 Nobody waits for the morning\n\n## Value drivers\n\n- Utility: one call settles it <- B4\n',
      },
      {
        title: 'the job is said in words',
        markdown:
          '## Benefits\n\n| Id | Benefit | Job |\n|---|---|---|\n| B1 | Nobody waits for the morning | Know what a new pain means |\n',
      },
    ],
    silent: [
      {
        title: 'what a feature that does harm changes',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Features\n\n| Feature | Importance | Which means | Driver |\n|---|---|---|---|\n| Night line | important | nobody waits | utility |\n| Daily alert | negative | people feel watched | |\n',
      },
      {
        title: 'the drivers are stated once for all benefits',
        markdown:
          '## Benefits\n\nAll of these serve utility and lower costs.\n\n- B1 Nobody waits for the morning\n- B2 Nobody drives in twice\n',
      },
      {
        title: 'said of all benefits among the drivers',
        markdown:
          '## Value drivers\n\nAll benefits below serve one driver: the shop spends less.\n\n## Benefits\n\n- B1 Nobody drives in twice\n- B2 Milk keeps until Sunday\n',
      },
      {
        title: 'a plain list, in a canvas that links nothing',
        markdown:
          '## Benefits\n\n- Home at half past five with nothing left to decide\n- Less in the bin on Sunday\n',
      },
      {
        title: 'said in the same sentence as its feature',
        markdown: '## Features\n\n- Night line, which means nobody waits for the morning\n',
      },
      { title: 'kept in another file', markdown: '## Benefits\n\n- B1 Nobody waits -> [J1](jobs.md#j1)\n' },
      {
        title: 'a driver in brackets',
        markdown: '## Benefits\n\n- B1 Nobody waits for the morning (utility)\n',
      },
    ],
  },
  check(view, report) {
    if (statesDrivers(view) || view.canvas.says(said.driversForAll)) return;
    const rowsLead = someRowLeads(view);
    const candidates = [
      ...listedBenefits(view).filter((benefit) => isTraced(view, benefit)),
      ...carriedBenefits(view).filter(
        (benefit) =>
          !isNegative(benefit.item) && (isMarked(benefit) || (rowsLead && benefit.carried?.how === 'row')),
      ),
    ];
    for (const benefit of candidates) {
      if (leadsSomewhere(view, benefit)) continue;
      report({
        at: placeIn(benefit.phrase),
        message: `${quoted(benefit.phrase.words)} leads to no job, pain, gain or value driver, so nobody has a reason to want it. Link what it is good for (-> J1, -> utility), or drop it.`,
        fixes: fixesFor(view, benefit),
      });
    }
  },
};

/** Whether the benefit is one that is linked at all: by an id, or because others are linked where it is not. */
function isTraced(view: SectionView, benefit: Benefit): boolean {
  if (benefit.id) return true;
  return [...lettersOf(view, ...WANTED), 'driver'].some((target) =>
    view.canvas.says(statements.linking('benefits', target)),
  );
}

/** A nested benefit with an id. Behind an arrow, an id with words may only repeat what stands among the benefits. */
function isMarked(benefit: Benefit): boolean {
  return benefit.id !== undefined && benefit.carried?.how !== 'sentence';
}

/** What a feature that does harm changes for people is nothing to want. */
function isNegative(item: Item): boolean {
  return item.attributes.some(({ value }) => value === 'negative');
}

/** Whether rows with a feature and its benefit say what they lead to: then a row that does not is the odd one out. */
function someRowLeads(view: SectionView): boolean {
  return view.allItems.some(
    (item) =>
      item.form === 'row' && item.benefits.length > 0 && item.links.some((link) => leadsOn(view, link)),
  );
}

function leadsOn(view: SectionView, link: Link): boolean {
  if (link.kind !== 'id') return link.direction === 'to' || link.kind === 'driver';
  const letters = lettersIn(link.target);
  return lettersOf(view, ...WANTED, ...ON_THE_WAY, 'benefits').has(letters);
}

function leadsSomewhere(view: SectionView, benefit: Benefit): boolean {
  const { canvas } = view;
  const { id, item, phrase } = benefit;
  const own = id?.value;
  if (benefit.links.some((link) => link.target !== own && leadsOn(view, link))) return true;
  if (item.fields.some((field) => wants(field.means) && field.phrase.words !== '')) return true;
  if (namesDriver(view, bracketsIn(phrase.words))) return true;
  const toWords = canvas.isLinkedTo({ id: undefined, words: phrase.words });
  if (toWords && !canvas.says(statements.linking('features', 'words'))) return true;
  if (quotesAnItem(view, phrase)) return true;
  if (own === undefined) return false;
  return canvas.leadsOn(own) || canvas.linkingTo(own).some((shape) => wants(shape.block));
}

function wants(block: string | undefined): boolean {
  return [...WANTED, ...ON_THE_WAY].some((wanted) => wanted === block);
}

function bracketsIn(words: string): string {
  return [...words.matchAll(/\(([^()]*)\)/g)].map((match) => match[1]).join(' ');
}

/** A remark in the section that names drivers, jobs or pains stands for all of its benefits. */
function statesDrivers(view: SectionView): boolean {
  if (view.section.prose.length === 0) return false;
  const ids = new RegExp(
    `\\b(?:${[...lettersOf(view, ...WANTED)].join('|')})\\d+\\b|\\bdrivers?\\b|\\bjobs?\\b`,
  );
  return view.section.prose.some((phrase) => ids.test(phrase.words) || namesDriver(view, phrase.words));
}

function namesDriver(view: SectionView, words: string): boolean {
  const drivers = view.canvas.definition.blocks.find((block) => block.id === DRIVERS)?.slots ?? [];
  const lower = words.toLowerCase();
  return drivers.some((driver) =>
    [driver.name, ...driver.aliases].some((name) => lower.includes(name.toLowerCase())),
  );
}

/** Columns that are there for what a benefit is good for. */
const FOR_DRIVERS = /\b(?:drivers?|serves?|leads? to|good for|links?|why)\b/i;

/** One for each driver that it may lead to. */
function fixesFor(view: SectionView, benefit: Benefit): Fix[] {
  const all =
    view.canvas.definition.blocks.find((block) => block.id === DRIVERS)?.slots.map((slot) => slot.id) ?? [];
  return inOrder(benefit.item.buyer?.drivers ?? all).map((slot): Fix => {
    const name = (driverNamed(view, slot)?.name ?? slot).toLowerCase();
    return {
      title: `Link it to a driver: ${name}`,
      steps: [
        benefit.carried
          ? { kind: 'replace', at: behind(placeIn(benefit.phrase)), text: ` -> ${name}` }
          : saidBehind(benefit.item, FOR_DRIVERS, name, ` -> ${name}`),
      ],
      safe: false,
      preferred: false,
    };
  });
}
