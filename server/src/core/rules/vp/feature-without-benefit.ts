import { blockNamed } from '../../canvas/block-names';
import type { CarriedBenefit, Item, Phrase } from '../../canvas/model';
import { behind, placeIn } from '../../canvas/phrase';
import { saysSoWhat } from '../../canvas/read/row-item';
import { notApplicable } from '../../canvas/read/words';
import { judgeBenefit } from '../../language/benefit';
import type { Place } from '../../markdown/block';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { saidBehind } from '../said-behind';
import { beforeStop } from '../sentence-end';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { BESIDE_TITLE, bareEntries, bareProducts } from './bare-products';
import { isAboutAnother, namedBelow } from './described-features';
import { isLinked, isToldElsewhere } from './leads-on';
import { idsToLink, linkBehind } from './linked-ids';
import { repeatsIt } from './same-thing';
import { saysForWhom } from './says-for-whom';
import { said } from './statements';

export const featureWithoutBenefit: SectionRule = {
  id: 'vp/feature-without-benefit',
  looksAt: 'section',
  blocks: ['features', 'products-and-services'],
  level: 'warning',
  summary: 'A feature that says nothing of what it changes, or for whom.',
  why: 'People do not buy features, they buy what a feature changes for them. A feature with no benefit behind it is either waiting for one, or nobody needs it.',
  source:
    'The healthcare value proposition questions this canvas comes from: “Do the Benefits provided by your product Features add to your Value Proposition?”',
  examples: {
    violating: [
      {
        title: 'a row of products under a heading of the writer’s own',
        markdown:
          '## What we bring\n\n| Products and services | Pain relievers | Gain creators |\n|---|---|---|\n| Night drop-off | Nobody misses work | |\n| «Loan bikes» | | |\n',
      },
      {
        title: 'a bare feature',
        markdown: '## Features\n\n- «F2 Bluetooth cuff»\n',
        fixed: '## Features\n\n- F2 Bluetooth cuff, which means …\n',
      },
      {
        title: 'beside benefits that are there',
        markdown:
          '## Features\n\n- F1 Night line -> B1\n- «F2 Bluetooth cuff»\n\n## Benefits\n\n- B1 Nobody waits for the morning -> J1\n- B2 Nobody reads figures out on the phone -> J1\n',
        fixed:
          '## Features\n\n- F1 Night line -> B1\n- F2 Bluetooth cuff, which means …\n\n## Benefits\n\n- B1 Nobody waits for the morning -> J1\n- B2 Nobody reads figures out on the phone -> J1\n',
      },
      {
        title: 'a row beside benefits that are there',
        markdown:
          '## Features\n\n| Feature | Benefit |\n|---|---|\n| F1 Night line | B1 |\n| «F2 Bluetooth cuff» | |\n\n## Benefits\n\n- B1 Nobody waits for the morning -> J1\n- B2 Nobody reads figures out on the phone -> J1\n',
      },
      {
        title: 'a sentence with its full stop',
        markdown: '## Features\n\n- «The cuff has Bluetooth.»\n',
        fixed: '## Features\n\n- The cuff has Bluetooth, which means ….\n',
      },
      {
        title: 'an empty cell',
        markdown:
          '## Features\n\n| Feature | Benefit |\n|---|---|\n| «F1 Night line» | |\n| «F2 Cuff» | - |\n',
      },
      {
        title: 'a benefit that is not written yet, under a heading of benefits',
        markdown:
          '## Benefits\n\n| Feature | Benefit |\n|---|---|\n| Night line | Nobody waits for the morning |\n| «Spare cuff» | |\n',
      },
      {
        title: 'columns in another order, under a heading that names neither',
        markdown:
          '## Pain relievers\n\n| Why it matters to them | What we offer |\n|---|---|\n| Nobody waits for the morning | Night line |\n| | «Spare cuff» |\n',
      },
      {
        title: 'products with what they are good for',
        markdown:
          '## Our offer\n\n| What we offer | Benefit |\n|---|---|\n| Night line | Nobody waits for the morning |\n| «Spare cuff» | |\n',
      },
      {
        title: 'a name among products that say what they change',
        markdown:
          '## What we could offer\n\n- Night line: nobody waits for the morning\n- Weekly call, so that families hear it first\n- «Dark mode»\n',
        fixed:
          '## What we could offer\n\n- Night line: nobody waits for the morning\n- Weekly call, so that families hear it first\n- Dark mode, which means …\n',
      },
      {
        title: 'the same again, behind a dash',
        markdown:
          '## Features\n\n- Clinic-grade cuff – «a cuff of clinic grade»\n- Weekly call – «one call a week»\n- Night line – nobody waits for the morning\n',
      },
      { title: 'an arrow that leads nowhere yet', markdown: '## Features\n\n- «F3 Night line → …»\n' },
      {
        title: 'no benefit, and no reason why',
        markdown:
          '## Features\n\n| Feature | Benefit |\n|---|---|\n| Night line | Nobody waits for the morning |\n| «Fire-safe cabling» | n/a |\n',
      },
      {
        title: 'linked to nothing but the product that it is part of',
        markdown: '## Products\n\n- S1 Home kit\n\n## Features\n\n- «F3 Call button -> S1»\n',
      },
      {
        title: 'a benefit that only repeats it',
        markdown:
          '## Features\n\n| What | So what |\n|---|---|\n| One coordinator | The patient phones one name |\n| Imaging shared | «Images shared with GP» |\n',
        fixed:
          '## Features\n\n| What | So what |\n|---|---|\n| One coordinator | The patient phones one name |\n| Imaging shared | Images shared with GP, which means … |\n',
      },
      {
        title: 'the same in other forms of its words',
        markdown:
          '## Features\n\n| Feature | Benefit |\n|---|---|\n| Automatic reminders | «Reminds automatically» |\n',
      },
      {
        title: 'a benefit that is the same thing with another attribute',
        markdown:
          '## Features\n\n| Feature | Benefit |\n|---|---|\n| Kettle of the newest kind | «cordless kettle» |\n| Door on the river side | nobody walks round the house |\n',
      },
      {
        title: 'a paragraph below it that is about another one',
        markdown:
          '## Features\n\n- Bag of bandages\n- «Padded boxes»\n\n  The bag spares people the second trip.\n',
      },
      {
        title: 'a product beside which nothing new stands',
        markdown:
          '## Value map\n\n| Products and services | Pain relievers | Gain creators |\n|---|---|---|\n| Saturday hour | An answer before Monday | Nobody doubles a dose |\n| «Robot-filled pouches» | Robot-filled pouches with barcodes | |\n',
      },
    ],
    conforming: [
      {
        title: 'linked',
        markdown:
          '## Features\n\n- F2 Bluetooth cuff -> B1\n\n## Benefits\n\n- B1 Readings reach the clinic without a phone call -> utility\n',
      },
      {
        title: 'nested',
        markdown:
          '## Features\n\n- Bluetooth cuff\n  - Benefit: readings reach the clinic without a phone call -> utility\n',
      },
      {
        title: 'in the same sentence',
        markdown: '## Features\n\n- Bluetooth cuff, which means nobody has to phone readings in\n',
      },
      {
        title: 'in the same row',
        markdown:
          '## Features\n\n| Feature | So what |\n|---|---|\n| Night line | Nobody waits for the morning |\n',
      },
      {
        title: 'in the next sentence',
        markdown: '## Features\n\n- A nurse answers within three rings. Nobody waits for the morning.\n',
      },
    ],
    silent: [
      {
        title: 'a column with a title of the writer’s own that says what they change',
        markdown:
          '## Features\n\n| We do | Then at last | Plan |\n|---|---|---|\n| leave at five, ring at seven | the fridge is full before the door opens | base |\n',
      },
      {
        title: 'products that are listed by their names',
        markdown:
          '## What we offer\n\n- Night line\n- Home kit\n- Weekly call, so that families hear it first\n',
      },
      {
        title: 'the id of what it is good for, without an arrow',
        markdown:
          '## Benefits\n\n- B1 Drivers hear the open door at once -> utility\n\n## Features\n\n- F1 Door alarm [B1]\n- F2 Route view: B1\n- F3 Horn\n  - B1\n\n## Features of the kit\n\n| Feature | Benefits served |\n|---|---|\n| Pallet tag | B1 |\n',
      },
      {
        title: 'an arrow in the column of the benefits',
        markdown:
          '## Benefits\n\n- B1 Drivers hear the open door at once -> utility\n\n## Features\n\n| Feature | What it is good for |\n|---|---|\n| Door alarm | -> B1 |\n| Horn | B1 |\n',
      },
      {
        title: 'a heading for each feature, with a description below',
        markdown:
          '## Features\n\n### Radar without a camera\n\nIt sees that somebody lies on the floor, and nobody is filmed in the bathroom.\n',
      },
      {
        title: 'a heading for each feature, with labelled lines below',
        markdown:
          '## Features\n\n### Search by sound\n\n- What it is: names are matched by how they sound\n- Benefit: Meyer and Maier are found in one go\n',
      },
      {
        title: 'a bold line for each feature, with a description in the next line',
        markdown:
          '## Features\n\n**F1 – Bluetooth cuff**\nReadings reach the clinic without a phone call.\n\n**F2 – Night line**\nNobody waits for the morning.\n',
      },
      {
        title: 'another clause says for whom',
        markdown: '## Features\n\n- Night mode under 38 dB: partners sleep in the same room\n',
      },
      {
        title: 'the benefit names its feature',
        markdown:
          '## Features\n\n- F1 Night line\n\n## Benefits\n\n- Nobody waits for the morning <- F1 -> utility\n',
      },
      {
        title: 'a benefit kept in another file',
        markdown: '## Features\n\n- F1 Night line -> [B1](payers.md#benefits)\n',
      },
      {
        title: 'a Markdown link to it, without an arrow',
        markdown: '## Features\n\n- F1 Night line, see [B1](payers.md#benefits)\n',
      },
      {
        title: 'the benefit in brackets',
        markdown: '## Features\n\n- Bank matching (saves two hours a week)\n',
      },
      {
        title: 'no benefit, and why',
        markdown:
          '## Features\n\n| Feature | Benefit | Serves |\n|---|---|---|\n| Night line | Nobody waits for the morning | utility |\n| Fire-safe cabling | n/a: the law requires it | |\n',
      },
      {
        title: 'part of a product that says what it is for',
        markdown: '## Products\n\n- S1 Home kit -> J1\n\n## Features\n\n- F3 Call button -> S1\n',
      },
      {
        title: 'the benefit quotes it',
        markdown:
          '## Features\n\n- Night line\n\n## Benefits\n\n- Nobody waits for the morning <- "Night line"\n',
      },
      {
        title: 'a benefit in few words of its own',
        markdown: '## Features\n\n| Feature | Benefit |\n|---|---|\n| Night line | Peace of mind |\n',
      },
      {
        title: 'benefits that name the thing and tell more of it',
        markdown:
          '## Features\n\n| Feature | Benefit |\n|---|---|\n| Weekly boxes | Fewer boxes |\n| Evening surgery | Surgery after work |\n| One midwife | A midwife she knows |\n| Quiet ward | Quieter nights |\n',
      },
      {
        title: 'products with nothing but one reliever',
        markdown:
          '## Value map\n\n| Products and services | Pain relievers | Gain creators |\n|---|---|---|\n| Saturday hour | An answer before Monday | |\n| Locker | | Fewer half-days off |\n',
      },
      {
        title: 'a sentence below the list takes it up',
        markdown:
          '## Features\n\n- Night line, so nobody waits\n- Bag of bandages\n\nThe bag spares people the second trip.\n',
      },
      {
        title: 'a column that describes the feature',
        markdown:
          '## Features\n\n| Feature | What it does | Benefit |\n|---|---|---|\n| Night line | Answers within three rings | Nobody waits for the morning |\n',
      },
      {
        title: 'of whom it speaks, and why',
        markdown:
          '## Features\n\n- Map of the round: some like to see how far they came\n- Songs, which children ask for\n- Colour per product, because nobody reads in the rain\n- Photo before the visit, thus no second trip\n- Reply within the hour: the roofer can promise a date\n',
      },
      {
        title: 'a change, though it stands among the features',
        markdown:
          '## Features\n\n- Fewer calls at night\n- The crane no longer waits for the lorry\n- Grandparents can read it without glasses\n- One bill a month instead of five\n- Teachers get the class list back the same day\n',
      },
      {
        title: 'a benefit that begins with another feature',
        markdown:
          '## Features\n\n- List of parts, so that nothing stays behind\n- Works without signal, so the list is there when it is needed\n',
      },
      {
        title: 'kept in another file, which a remark names',
        markdown: '## Features\n\n- Basic maintenance (see [benefits](benefits.md))\n',
      },
      {
        title: 'kept in another file, which a remark above names',
        markdown:
          '## Features\n\nThe benefits are in [what it is for](why.md#all).\n\n- F1 Night line\n- F2 Cuff\n',
      },
      {
        title: 'a benefit in a sentence or in brackets of its own',
        markdown:
          '## Features\n\n- Label printer. Shops stop relabelling by hand.\n- Weekly report (helps the owner argue for a new lorry)\n',
      },
      {
        title: 'a feature that does harm',
        markdown: '## Features\n\n- F7 Daily alerts (negative)\n- F8 Weekly report (negative): goes in May\n',
      },
      { title: 'no feature, and why', markdown: '## Features\n\nn/a: a service without a product\n' },
    ],
  },
  check(view, report) {
    const features = describesOne(view) ? [] : view.items('features');
    const below = namedBelow(view, features);
    for (const feature of features) {
      if (feature.notApplicable || feature.phrase.words === '' || below.has(feature)) continue;
      // `n/a` without a reason answers nothing.
      const carried = feature.benefits.filter(
        (benefit) =>
          notApplicable(benefit.phrase)?.reason !== '' &&
          // What goes on in the same sentence is about its own feature.
          !(benefit.how === 'nested' && isAboutAnother(benefit.phrase, feature, features)),
      );
      const [first] = carried;
      // What does harm is asked for what is done about it, by another rule.
      if (isNegative(feature)) continue;
      if (isLinked(view, feature) || isToldElsewhere(view, feature)) continue;
      if (first && !carried.every((benefit) => repeats(benefit, feature))) continue;
      if (!first && saysForWhom(feature.phrase.words)) continue;
      if (isDescription(feature, features) || (!first && mayTellBeside(feature))) continue;
      report(first ? repetition(first.phrase, feature) : bare(view, feature));
    }
    for (const product of bareEntries(view)) {
      report({
        at: product.lead,
        message: `${quoted(product.phrase.words)} says only what is offered, where those beside it say what they change, and for whom. Add “, which means …” and what it lets whom do.`,
        fixes: [whichMeans(beforeStop(product.wordsEnd))],
      });
    }
    for (const product of bareProducts(view)) {
      report({
        at: product.lead,
        message: `Nothing in the row of ${quoted(product.phrase.words)} says what it changes, and for whom. Write the pain that it relieves or the gain that it creates beside it.`,
        fixes: [
          {
            title: 'Ask what it changes, and for whom',
            steps: [
              saidBehind(product, BESIDE_TITLE, '[what does it change, and for whom?]', ', which means …'),
            ],
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};

/** Lines that describe the one feature which the heading above them names: `What it is: ...`, `Benefit: ...`. */
function describesOne(view: SectionView): boolean {
  return view
    .items('features')
    .some(({ phrase }) => /^(?:benefits?|so what|which means|why it matters)\s*[:–—]/i.test(phrase.words));
}

function isNegative(feature: Item): boolean {
  return (
    feature.attributes.some(({ value }) => value === 'negative') || /\(negative\b/i.test(feature.phrase.words)
  );
}

function bare(view: SectionView, feature: Item): { at: Place; message: string; fixes: readonly Fix[] } {
  const words = quoted(feature.phrase.words);
  return {
    at: feature.lead,
    message: view.canvas.says(said.items('benefits'))
      ? `${words} is joined to none of the benefits, so nobody sees what it is good for. Link the one that it brings about (-> B1), or add “, which means …” and what it lets whom do.`
      : `${words} says what the product has, not what that changes, and nobody buys a feature for its own sake. Add “, which means …” and what it lets whom do, or link it to a benefit (-> B1).`,
    fixes: [saidWhatItMeans(view, feature), ...benefitLinks(view, feature)],
  };
}

/** Benefits that are there already, those that nothing brings about yet first. */
function benefitLinks(view: SectionView, feature: Item): Fix[] {
  const isOpen = (id: string): boolean =>
    view.canvas.linkingTo(id).every(({ block }) => block !== 'features');
  return idsToLink(view, 'benefits', isOpen).flatMap((id) =>
    linkBehind(feature, { id, arrow: '->', column: forBenefits(view), title: `Link it to ${id}` }),
  );
}

function repetition(phrase: Phrase, feature: Item): { at: Place; message: string; fixes: readonly Fix[] } {
  return {
    at: placeIn(phrase),
    message: `${quoted(phrase.words)} only repeats ${quoted(feature.phrase.words)}: it does not say what that changes, or for whom. Go on with “, which means …”.`,
    fixes: [whichMeans(beforeStop(behind(placeIn(phrase))))],
  };
}

function forBenefits({ canvas }: SectionView): (title: string) => boolean {
  return (title) => blockNamed(canvas.definition, title)?.id === 'benefits' || saysSoWhat(title);
}

/** In the empty cell for the benefit, where the table has one; else behind the feature's words. */
function saidWhatItMeans(view: SectionView, feature: Item): Fix {
  const words = '[what does it change, and for whom?]';
  const behindIt = beforeStop(feature.wordsEnd);
  const step = saidBehind(feature, forBenefits(view), words, ', which means …');
  return step.at === feature.wordsEnd
    ? whichMeans(behindIt)
    : { title: 'Ask what it changes, and for whom', steps: [step], safe: false, preferred: true };
}

function whichMeans(at: Place): Fix {
  return {
    title: 'Say what it means: “, which means …”',
    steps: [{ kind: 'replace', at, text: ', which means …' }],
    safe: false,
    preferred: true,
  };
}

/** Whether a cell only describes the feature that stands in another cell of its row: `| Feature | What it does | Benefit |`. */
function isDescription(feature: Item, features: readonly Item[]): boolean {
  return (
    feature.form === 'row' &&
    features.some((other) => other !== feature && other.place === feature.place && other.benefits.length > 0)
  );
}

/** Whether a column whose title nobody understood may say what a feature changes: a sentence that is no feature. */
function mayTellBeside({ form, fields }: Item): boolean {
  return (
    form === 'row' &&
    fields.some(
      ({ means, phrase: { words } }) =>
        means === undefined && words.split(/\s+/).length > 3 && judgeBenefit(words).verdict !== 'feature',
    )
  );
}

/** Whether a benefit has hardly a word that its feature does not have: behind a dash, what stands before that. */
function repeats({ how, phrase: { words } }: CarriedBenefit, feature: Item): boolean {
  const all = feature.phrase.words;
  const at = how === 'sentence' ? all.indexOf(words) : -1;
  if (at < 0) return repeatsIt(words, all);
  const before = all.slice(0, at);
  return /\s[–—-]\s*$/.test(before) && repeatsIt(words, before);
}
