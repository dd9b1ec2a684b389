import type { HeadingLine, Phrase, Section } from '../../canvas/model';
import { comparable } from '../../canvas/names';
import { partOf, placeIn } from '../../canvas/phrase';
import type { Place } from '../../markdown/block';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { namesIn, sidesMixedIn } from './segments';

export const mixedSegments: SectionRule = {
  id: 'vp/mixed-segments',
  looksAt: 'section',
  level: 'warning',
  summary: 'One customer profile for customers who want different things.',
  why: 'Patients and insurers share neither jobs nor pains. In one profile each item is true of some of them, nobody can say of whom, and the offer answers an average customer who does not exist. Two canvases, or a section for each buyer, say it apart.',
  source:
    'Osterwalder et al., *Value Proposition Design* (2014), p. 24: “Mixing several customer segments into one profile” is the first of the common mistakes',
  examples: {
    violating: [
      {
        title: 'in a heading',
        markdown: '## «Segment: patients and insurers»\n\n### Jobs\n\n- Know what a new pain means\n',
        fixed:
          '## Segment: patients\n\n### Jobs\n\n- Know what a new pain means\n\n## Segment: insurers\n\n### Jobs\n\n- [What are they trying to get done, and what do they want to feel and be seen as?]\n',
      },
      {
        title: 'in a line',
        markdown: '**Customer segment:** «parents & schools»\n\n## Jobs\n\n- Know where the bus is\n',
        fixed:
          '# Example\n<!-- canvas: value-proposition -->\n\n**Customer segment:** parents\n\n## Jobs\n\n- Know where the bus is\n\n# Example: schools\n<!-- canvas: value-proposition segment="schools" -->\n\n## Jobs\n\n- [What are they trying to get done, and what do they want to feel and be seen as?]\n',
      },
      {
        title: 'a profession, and those whom it serves',
        markdown: 'Customer segment: «dentists and patients»\n\n## Jobs\n\n- Go home before seven\n',
      },
      {
        title: 'in the marker',
        markdown:
          '# «Night line»\n<!-- canvas: value-proposition segment="patients and insurers" -->\n\n## Jobs\n\n- Sleep\n',
        fixed:
          '# Night line\n<!-- canvas: value-proposition segment="patients" -->\n\n## Jobs\n\n- Sleep\n\n# Night line: insurers\n<!-- canvas: value-proposition segment="insurers" -->\n\n## Jobs\n\n- [What are they trying to get done, and what do they want to feel and be seen as?]\n',
      },
    ],
    conforming: [
      {
        title: 'one segment',
        markdown: '## Segment: people over 70 with heart failure who live alone\n\n### Jobs\n\n- Sleep\n',
      },
    ],
    silent: [
      {
        title: 'a section for each buyer',
        canvas: 'healthcare-value-proposition',
        markdown: '## Patients\n\n- Utility: one call settles it\n\n## Payers\n\n- Utility: fewer stays\n',
      },
      {
        title: 'named together, and written apart',
        canvas: 'healthcare-value-proposition',
        markdown:
          'Segments: patients and payers\n\n## Patients\n\n- Utility: one call settles it\n\n## Payers\n\n- Utility: fewer stays\n',
      },
      {
        title: 'people of one kind',
        markdown:
          '## Segment: patients and families\n\n### Jobs\n\n- Sleep\n\n## Segment: men and women over 60\n\n### Pains\n\n- Stairs\n',
      },
      {
        title: 'professions that work side by side',
        markdown:
          '## Segment: nurses and doctors on night duty\n\n### Jobs\n\n- Find the key\n\n## Segment: patients and carers\n\n### Pains\n\n- Stairs\n',
      },
      {
        title: 'firms of one kind',
        markdown: '## Segment: small clinics and practices in the north\n\n### Jobs\n\n- Fill the morning\n',
      },
      {
        title: 'those whom somebody else serves',
        markdown:
          '## Segment: nurses who speak with patients and insurers\n\n### Jobs\n\n- Go home on time\n',
      },
    ],
  },
  check(view, report) {
    const { section, canvas } = view;
    const { heading } = section;
    // One document with a section for each buyer says it apart; the heading itself is none of them.
    const apart = [...canvas.buyers()].filter((buyer) => buyer !== section.opensBuyer?.buyer?.id);
    if (apart.length > 1) return;
    const said = [...(heading ? [namedIn(heading)] : []), ...section.prose.map(labelledIn)];
    for (const phrase of said) {
      const sides = phrase && sidesMixedIn(phrase.words);
      if (phrase && sides)
        report({
          at: placeIn(phrase.whole),
          message: message(sides),
          fixes: splitting(section, phrase.words, placeIn(phrase.named)),
        });
    }
    const marked = section.opensCanvas && heading ? canvas.settings['segment'] : undefined;
    const sides = marked === undefined ? undefined : sidesMixedIn(marked);
    if (heading && marked !== undefined && sides)
      report({
        at: placeIn(heading.phrase),
        message: message(sides),
        fixes: splitting(section, marked, undefined),
      });
  },
};

interface Named {
  readonly words: string;
  readonly named: Phrase;
  readonly whole: Phrase;
}

/** Only two names that stand side by side, and nothing else, can be parted without a decision about the words between them. */
function splitting(section: Section, words: string, at: Place | undefined): Fix[] {
  const [one, other, ...more] = namesIn(words);
  if (one === undefined || other === undefined || more.length > 0) return [];
  const isPlain = new RegExp(
    `^${escaped(one)}\\s*(?:/|&|\\+|and|as well as|plus)\\s*${escaped(other)}$`,
    'i',
  );
  if (!isPlain.test(words)) return [];
  return [
    {
      title: `Write of ${quoted(other)} apart`,
      steps: [{ kind: 'split-segment', section, at, names: [one, other] }],
      safe: false,
      preferred: true,
    },
  ];
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const LABEL =
  /^(?:(?:target|customer|our|the|main|primary)\s+)*(?:segments?|customers?|audience|target group|who it is for)\s*[:–—-]\s+/i;

/** The segment that a heading names: `Segment: patients and insurers`. */
function namedIn({ phrase }: HeadingLine): Named | undefined {
  const label = LABEL.exec(phrase.words);
  if (!label) return undefined;
  const named = partOf(phrase, label[0].length);
  return { words: named.words, named, whole: phrase };
}

/** The same in a line of its own. */
function labelledIn(phrase: Phrase): Named | undefined {
  const label = LABEL.exec(phrase.words);
  if (!label || comparable(phrase.words).split(' ').length > 14) return undefined;
  const rest = partOf(phrase, label[0].length);
  return { words: rest.words, named: rest, whole: rest };
}

function message([one, other]: readonly [string, string]): string {
  return `${quoted(one)} and ${quoted(other)} in one profile: they want different things, and an item that is true of one of them misleads about the other. Write a canvas for each, or a section for each buyer in one canvas.`;
}
