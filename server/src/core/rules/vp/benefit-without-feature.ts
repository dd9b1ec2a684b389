import { lettersIn } from '../../canvas/id-letters';
import { withoutRemark } from '../../canvas/names';
import { placeIn } from '../../canvas/phrase';
import type { Fix } from '../finding';
import { movedTo } from '../moved-item';
import { targetFor } from '../references';
import type { SectionRule } from '../rule';
import { statements } from '../statements';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { type Benefit, lettersOf, listedBenefits } from './benefits';
import { idsToLink, linkBehind } from './linked-ids';
import { said } from './statements';

/** What can stand behind a benefit. */
const MAKERS = ['features', 'products-and-services', 'pain-relievers', 'gain-creators'] as const;

export const benefitWithoutFeature: SectionRule = {
  id: 'vp/benefit-without-feature',
  looksAt: 'section',
  blocks: ['benefits'],
  level: 'warning',
  summary: 'A benefit that no feature and no service brings about.',
  why: 'A benefit is a promise, and a feature or a service has to keep it. Where none does, either something is missing from the offer, or the benefit is a hope: then it is a gain that the customer wants.',
  source:
    'The healthcare value proposition questions this canvas comes from: “Do the services you provide augment your product Features?”, “Do the Benefits provided by your product Features add to your Value Proposition?”',
  examples: {
    violating: [
      {
        title: 'nothing leads to it',
        markdown:
          '## Features\n\n- F1 Night line -> B1\n\n## Benefits\n\n- B1 Nobody waits for the morning -> J1\n- B3 «Fewer people return to hospital» -> J1\n',
        fixed:
          '## Features\n\n- F1 Night line -> B1\n- … -> B3\n\n## Benefits\n\n- B1 Nobody waits for the morning -> J1\n- B3 Fewer people return to hospital -> J1\n',
      },
      {
        title: 'in a table',
        markdown:
          '## Features\n\n- F1 Night line -> B1\n\n## Benefits\n\n| Id | Benefit | Leads to |\n|---|---|---|\n| B1 | Nobody waits for the morning | J1 |\n| B2 | «Families see that the day began well» | J1 |\n',
      },
      {
        title: 'without an id, among benefits that name their feature',
        markdown:
          '## Benefits\n\n- Nobody waits for the morning <- F1\n- «Families see that the day began well»\n\n## Features\n\n- F1 Night line\n',
        fixed:
          '## Benefits\n\n- Nobody waits for the morning <- F1\n- Families see that the day began well\n\n## Features\n\n- F1 Night line\n- … -> "Families see that the day began well"\n',
      },
      {
        title: 'without an id, among benefits that features quote',
        markdown:
          '## Features\n\n- Night line -> "Nobody waits for the morning"\n\n## Benefits\n\n- Nobody waits for the morning\n- «Families see that the day began well»\n',
      },
    ],
    conforming: [
      {
        title: 'a feature leads to it',
        markdown:
          '## Features\n\n- F1 Night line -> B1\n\n## Benefits\n\n- B1 Nobody waits for the morning -> J1\n',
      },
      {
        title: 'it names its feature and a service',
        markdown:
          '## Services\n\n- S2 Nurse line\n\n## Features\n\n- F1 Call button\n\n## Benefits\n\n- B3 Fewer people return to hospital <- F1, S2\n',
      },
      {
        title: 'a column says where it comes from',
        markdown:
          '## Features\n\n- F1 Call button\n\n## Benefits\n\n| Id | Benefit | Feature |\n|---|---|---|\n| B1 | Nobody waits for the morning | F1 |\n',
      },
    ],
    silent: [
      {
        title: 'a feature that names it without an arrow, or in its words',
        markdown:
          '## Benefits\n\n- B1 Drivers hear the open door at once -> utility\n- B2 Shops throw away less milk -> utility\n- B3 Nobody drives back -> utility\n\n## Features\n\n- F1 Door alarm – serves B1\n- F2 Logger -> Shops throw away less milk\n- F3 Spare battery\n  - B3\n',
      },
      {
        title: 'the column of the benefits leads to it',
        markdown:
          '## Benefits\n\n- B1 Drivers hear the open door at once -> utility\n\n## Features\n\n| Feature | Benefit |\n|---|---|\n| Door alarm | -> B1 |\n',
      },
      {
        title: 'two plain lists, which nobody has linked',
        markdown:
          '## Features\n\n- Bag of ingredients for three dinners\n\n## Benefits\n\n- Home at half past five with nothing left to decide\n',
      },
      {
        title: 'the feature quotes it',
        markdown:
          '## Features\n\n- F1 Night line -> "Nobody waits for the morning"\n- F2 Call button -> B2\n\n## Benefits\n\n- Nobody waits for the morning\n- B2 Help comes by itself\n',
      },
      {
        title: 'the feature quotes it without its remark',
        markdown:
          '## Features\n\n- Night line -> "Nobody waits for the morning"\n- Call button -> "Help comes by itself"\n\n## Benefits\n\n- Nobody waits for the morning\n- Help comes by itself (relieves *the drive to town*)\n',
      },
      {
        title: 'it stands inside its feature',
        markdown: '## Features\n\n- F1 Night line\n  - Benefit: B1 nobody waits for the morning\n',
      },
      {
        title: 'its feature stands in another file',
        markdown: '## Benefits\n\n- B1 Nobody waits for the morning <- [F1](features.md#f1)\n',
      },
      {
        title: 'the prose says what is behind all of them',
        markdown:
          '## Features\n\n- F1 Night line -> B1\n\n## Benefits\n\nAll of these come from F1.\n\n- B1 Nobody waits for the morning -> J1\n- B2 Families sleep -> J1\n',
      },
      { title: 'does not apply, and why', markdown: '## Benefits\n\nn/a: they stand beside the features\n' },
    ],
  },
  check(view, report) {
    if (explainsAll(view)) return;
    const benefits = listedBenefits(view);
    const areQuoted = benefits.some((benefit) => isQuoted(view, benefit));
    for (const benefit of benefits) {
      if (!(areQuoted || isTraced(view, benefit)) || hasMaker(view, benefit)) continue;
      const { phrase, id } = benefit;
      report({
        at: placeIn(phrase),
        message: `Nothing in the offer brings about ${quoted(phrase.words)}: a promise that no feature and no service keeps. Link the one that does (${id ? `-> ${id.value} behind it` : '<- F1 behind the benefit'}), or, if it is a hope, move it to the gains.`,
        fixes: [
          ...addition(targetFor(id?.value, phrase.words)),
          ...featureLinks(view, benefit),
          ...toGains(view, benefit),
        ],
      });
    }
  },
};

/** Whether the benefit is one that is linked at all: by an id, or because others are linked where it is not. */
function isTraced(view: SectionView, benefit: Benefit): boolean {
  if (benefit.id) return true;
  const letters = lettersOf(view, 'benefits');
  const isLinked = (block: string, targets: Iterable<string>): boolean =>
    [...targets].some((target) => view.canvas.says(statements.linking(block, target)));
  return (
    MAKERS.some((block) => isLinked(block, letters)) ||
    isLinked(
      'benefits',
      [...lettersOf(view, ...MAKERS)].map((target) => `<${target}`),
    )
  );
}

function hasMaker(view: SectionView, benefit: Benefit): boolean {
  const { canvas } = view;
  const makers = lettersOf(view, ...MAKERS);
  const named = benefit.links.some(
    (link) => link.direction === 'from' && (link.kind !== 'id' || makers.has(lettersIn(link.target))),
  );
  if (named || benefit.item.fields.some((field) => MAKERS.some((block) => block === field.means)))
    return true;
  // A link written the wrong way round is another finding.
  if (benefit.links.some((link) => link.kind === 'id' && makers.has(lettersIn(link.target)))) return true;
  if (isQuoted(view, benefit) || isRepeated(view, benefit)) return true;
  if (!benefit.id) return false;
  return (
    canvas.says(said.mentions(benefit.id.value)) ||
    canvas.linkingTo(benefit.id.value).some((shape) => MAKERS.some((block) => block === shape.block)) ||
    canvas.namedInLink(benefit.id.value)
  );
}

function addition(target: string | undefined): Fix[] {
  if (target === undefined) return [];
  return [
    {
      title: 'Add the feature behind it',
      steps: [{ kind: 'add-item', block: 'features', buyer: undefined, text: `… -> ${target}` }],
      safe: false,
      preferred: true,
    },
  ];
}

/** A hope that nothing brings about is a gain that somebody wishes for, where gains are written down and others stay here. */
function toGains(view: SectionView, { item }: Benefit): Fix[] {
  const others = view.items('benefits').filter((other) => other !== item);
  const isMovable =
    item.block.id === 'benefits' && others.length > 0 && view.canvas.block('gains') === 'filled';
  const steps = isMovable ? movedTo(view, item, 'gains') : [];
  return steps.length === 0 ? [] : [{ title: 'Move it to the gains', steps, safe: false, preferred: false }];
}

/** Features that are there already, those that lead to nothing yet first. */
function featureLinks(view: SectionView, { item }: Benefit): Fix[] {
  if (item.block.id !== 'benefits') return [];
  return idsToLink(view, 'features', (id) => !view.canvas.leadsOn(id)).flatMap((id) =>
    linkBehind(item, {
      id,
      arrow: '<-',
      column: /\bfeatures?\b/i,
      title: `Say that ${id} brings it about`,
    }),
  );
}

/** Whether something links to a benefit by its words, with or without the remark in brackets behind them. */
function isQuoted({ canvas }: SectionView, { phrase }: Benefit): boolean {
  const isLinked = (words: string): boolean => canvas.isLinkedTo({ id: undefined, words });
  return isLinked(phrase.words) || isLinked(withoutRemark(phrase.words));
}

/** `-> Nobody waits` behind a feature, without quotation marks, is the benefit that stands in these words here. */
function isRepeated({ canvas }: SectionView, { item, phrase }: Benefit): boolean {
  return canvas
    .withWords(phrase.words)
    .some((shape) => shape.item !== item && shape.item.block.id === 'features');
}

/** A remark above the list that names features stands for all of them. */
function explainsAll(view: SectionView): boolean {
  if (view.section.prose.length === 0) return false;
  const ids = [...lettersOf(view, ...MAKERS)].join('|');
  const names = new RegExp(`\\b(?:${ids})\\d+\\b|\\bfeatures?\\b|\\bservices?\\b|\\bproducts?\\b`, 'i');
  return view.section.prose.some((phrase) => names.test(phrase.words));
}
