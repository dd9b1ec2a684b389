import assert from 'node:assert/strict';
import { canvases } from '../../../server/src/core/canvas/catalogue';
import { blockOf, type CanvasDefinition } from '../../../server/src/core/canvas/definition';
import { healthcareValueProposition } from '../../../server/src/core/canvas/healthcare-value-proposition';
import { jtbdStrategy } from '../../../server/src/core/canvas/jtbd-strategy';
import {
  asSnippet,
  asText,
  blockSnippet,
  blockTemplate,
  documentTemplate,
} from '../../../server/src/core/canvas/template';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

function read(canvas: CanvasDefinition): StrategyDocument {
  return StrategyDocument.from(asText(documentTemplate(canvas)), {
    detect: 'marked',
    configuration: standardConfiguration,
  });
}

function headings(text: string): string[] {
  return text.split('\n').filter((line) => line.startsWith('#'));
}

for (const canvas of canvases) {
  describe(`the template of a ${canvas.name.toLowerCase()}`, () => {
    const document = read(canvas);
    const sections = document.canvases.flatMap((one) => one.sections);

    it('is read as that canvas, every block under its own heading', () => {
      assert.deepEqual(
        document.canvases.map((one) => one.definition),
        [canvas],
      );
      const found = new Set(sections.flatMap((section) => section.blocks.map((block) => block.definition)));
      assert.deepEqual(
        [...canvas.blocks].filter((block) => !found.has(block)),
        [],
      );
    });

    it('is read whole: no line is passed over', () => {
      assert.deepEqual(
        sections.flatMap((section) => section.unread),
        [],
      );
    });

    it('has nothing wrong with it but that its places are to be filled in, each of them', () => {
      const { text } = document.markdown;
      const findings = document.findings();
      assert.deepEqual([...new Set(findings.map(({ finding }) => finding.rule))], ['text/placeholder']);
      const asked = [...text.matchAll(/\[[^[\]]+\]/g)].map((match) => match[0]);
      assert.deepEqual(
        findings.map(({ start, end }) => text.slice(start, end)),
        asked,
      );
    });

    it('asks what each of its slots asks', () => {
      for (const block of canvas.blocks) {
        const items = sections.flatMap((section) => section.blocks.flatMap((each) => each.items));
        const answered = new Set(items.filter((item) => item.block === block).map(({ slot }) => slot));
        for (const { id } of block.slots) assert.ok(answered.has(id), `${block.id}: ${id}`);
      }
    });

    it('has a snippet for each block that is read as that block', () => {
      for (const block of canvas.blocks) {
        const own = asText(blockTemplate(canvas, block, { depth: 2 }));
        const { canvases: found } = StrategyDocument.from(`# A\n<!-- canvas: ${canvas.id} -->\n\n${own}\n`, {
          detect: 'marked',
          configuration: standardConfiguration,
        });
        const inside = found.flatMap((one) => one.sections);
        const names = inside.flatMap((section) => section.blocks.map(({ definition }) => definition.id));
        assert.deepEqual([...new Set(names)], [block.id]);
        assert.deepEqual(
          inside.flatMap((section) => section.unread),
          [],
        );
      }
    });

    it('asks in every item', () => {
      for (const section of sections)
        for (const block of section.blocks)
          for (const item of block.items) assert.match(item.phrase.words, /^\[.*\]$/);
    });
  });
}

describe('the template of a healthcare value proposition', () => {
  const canvas = healthcareValueProposition;
  const document = read(canvas);

  it('asks all twelve questions', () => {
    const asked = headings(document.markdown.text).map((line) => line.replace(/^#+ /, ''));
    assert.equal(canvas.questions.length, 12);
    for (const { question, blocks } of canvas.questions)
      for (const block of blocks) assert.ok(asked.includes(blockOf(canvas, block).name), question);
  });

  it('asks each of the four buyers for exactly its drivers', () => {
    const slots = new Map(canvas.buyers.map((buyer): [string, string[]] => [buyer.id, []]));
    for (const { blocks } of document.canvases[0]?.sections ?? [])
      for (const { definition, buyer, items } of blocks)
        if (definition.id === 'value-drivers')
          for (const item of items) slots.get(buyer?.id ?? '')?.push(item.slot ?? '');
    assert.equal(canvas.buyers.length, 4);
    for (const buyer of canvas.buyers) assert.deepEqual(slots.get(buyer.id), buyer.drivers);
  });
});

describe('snippet text', () => {
  it('escapes what the syntax of snippets would take for its own', () => {
    const template = ['a $1 \\ } b ', { stop: '[c $2 } \\ d]' }, ' ', { choice: ['e,f', 'g|h', 'i'] }];
    assert.equal(asSnippet(template), `a \\$1 \\\\ \\} b \${1:[c \\$2 \\} \\\\ d]} \${2|e\\,f,g\\|h,i|}$0`);
  });

  it('gives codes to what bears codes, and leads to those', () => {
    const challenges = blockOf(jtbdStrategy, 'challenges');
    assert.match(blockSnippet(jtbdStrategy, challenges, 2, []), /^## Challenges\n\n- MD01: \$\{1:\[/);
    assert.match(blockSnippet(jtbdStrategy, challenges, 2, ['J1', 'CS07', 'CS09']), /\n- CS10: /);
    const actions = blockOf(jtbdStrategy, 'actions');
    assert.match(
      blockSnippet(jtbdStrategy, actions, 2, ['CS07']),
      /\n- AC1: \$\{1:\[.*\]\} \(\$\{2\|high,medium,low\|\}\) -> \$\{3:CS07\}\$0$/,
    );
    assert.doesNotMatch(blockSnippet(jtbdStrategy, actions, 2, ['J1']), /->/);
  });

  it('numbers on from the ids that are there, and links only to those', () => {
    const canvas = healthcareValueProposition;
    assert.equal(
      blockSnippet(canvas, blockOf(canvas, 'pain-relievers'), 3, ['P2', 'PR7', 'J1']),
      `### Pain relievers\n\n- PR8: \${1:[How does the offer take away a pain, and which?]} -> \${2:P2}$0`,
    );
    assert.equal(
      blockSnippet(canvas, blockOf(canvas, 'gain-creators'), 2, ['J1']),
      `## Gain creators\n\n- GC1: \${1:[How does the offer bring about a gain, and which?]}$0`,
    );
  });
});
