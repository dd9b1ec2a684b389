import type { BuyerDefinition } from '../../canvas/definition';
import type { Item, Phrase } from '../../canvas/model';
import { behind, placeIn } from '../../canvas/phrase';
import { notApplicable } from '../../canvas/read/words';
import type { Place } from '../../markdown/block';
import type { Fix } from '../finding';
import type { Report, SectionRule } from '../rule';
import type { Statement } from '../statement';
import { statements, statementsOf } from '../statements';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { DRIVERS, driverNamed, driverText, inOrder } from './driver-texts';
import { addedBelow, isOtherBuyers, type OtherBuyer, otherBuyerIn } from './other-buyers';
import { said } from './statements';

export const driverMissing: SectionRule = {
  id: 'vp/driver-missing',
  looksAt: 'section',
  level: 'warning',
  summary:
    'A buyer for whom a value driver is missing: above all who requires it of them, and who persuades them.',
  why: 'A buyer buys for more than one reason. Writers who know their product name its use, and stop there; but purchases happen because somebody requires them, or because somebody persuades the buyer. Each kind of buyer has its own list: patients buy for utility, influence and need; providers and payers for utility, lower costs, higher revenue and need; purveyors for lower costs, higher revenue and need.',
  source:
    'The healthcare value proposition questions this canvas comes from: “As it relates to the Patients, there are three key components for a Value Proposition: Utility, Influence, Need”, and likewise for providers and payers (utility, reduce costs, increase revenue, need) and purveyors (reduce costs, increase revenue, need)',
  examples: {
    violating: [
      {
        title: 'a driver’s name, and nothing else',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Purveyors\n\n- «Reduce costs»\n- Increase revenue: 4 more orders a day (volume)\n- Need: the register law asks for it\n',
        fixed:
          '## Purveyors\n\n- Reduce costs: … (directly, or because people get more done)\n- Increase revenue: 4 more orders a day (volume)\n- Need: the register law asks for it\n',
      },
      {
        title: 'buyers of other kinds, of whom each has drivers of its own',
        markdown:
          '## Finance director\n\n### «Value drivers»\n\n- Utility: fewer calls\n- Need: the board requires it for the budget\n\n## Ward manager\n\n### «Value drivers»\n\n- Influence: the head nurse recommends it\n',
        fixed:
          '## Finance director\n\n### Value drivers\n\n- Utility: fewer calls\n- Need: the board requires it for the budget\n- **Influence**: recommended by …\n\n## Ward manager\n\n### Value drivers\n\n- Influence: the head nurse recommends it\n',
      },
      {
        title: 'patients with use alone',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## «Patients»\n\n### Value drivers\n\n- **Utility**: one call settles it (J1)\n- **Influence**: the cardiologist recommends it\n',
        fixed:
          '## Patients\n\n### Value drivers\n\n- **Utility**: one call settles it (J1)\n- **Influence**: the cardiologist recommends it\n- **Need**: required by … for …\n',
      },
      {
        title: 'a heading that names block and buyer',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## «Drivers of the hospital»\n\n- Utility - nobody comes back with what a midwife could have seen\n- Reduce costs - 60 visits fewer a year\n- Need - accreditation asks for a plan\n',
        fixed:
          '## Drivers of the hospital\n\n- Utility - nobody comes back with what a midwife could have seen\n- Reduce costs - 60 visits fewer a year\n- Need - accreditation asks for a plan\n- **Increase revenue**: … (volume, price or loyalty)\n',
      },
      {
        title: 'one buyer for the whole canvas',
        markdown:
          '# Night line\n<!-- canvas: healthcare-value-proposition buyer="Purveyors" -->\n\n## «Value drivers»\n\n- Reduce costs: 40 letters fewer\n- Increase revenue: people stay on the drug for longer (volume)\n',
      },
      {
        title: 'a driver with nothing behind it',
        markdown:
          '## Value drivers\n\n- Utility: one page of figures\n- **«Influence**:»\n- **Need**: the tax office requires a return every quarter\n',
        fixed:
          '## Value drivers\n\n- Utility: one page of figures\n- **Influence**: recommended by …\n- **Need**: the tax office requires a return every quarter\n',
      },
      {
        title: 'a dash behind a driver, where another buyer has it',
        markdown:
          '## Finance director\n\n### Value drivers\n\n- Need: the board requires it for the budget\n- «Influence: -»\n\n## Ward manager\n\n### Value drivers\n\n- Need: the audit asks for it\n- Influence: the head nurse recommends it\n',
      },
      {
        title: 'a buyer out of scope, and no word why',
        canvas: 'healthcare-value-proposition',
        markdown: '## Purveyors\n\n«n/a»\n',
        fixed: '## Purveyors\n\nn/a: …\n',
      },
      {
        title: 'no buyer named',
        markdown:
          '## «Value drivers»\n\n- Utility: one page of figures\n- Influence: the bank manager asks for it\n',
        fixed:
          '## Value drivers\n\n- Utility: one page of figures\n- Influence: the bank manager asks for it\n- **Need**: required by … for …\n',
      },
      {
        title: 'no drivers in a canvas that has both its sides',
        markdown:
          '# «Night line»\n<!-- canvas: healthcare-value-proposition -->\n\n## Jobs\n\n- Know what a new pain means before the morning\n\n## Products and services\n\n- Night line\n',
        fixed:
          '# Night line\n<!-- canvas: healthcare-value-proposition -->\n\n## Jobs\n\n- Know what a new pain means before the morning\n\n## Products and services\n\n- Night line\n\n## Value drivers\n\n- **Need**: required by … for …\n',
      },
    ],
    conforming: [
      {
        title: 'all three of a patient',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Patients\n\n- Utility: one call settles it\n- Influence: the cardiologist recommends it\n- Need: the clinic requires a daily weight\n',
      },
      {
        title: 'a buyer of another kind, with all that is asked of anybody',
        markdown:
          '## Finance director\n\n### Value drivers\n\n- Need: the board requires it for the budget\n- Influence: the head nurse recommends it\n',
      },
      {
        title: 'a table with a buyer in each row',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Value drivers\n\n| | Utility | Influence | Need | Reduce costs | Increase revenue |\n|---|---|---|---|---|---|\n| Patients | One call settles it | The cardiologist | The clinic requires a weight | | |\n| Purveyors | | | The FDA asks for reports | 40 letters fewer | Longer use |\n',
      },
    ],
    silent: [
      {
        title: 'a driver that does not apply, and why',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Payers\n\n- Utility: fewer errors in its own statistics\n- Reduce costs: 0.8 admissions fewer per 100 people\n- Increase revenue: none; the fund does not grow by it\n- Need: the law obliges the fund to offer reviews\n',
      },
      {
        title: 'a cell of a table that is not for this buyer',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Value drivers\n\n| | Utility | Influence | Need | Reduce costs | Increase revenue |\n|---|---|---|---|---|---|\n| Patients | One call settles it | The cardiologist | The clinic requires a weight | n/a | n/a |\n',
      },
      {
        title: 'a buyer who is out of scope',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Patients\n\nn/a: the hospital buys, nobody else\n\n## Providers\n\n- Utility: one list\n- Reduce costs: one nurse follows twice as many\n- Increase revenue: four referrals more a week\n- Need: the state inspects it\n',
      },
      {
        title: 'users whose jobs are listed, and who buy nothing',
        canvas: 'healthcare-value-proposition',
        markdown: '## Jobs\n\n### Patients\n\n- Sleep through the night\n',
      },
      {
        title: 'drivers without their labels',
        markdown:
          '## Value drivers\n\n- The law of 2021 obliges the fund to offer reviews\n- The nurse recommends it, and so does the daughter\n',
      },
      {
        title: 'a block that does not apply, and why',
        markdown: '## Value drivers\n\nn/a: given away, nobody buys it\n',
      },
      { title: 'a canvas that has hardly begun', markdown: '## Jobs\n\n- Sleep through the night\n' },
    ],
  },
  check(view, report) {
    unanswered(view, report);
    if (declinedWithoutReason(view, report)) return;
    for (const { buyer, at } of missingFrom(view)) {
      for (const slot of inOrder(requiredOf(view, buyer))) {
        const key = buyer?.id;
        if (view.canvas.slot(slot, key) !== 'missing') continue;
        if (view.canvas.says(statements.impliesDriver(slot, key ?? ''))) continue;
        if (mayStandElsewhere(view, buyer)) continue;
        report({ at, ...missing(view, slot, buyer) });
      }
    }
    const other = otherBuyerIn(view);
    if (other) missingFromOther(view, other, report);
  },
};

/** Whether a buyer's row in a table of drivers has words under a title that nobody understood: they may be the driver that seems to be missing. */
function mayStandElsewhere(view: SectionView, buyer: BuyerDefinition | undefined): boolean {
  return view
    .items(DRIVERS)
    .some(
      (item) =>
        item.form === 'row' &&
        item.buyer === buyer &&
        item.fields.some(
          ({ label, means, phrase }) =>
            means === undefined && /\s/.test(label) && phrase.words.split(/\s+/).length > 2,
        ),
    );
}

/** Whoever buys needs to be persuaded, and required by somebody, as far as that holds for all. */
function missingFromOther(view: SectionView, { name, at }: OtherBuyer, report: Report): void {
  const { canvas, section } = view;
  for (const slot of inOrder(requiredOf(view, undefined))) {
    if (canvas.says(said.partDriver(section.part, slot)) || canvas.says(statements.impliesDriver(slot, '')))
      continue;
    const { message, stub, driver } = missingText(view, slot, quoted(name), 'lacks');
    const step = addedBelow(view, stub);
    report({
      at,
      message,
      fixes: step
        ? [{ title: `Add ${driver} for ${quoted(name)}`, steps: [step], safe: false, preferred: true }]
        : [],
    });
  }
}

/** A buyer of whom nothing but `n/a` is said: one finding, and not one for each driver. */
function declinedWithoutReason({ section }: SectionView, report: Report): boolean {
  const { opensBuyer, prose, blocks } = section;
  const declined = opensBuyer?.buyer && blocks.length === 0 ? prose.find(isBareNo) : undefined;
  if (!opensBuyer?.buyer || !declined) return false;
  const at = placeIn(declined);
  report({
    at,
    message: `${opensBuyer.buyer.name} are said to be out of scope, without a reason, and a reader cannot tell that from buyers who were forgotten. Write “n/a:” and why.`,
    fixes: [replaceFix('Add the reason', behind(at), ': …')],
  });
  return true;
}

function isBareNo(phrase: Phrase): boolean {
  return notApplicable(phrase)?.reason === '';
}

/** A driver's label with nothing behind it, or with `n/a` and no reason. */
function unanswered(view: SectionView, report: Report): void {
  for (const item of view.items(DRIVERS)) {
    const text = item.slot === undefined ? undefined : driverText(view, item.slot);
    const name = item.slot === undefined ? undefined : driverNamed(view, item.slot)?.name;
    if (!text || name === undefined || item.slot === undefined || !isUnanswered(item)) continue;
    // Each buyer of another kind has drivers of its own.
    const isOfOther = item.buyer === undefined && isOtherBuyers(view.section);
    if (!isOfOther && view.canvas.slot(item.slot, item.buyer?.id) !== 'empty') continue;
    if (item.notApplicable) {
      // That what nobody asks of a buyer does not apply needs no reason: tables have a cell for it all the same.
      if (item.buyer && !item.buyer.drivers.includes(item.slot)) continue;
      report({
        at: item.lead,
        message: `${name} is said not to apply, without a reason, and a reader cannot tell that from one that was forgotten. Write “n/a:” and why it does not apply.`,
        fixes: [replaceFix('Add the reason', item.wordsEnd, ': …')],
      });
      continue;
    }
    report({
      at: item.lead,
      message: `${name} has nothing behind it: nothing says ${text.unsaid}, and ${text.matters}. Say it here, or write “n/a:” and a reason.`,
      fixes:
        item.form === 'row'
          ? []
          : [replaceFix('Say it here', item.wordsEnd, `${colonBehind(item)} ${afterLabel(text.stub)}`)],
    });
  }
}

function isUnanswered(item: Item): boolean {
  if (item.notApplicable) return item.notApplicable.reason === '';
  return item.phrase.words === '' && item.fields.length === 0 && item.links.length === 0;
}

function replaceFix(title: string, at: Place, text: string): Fix {
  return { title, steps: [{ kind: 'replace', at, text }], safe: false, preferred: true };
}

/** What a label lacks to be one: `Reduce costs` alone is words. */
function colonBehind({ wordsEnd: { chunk, start } }: Item): string {
  const line = chunk.text.slice(chunk.text.lastIndexOf('\n', start - 1) + 1, start);
  return /[:–—-][\s*_]*$/.test(line) ? '' : ':';
}

function afterLabel(stub: string): string {
  return stub.slice(stub.indexOf(':') + 1).trim();
}

interface Missing {
  readonly buyer: BuyerDefinition | undefined;
  readonly at: Place;
}

/** The buyers whose missing drivers are said in this section, and where. */
function missingFrom(view: SectionView): Missing[] {
  const { canvas, section } = view;
  const here = statementsOf(section);
  const found: Missing[] = [];
  for (const buyer of canvas.definition.buyers) {
    const at = placeFor(view, buyer, here);
    if (
      at &&
      !canvas.says(statements.buyerDeclined(buyer.id)) &&
      canvas.block(DRIVERS, buyer.id) !== 'not-applicable'
    )
      found.push({ buyer, at });
  }
  const anyone = isOtherBuyers(section) ? undefined : placeForAnyone(view, here);
  return anyone ? [...found, { buyer: undefined, at: anyone }] : found;
}

/** Where a buyer's drivers are introduced: by a heading of their own, under the buyer's heading, or simply where they stand. */
function placeFor(
  view: SectionView,
  buyer: BuyerDefinition,
  said: ReadonlySet<Statement>,
): Place | undefined {
  const { canvas, section } = view;
  if (said.size === 0 && !section.opensCanvas) return undefined;
  const places = placesOf(buyer);
  // A text that nobody marked may speak of buyers without drawing up what each of them wants.
  if (!places.some((place) => said.has(place)) && !section.opensCanvas) return undefined;
  if (!isAboutDrivers(view, buyer.id)) return undefined;
  for (const place of places) {
    if (said.has(place)) {
      if (!canvas.isFirstToSay(place)) return undefined;
      const own = view.items(DRIVERS).find((item) => item.buyer === buyer && item.buyer !== section.buyer);
      return own?.lead ?? headingOf(view);
    }
    if (canvas.says(place)) return undefined;
  }
  return canvas.buyer === buyer.id && section.opensCanvas ? headingOf(view) : undefined;
}

/** What says where the drivers of a buyer belong, the best first; worked out once, because every section is asked. */
function placesOf(buyer: BuyerDefinition): readonly Statement[] {
  const { id } = buyer;
  const known = places.get(buyer) ?? [
    statements.driversHeading(id),
    statements.buyerSection(id),
    statements.drivers(id),
  ];
  places.set(buyer, known);
  return known;
}

const places = new WeakMap<BuyerDefinition, readonly Statement[]>();

/** In a text that nobody marked, "Drivers" may be people at the wheel: one driver has to be called by its name before others are missed. */
function isAboutDrivers({ canvas }: SectionView, buyer: string): boolean {
  return canvas.how !== 'resembling' || canvas.says(said.namedDriver(buyer));
}

function headingOf(view: SectionView): Place | undefined {
  const { heading } = view.section;
  return heading && placeIn(heading.phrase);
}

/** Where drivers are asked for that stand for no buyer in particular: in a canvas that names none. */
function placeForAnyone(view: SectionView, said: ReadonlySet<Statement>): Place | undefined {
  const { canvas, section } = view;
  if (canvas.buyer !== undefined || section.opensBuyer) return undefined;
  const here = statements.drivers('');
  if (!isAboutDrivers(view, '')) return undefined;
  const opensHere = section.opensCanvas && canvas.how !== 'resembling';
  if (!said.has(here) && !opensHere) return undefined;
  if (canvas.buyers().size > 0 || canvas.block(DRIVERS) === 'not-applicable') return undefined;
  if (said.has(here)) return canvas.isFirstToSay(here) ? headingOf(view) : undefined;
  return !canvas.says(here) && isSubstantial(view) ? headingOf(view) : undefined;
}

/** A customer and an offer: more than a beginning. */
function isSubstantial(view: SectionView): boolean {
  const has = (side: 'customer' | 'offer'): boolean =>
    view.canvas.definition.blocks.some(
      (block) => block.side === side && view.canvas.block(block.id) === 'filled',
    );
  return has('customer') && has('offer');
}

/** What every buyer needs, whoever it is: in healthcare only the need is common to all. */
function requiredOf(view: SectionView, buyer: BuyerDefinition | undefined): readonly string[] {
  if (buyer) return buyer.drivers;
  const { buyers } = view.canvas.definition;
  return ['need', 'influence'].filter((slot) => buyers.every((one) => one.drivers.includes(slot)));
}

function missing(
  view: SectionView,
  slot: string,
  buyer: BuyerDefinition | undefined,
): { message: string; fixes: readonly Fix[] } {
  const { message, stub, driver } = missingText(
    view,
    slot,
    buyer ? buyer.name : 'The buyer',
    buyer ? 'lack' : 'lacks',
  );
  return {
    message,
    fixes: [
      {
        title: `Add ${driver} for ${buyer ? buyer.name.toLowerCase() : 'the buyer'}`,
        steps: [{ kind: 'add-item', block: DRIVERS, buyer: buyer?.id, text: stub }],
        safe: false,
        preferred: true,
      },
      {
        title: `Say why it does not apply: ${quoted(`${driver}: n/a: …`)}`,
        steps: [{ kind: 'add-item', block: DRIVERS, buyer: buyer?.id, text: `**${driver}**: n/a: …` }],
        safe: false,
        preferred: false,
      },
    ],
  };
}

function missingText(
  view: SectionView,
  slot: string,
  whose: string,
  lacks: string,
): { readonly message: string; readonly stub: string; readonly driver: string } {
  const driver = driverNamed(view, slot)?.name ?? slot;
  const text = driverText(view, slot);
  const stub = text?.stub ?? '';
  return {
    message: `${whose} ${lacks} the driver ${quoted(driver)}: nothing says ${text?.unsaid}, and ${text?.matters}. Add ${quoted(stub.replace(/\*\*/g, ''))}, or “${driver}: n/a” and a reason.`,
    stub,
    driver,
  };
}
