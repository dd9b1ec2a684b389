import assert from 'node:assert/strict';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { noTerms } from '../../../server/src/core/configuration/terms';
import { BeyondView, Questions } from '../../../server/src/core/rules/beyond';
import { appliesTo } from '../../../server/src/core/rules/checker';
import { Commons } from '../../../server/src/core/rules/commons';
import { Ledger } from '../../../server/src/core/rules/ledger';
import { rules } from '../../../server/src/core/rules/registry';
import type { SectionRule } from '../../../server/src/core/rules/rule';
import { sayings } from '../../../server/src/core/rules/sayings';
import { CanvasView, SectionView } from '../../../server/src/core/rules/view';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

const standard = standardConfiguration.rules;
const speaking = rules.filter(
  (rule): rule is SectionRule => rule.looksAt === 'section' && rule.blocks !== undefined,
);

/** Every section of every example of every rule. */
function* sections(): Generator<SectionView> {
  const source = { document: 'untitled:example', canvas: 'example' };
  for (const rule of rules) {
    const { violating, conforming, silent } = rule.examples;
    for (const { markdown, canvas = 'value-proposition' } of [...violating, ...conforming, ...silent]) {
      const text = `<!-- canvas: ${canvas} -->\n\n${markdown.replace(/[«»]/g, '')}`;
      const document = StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration });
      for (const { definition, how, buyer, settings, sections } of document.canvases) {
        const ledger = new Ledger(sayings);
        ledger.replace([], sections, sections);
        const questions = new Questions(source, new Commons(), () => undefined);
        for (const section of sections)
          yield new SectionView(
            section,
            new CanvasView(definition, how, buyer?.id, settings, ledger, section),
            new BeyondView(questions, section),
            noTerms,
          );
      }
    }
  }
}

describe('a rule that names the blocks of whose items it speaks', () => {
  it('has nothing to say of sections that hold none, so that it need not be asked', () => {
    let asked = 0;
    for (const view of sections()) {
      const held = [...view.blocks];
      for (const rule of speaking) {
        if (!appliesTo(rule, view.canvas.definition.families)) continue;
        if (rule.blocks?.some((block) => held.includes(block))) continue;
        asked++;
        rule.check(
          view,
          ({ message }) => assert.fail(`${rule.id} says of a section with ${held.join(', ')}: ${message}`),
          standard.optionsOf(rule),
        );
      }
    }
    assert.ok(speaking.length > 30 && asked > 10_000, `${speaking.length} rules, ${asked} times`);
  });
});
