import type { BuyerDefinition, SlotDefinition } from '../../canvas/definition';
import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { Place } from '../../markdown/block';
import type { Fix, FixStep } from '../finding';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { wholeLines } from '../whole-lines';
import { listed, quoted } from '../wording';
import { type DriverCell, driverCell } from './driver-table';
import { DRIVERS, driverNamed, inOrder } from './driver-texts';

export const driverUnexpected: SectionRule = {
  id: 'vp/driver-unexpected',
  looksAt: 'section',
  blocks: ['value-drivers'],
  level: 'info',
  summary: 'A value driver that this kind of buyer does not buy for.',
  why: 'The four kinds of buyer are moved by different things: influence moves patients, who ask those they trust; utility moves those who have a job to get done with the product, and purveyors sell alongside it. A driver under the wrong buyer usually belongs to another one, or is another driver of the same buyer.',
  source:
    'The healthcare value proposition questions this canvas comes from, which list the components for each buyer: patients (utility, influence, need), providers and payers (utility, reduce costs, increase revenue, need), purveyors (reduce costs, increase revenue, need)',
  examples: {
    violating: [
      {
        title: 'influence on purveyors',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Purveyors\n\n- Reduce costs: 40 letters fewer\n- Increase revenue: longer use (volume)\n- **«Influence»**: the FDA wants five years of reports\n',
        fixed:
          '## Purveyors\n\n- Reduce costs: 40 letters fewer\n- Increase revenue: longer use (volume)\n- **Need**: the FDA wants five years of reports\n',
      },
      {
        title: 'costs of patients, in a table',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Value drivers\n\n| Driver | Patients | Payers |\n|---|---|---|\n| Utility | | Fewer stays |\n| **Reduce costs** | «Two trips fewer» | Two nights fewer |\n| Need | The clinic requires a weight a day | |\n| Influence | Their nurse recommends it | |\n',
        fixed:
          '## Value drivers\n\n| Driver | Patients | Payers |\n|---|---|---|\n| Utility | Two trips fewer | Fewer stays |\n| **Reduce costs** | | Two nights fewer |\n| Need | The clinic requires a weight a day | |\n| Influence | Their nurse recommends it | |\n',
      },
      {
        title: 'a driver without a row for the right one',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Value drivers\n\n| Driver | Patients | Purveyors |\n|:--|:--|:--|\n| **Utility** | One call settles it | |\n| **Influence** | Their nurse recommends it | «The FDA requires five years of reports» |\n',
        fixed:
          '## Value drivers\n\n| Driver | Patients | Purveyors |\n|:--|:--|:--|\n| **Utility** | One call settles it | |\n| **Influence** | Their nurse recommends it | |\n| **Need** | | The FDA requires five years of reports |\n',
      },
      {
        title: 'what another buyer buys for, in columns of drivers',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Value drivers\n\n| Buyer | Utility | Influence | Need |\n|---|---|---|---|\n| Patients | One call settles it | | The clinic requires a weight a day |\n| Purveyors | | «Their nurse recommends it» | The FDA requires reports |\n',
        fixed:
          '## Value drivers\n\n| Buyer | Utility | Influence | Need |\n|---|---|---|---|\n| Patients | One call settles it | Their nurse recommends it | The clinic requires a weight a day |\n| Purveyors | | | The FDA requires reports |\n',
      },
      {
        title: 'one buyer’s table',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Purveyors\n\n### Value drivers\n\n| Driver | Why |\n|---|---|\n| Influence | «the FDA requires five years of reports» |\n',
        fixed:
          '## Purveyors\n\n### Value drivers\n\n| Driver | Why |\n|---|---|\n| Need | the FDA requires five years of reports |\n',
      },
      {
        title: 'what another buyer buys for, in a list',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Patients\n\n- Utility: one call settles it\n- Need: the clinic requires a weight a day\n\n## Purveyors\n\n- «Influence»: their nurse recommends it\n- Need: the FDA requires reports\n- Reduce costs: 40 letters fewer\n- Increase revenue: longer use (volume)\n',
        fixed:
          '## Patients\n\n- Utility: one call settles it\n- Need: the clinic requires a weight a day\n- Influence: their nurse recommends it\n\n## Purveyors\n\n- Need: the FDA requires reports\n- Reduce costs: 40 letters fewer\n- Increase revenue: longer use (volume)\n',
      },
    ],
    conforming: [
      {
        title: 'influence on patients',
        canvas: 'healthcare-value-proposition',
        markdown: '## Patients\n\n- Influence: the cardiologist recommends it\n',
      },
    ],
    silent: [
      {
        title: 'said not to apply',
        canvas: 'healthcare-value-proposition',
        markdown: '## Purveyors\n\n- Influence: n/a: nobody but the authority has a say\n',
      },
      {
        title: 'a canvas without buyers of its own',
        markdown:
          '## Value drivers\n\n- Influence: the bank manager asks for it\n- Reduce costs: six hours a week\n',
      },
    ],
  },
  check(view, report) {
    for (const item of view.items(DRIVERS)) {
      const { buyer, slot } = item;
      if (!buyer || slot === undefined || item.notApplicable || item.phrase.words === '') continue;
      const driver = driverNamed(view, slot);
      if (!driver || buyer.drivers.includes(slot)) continue;
      const own = inOrder(buyer.drivers).map((id) => driverNamed(view, id)?.name.toLowerCase() ?? id);
      report({
        at: labelOf(item) ?? item.lead,
        message: `${quoted(driver.name)} is none of the drivers of ${buyer.name.toLowerCase()}, who buy for ${listed(own)}. Say which of those it is, or move it to the buyer whom it moves.`,
        fixes: [...fixesFor(view, item), allowed(driver, buyer)],
      });
    }
  },
};

/** Other drivers of the buyer that are still missing, for the same words; and other buyers who buy for this driver, where nothing says so yet. */
function fixesFor(view: SectionView, item: Item): Fix[] {
  const { buyer, slot = '' } = item;
  const label = labelOf(item);
  const cell = driverCell(item, view);
  const named = inOrder(buyer?.drivers ?? [])
    .filter((one) => view.canvas.slot(one, buyer?.id) === 'missing')
    .flatMap((one) => {
      const name = driverNamed(view, one)?.name ?? one;
      const steps = label ? [replacement(label, name)] : cell?.calling(one, name);
      return steps ? [fix(`Call it ${quoted(name)}`, steps)] : [];
    });
  const others = cell?.others ?? (label ? otherBuyers(view, item) : []);
  const moved = others
    .filter((other) => view.canvas.slot(slot, other.buyer.id) === 'missing')
    .map((other) => fix(`Move it to ${quoted(other.buyer.name)}`, other.steps));
  // Which of several is meant, is for the writer to say.
  const all = [...named, ...moved];
  return all.map((one) => ({ ...one, preferred: all.length === 1 }));
}

/** Where an organisation knows better. */
function allowed({ id, name }: SlotDefinition, buyer: BuyerDefinition): Fix {
  return {
    title: `Allow ${quoted(name)} for ${buyer.name.toLowerCase()} in the configuration`,
    steps: [{ kind: 'allow-driver', buyer: buyer.id, driver: id, drivers: [...buyer.drivers, id] }],
    safe: false,
    preferred: false,
  };
}

function fix(title: string, steps: readonly FixStep[]): Omit<Fix, 'preferred'> {
  return { title, steps, safe: false };
}

function replacement(at: Place, text: string): FixStep {
  return { kind: 'replace', at, text };
}

/** The buyers with sections of their own to which an entry with its label can be moved as it is. */
function otherBuyers(view: SectionView, { form, place, lead, slot = '' }: Item): DriverCell['others'] {
  if (form !== 'entry' || place.end > lead.end + 1) return [];
  const text = lead.chunk.text.slice(lead.start, lead.end).trimEnd();
  const there = view.canvas.buyers();
  return view.canvas.definition.buyers.flatMap((buyer) =>
    buyer.drivers.includes(slot) && there.has(buyer.id)
      ? [
          {
            buyer,
            steps: [
              replacement(wholeLines(place), ''),
              { kind: 'add-item', block: DRIVERS, buyer: buyer.id, text },
            ],
          },
        ]
      : [],
  );
}

/** Where the driver's name stands in front of an entry's words. */
function labelOf(item: Item): Place | undefined {
  if (item.form === 'row' || item.form === 'heading') return undefined;
  const words = placeIn(item.phrase);
  const { chunk, start } = item.lead;
  const label = /^([\s*_]*)(\p{L}[\p{L} -]*\p{L})/u.exec(chunk.text.slice(start, words.start));
  if (!label?.[2]) return undefined;
  const from = start + (label[1]?.length ?? 0);
  return { chunk, start: from, end: from + label[2].length };
}
