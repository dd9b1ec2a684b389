import { blockOf } from '../../canvas/definition';
import type { BlockReading } from '../../canvas/model';
import { tellingCount } from '../../canvas/sequence';
import { stages, TRUST_INFLECTION_POINT } from '../../canvas/value-chain';
import { placeOfBlock } from '../block-place';
import type { Fix } from '../finding';
import { movedInto } from '../moved-block';
import type { SectionRule } from '../rule';
import { wholeLines } from '../whole-lines';
import { quoted } from '../wording';

export const tipMisplaced: SectionRule = {
  id: 'chain/tip-misplaced',
  looksAt: 'section',
  level: 'warning',
  summary: 'A trust inflection point where trust cannot have turned yet, or must have turned long before.',
  why: 'Nobody trusts an organisation that has only spoken so far, and nobody decides together with one they do not trust. The point lies between: it is reached while customers are engaged. In any other place it tells you to expect advice to be asked for too early, or to notice it too late.',
  source:
    'The writing on the customer value chain of health plans that this canvas comes from: “somewhere between the interact and collaborate stages”, and “at some point in the engagement stage”',
  examples: {
    violating: [
      {
        title: 'before anybody asked anything',
        canvas: 'value-chain',
        markdown:
          '## Communicate\n\n- Prices on the door\n\n### «Trust inflection point»\n\n- Asks which lock we would buy\n\n## Interact\n\n- Asks\n\n## Engage\n\n- Texts\n\n## Collaborate\n\n- Decides\n',
        fixed:
          '## Communicate\n\n- Prices on the door\n\n## Interact\n\n- Asks\n\n## Engage\n\n- Texts\n\n### Trust inflection point\n\n- Asks which lock we would buy\n\n## Collaborate\n\n- Decides\n',
      },
      {
        title: 'when decisions are long made together',
        canvas: 'value-chain',
        markdown:
          '## Interact\n\n- Asks\n\n## Engage\n\n- Texts\n\n## Collaborate\n\n- Decides\n\n## «TIP»\n\n- Asks which lock we would buy\n\n## Innovate\n\n- Ideas\n',
        fixed:
          '## Interact\n\n- Asks\n\n## Engage\n\n- Texts\n\n## TIP\n\n- Asks which lock we would buy\n\n## Collaborate\n\n- Decides\n\n## Innovate\n\n- Ideas\n',
      },
      {
        title: 'among what is told to newcomers',
        canvas: 'value-chain',
        markdown:
          '## Communicate\n\n- Prices on the door\n- TIP: «asks which lock we would buy»\n\n## Interact\n\n- Asks\n\n## Engage\n\n- Texts\n',
        fixed:
          '## Communicate\n\n- Prices on the door\n\n## Interact\n\n- Asks\n\n## Engage\n\n- Texts\n- TIP: asks which lock we would buy\n',
      },
      {
        title: 'not inside the stage in which it is reached: a hint',
        canvas: 'value-chain',
        markdown:
          '## Interact\n\n- Asks\n\n## «Trust inflection point»\n\n- Asks which lock we would buy\n\n## Engage\n\n- Texts\n\n## Collaborate\n\n- Decides\n',
      },
    ],
    conforming: [
      {
        title: 'under Engage',
        canvas: 'value-chain',
        markdown:
          '## Interact\n\n- Asks\n\n## Engage\n\n- Texts\n\n### Trust inflection point\n\n- Asks which lock we would buy\n\n## Collaborate\n\n- Decides\n',
      },
    ],
    silent: [
      {
        title: 'a heading of its own between the third stage and the fourth',
        canvas: 'value-chain',
        markdown:
          '## Engage\n\n- Texts\n\n## Trust inflection point\n\n- Asks which lock we would buy\n\n## Collaborate\n\n- Decides\n',
      },
      {
        title: 'a heading over all stages',
        canvas: 'value-chain',
        markdown:
          '## Where trust turns\n\n1. **Communicate (the door).** Prices, and what they do not include\n2. **Interact (the counter).** Asks\n3. **Engage.** Texts\n4. **Collaborate.** Decides by what was prepared, and follows up\n',
      },
      {
        title: 'spoken of in passing',
        canvas: 'value-chain',
        markdown: '## Communicate\n\n- Prices on the door, long before the TIP\n\n## Interact\n\n- Asks\n',
      },
    ],
  },
  check({ section, canvas }, report) {
    const reading = section.blocks.find(({ definition }) => definition.id === TRUST_INFLECTION_POINT);
    const at = reading && placeOfBlock(reading);
    if (!at || !canvas.isFirstWith(TRUST_INFLECTION_POINT)) return;
    // Above a list of all stages it is what they are about, and stands in no place among them.
    if (reading.heading && section.blocks.length > tellingCount(canvas.definition)) return;
    const standing = canvas.blocksInOrder();
    const own = standing.indexOf(TRUST_INFLECTION_POINT);
    const wrong = misplacedBy(standing, own);
    if (wrong === undefined) return;
    const { name } = blockOf(canvas.definition, wrong);
    report({
      at,
      message: message(name, wrong),
      ...(wrong === 'engage' ? { level: 'hint' } : {}),
      fixes: reading.heading ? movedInto(PLACE, TRUST_INFLECTION_POINT, canvas) : movedLine(reading),
    });
  },
};

/** Where it belongs among the stages. */
const PLACE = ['interact', 'engage', TRUST_INFLECTION_POINT, 'collaborate'];

/** Moves an entry to those of the third stage, with its label. */
function movedLine({ items }: BlockReading): Fix[] {
  const [item, another] = items;
  if (!item || another || item.form !== 'entry') return [];
  const { chunk, start, end } = wholeLines(item.place);
  const line = chunk.text.slice(start, end).trim();
  if (/[\r\n]/.test(line)) return [];
  const text = line.replace(/^(?:[-*+]|\d+[.)])[ \t]+/, '');
  return [
    {
      title: 'Move it to “Engage”',
      steps: [
        { kind: 'replace', at: { chunk, start, end }, text: '' },
        { kind: 'add-item', block: 'engage', buyer: undefined, text },
      ],
      safe: false,
      preferred: true,
    },
  ];
}

/** The stage on whose wrong side the point stands; `engage` where it is only not inside that stage. */
function misplacedBy(standing: readonly string[], own: number): string | undefined {
  const at = (stage: string): number => standing.indexOf(stage);
  const isBefore = (stage: string): boolean => at(stage) > own;
  const isBehind = (stage: string): boolean => at(stage) >= 0 && at(stage) < own;
  // Right behind the third stage it is in its place, wherever that stage stands.
  if (own > 0 && standing[own - 1] === 'engage') return undefined;
  // Behind all stages it is a remark on them, and no stage that comes last.
  if (own === standing.length - 1 && isBehind('innovate') && isBehind('communicate')) return undefined;
  if (isBefore('interact')) return 'interact';
  const late = stages.filter((stage) => stage === 'collaborate' || stage === 'innovate').find(isBehind);
  if (late !== undefined) return late;
  return isBefore('engage') ? 'engage' : undefined;
}

function message(name: string, stage: string): string {
  const point = 'The trust inflection point';
  const place =
    'It is reached while customers are engaged: move it under “Engage”, or between “Engage” and “Collaborate”.';
  switch (stage) {
    case 'engage':
      return `${point} stands before ${quoted(name)}: customers have been asked something, and nothing has come of it yet that would make them trust you. ${place}`;
    case 'interact':
    case 'communicate':
      return `${point} stands too early: as long as nobody has been heard${stage === 'interact' ? ` (${quoted(name)} comes later)` : ''}, nobody has a reason to trust you. ${place}`;
    default:
      return `${point} stands too late: customers who ${stage === 'innovate' ? 'bring you ideas' : 'decide together with you'} (${quoted(name)}) trust you already. ${place}`;
  }
}
