import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { Place } from '../../markdown/block';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { listed, quoted } from '../wording';
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
          '## Value drivers\n\n| Driver | Patients | Payers |\n|---|---|---|\n| Utility | One call settles it | Fewer stays |\n| Reduce costs | «Two trips fewer» | Two nights fewer |\n',
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
        fixes: fixesFor(view, item),
      });
    }
  },
};

/** Other labels for the same words: the buyer's drivers that are still missing. */
function fixesFor(view: SectionView, item: Item): Fix[] {
  const label = labelOf(item);
  if (!label || !item.buyer) return [];
  return inOrder(item.buyer.drivers)
    .filter((slot) => view.canvas.slot(slot, item.buyer?.id) === 'missing')
    .map((slot, index) => {
      const name = driverNamed(view, slot)?.name ?? slot;
      return {
        title: `Call it ${quoted(name)}`,
        steps: [{ kind: 'replace', at: label, text: name }],
        safe: false,
        preferred: index === 0,
      };
    });
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
