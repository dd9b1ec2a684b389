import type { BlockDefinition } from '../../canvas/definition';
import { isStep } from '../../canvas/job-map';
import type { BlockReading } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { Fix, FixStep } from '../finding';
import type { SectionRule } from '../rule';
import { listed, quoted } from '../wording';

export const stepEmpty: SectionRule = {
  id: 'map/step-empty',
  looksAt: 'section',
  level: 'warning',
  summary: 'A step of a job map that is named, and says nothing.',
  why: 'A row with nothing behind the name of the step looks like a step that is taken care of. Either something happens there, or nothing does: then that is what the map was drawn to find, and it should say so.',
  source:
    'The writing on two-lane business models in healthcare that this canvas comes from: each of its steps says what is done in it',
  examples: {
    violating: [
      {
        title: 'labels with nothing behind them, said once',
        markdown:
          '# «Job map: move house»\n<!-- canvas: job-map steps="8" -->\n\n1. DEFINE: agree what has to be near\n2. LOCATE:\n3. PREPARE: pack\n4. CONFIRM:\n5. EXECUTE: move\n6. MONITOR: ask\n7. MODIFY: swap rooms\n8. CONCLUDE: hand over\n',
        fixed:
          '# Job map: move house\n<!-- canvas: job-map steps="8" -->\n\n1. DEFINE: agree what has to be near\n2. LOCATE: [What help, things and facts have to be found, and what stands in the way?]\n3. PREPARE: pack\n4. CONFIRM: [How does one make sure that everything is ready?]\n5. EXECUTE: move\n6. MONITOR: ask\n7. MODIFY: swap rooms\n8. CONCLUDE: hand over\n',
      },
    ],
    conforming: [
      {
        title: 'each says something',
        canvas: 'job-map',
        markdown: '1. DEFINE: agree what has to be near\n2. LOCATE: find flats\n',
      },
    ],
    silent: [
      {
        title: 'nothing happens there, and why',
        canvas: 'job-map',
        markdown: '1. DEFINE: agree\n2. LOCATE: n/a: the flat is given\n',
      },
      {
        title: 'a heading without words is found as an empty block',
        canvas: 'job-map',
        markdown: '## Define\n\n- Agree\n\n## Locate\n',
      },
    ],
  },
  check({ section, canvas }, report) {
    const empty = section.blocks.filter(
      (reading) =>
        isStep(reading.definition.id) && isBare(reading) && canvas.block(reading.definition.id) === 'empty',
    );
    if (empty.length === 0) return;
    const at = section.heading ? placeIn(section.heading.phrase) : section.blocks[0]?.items[0]?.lead;
    if (!at) return;
    const names = empty.map(({ definition }) => quoted(definition.name));
    report({
      at,
      message: `${listed(names)} ${names.length > 1 ? 'are' : 'is'} named in the job map and ${names.length > 1 ? 'say' : 'says'} nothing: it looks as if somebody took care of ${names.length > 1 ? 'them' : 'it'}. Write what happens there, or “n/a” and why nothing does.`,
      fixes: [
        ...saying('Ask what happens there', (definition) => `[${definition.question}]`, empty),
        ...saying('Say that nothing happens there, and why: “n/a: …”', () => 'n/a: …', empty),
      ],
    });
  },
};

/** Whether a step is named by a label or a row, with nothing behind it. */
function isBare({ heading, items, empty, notApplicable }: BlockReading): boolean {
  return heading === undefined && items.length === 0 && empty && !notApplicable;
}

/** Writes something behind the name of each step. In a table it is for the writer to say in which cell. */
function saying(
  title: string,
  wordsFor: (step: BlockDefinition) => string,
  empty: readonly BlockReading[],
): Fix[] {
  const steps = empty.flatMap(({ definition, label }): FixStep[] => {
    if (!label) return [];
    const { chunk, start, end } = label;
    const before = chunk.text.slice(chunk.text.lastIndexOf('\n', start - 1) + 1, start);
    const rest = /^[^\r\n]*/.exec(chunk.text.slice(end))?.[0] ?? '';
    const line = end + rest.trimEnd().length;
    if (before.includes('|') || rest.includes('|')) return [];
    const isJoined = /[:–—-]$/.test(chunk.text.slice(start, line).replace(/[*_]+$/, ''));
    const text = `${isJoined ? '' : ':'} ${wordsFor(definition)}`;
    return [{ kind: 'replace', at: { chunk, start: line, end: line }, text }];
  });
  return steps.length < empty.length ? [] : [{ title, steps, safe: false, preferred: false }];
}
