import assert from 'node:assert/strict';
import { canvasById } from '../../../server/src/core/canvas/catalogue';
import type { CanvasDefinition } from '../../../server/src/core/canvas/definition';
import type { Section } from '../../../server/src/core/canvas/model';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { noTerms } from '../../../server/src/core/configuration/terms';
import { BeyondView, Questions } from '../../../server/src/core/rules/beyond';
import { Commons } from '../../../server/src/core/rules/commons';
import type { Finding } from '../../../server/src/core/rules/finding';
import { Ledger } from '../../../server/src/core/rules/ledger';
import { rules } from '../../../server/src/core/rules/registry';
import type { Example, SectionRule } from '../../../server/src/core/rules/rule';
import { sayings } from '../../../server/src/core/rules/sayings';
import { CanvasView, SectionView } from '../../../server/src/core/rules/view';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

/** A canvas that has one answer to what fixes ask, and none to anything else. */
class BareCanvas extends CanvasView {
  constructor(
    definition: CanvasDefinition,
    section: Section,
    private readonly answer: boolean,
  ) {
    super(definition, 'comment', undefined, {}, new Silent(sayings), section);
  }

  override isLinkedTo(): boolean {
    return this.answer;
  }

  override idsWith(letters: string): ReadonlySet<string> {
    return new Set(this.answer ? [`${letters}1`, `${letters}2`] : []);
  }
}

/** Other canvases that nobody may ask. */
class NobodyElse extends Commons {
  override ask(key: string): never {
    throw new Error(`asks others for ${key}`);
  }
}

/** Facts that nobody may ask for. */
class Silent extends Ledger {
  override ask(key: string): never {
    throw new Error(`asks the canvas for ${key}`);
  }

  override states(key: string): never {
    return this.ask(key);
  }

  override values(key: string): never {
    return this.ask(key);
  }

  override has(key: string): never {
    return this.ask(key);
  }

  override isFirst(key: string): never {
    return this.ask(key);
  }

  override circle(id: string): never {
    return this.ask(id);
  }
}

function sectionsOf(example: Example): { definition: CanvasDefinition; section: Section }[] {
  const id = example.canvas ?? 'value-proposition';
  assert.ok(canvasById(id));
  const text = `# Example\n<!-- canvas: ${id} -->\n\n${example.markdown.replace(/[«»]/g, '')}`;
  return StrategyDocument.from(text, {
    detect: 'named',
    configuration: standardConfiguration,
  }).canvases.flatMap(({ definition, sections }) => sections.map((section) => ({ definition, section })));
}

/** What a rule finds in an example, its fixes apart. */
function found(rule: SectionRule, example: Example, answer: boolean): Partial<Finding>[] {
  const said: Partial<Finding>[] = [];
  const questions = new Questions({ document: '', canvas: '' }, new NobodyElse(), () => undefined);
  for (const { definition, section } of sectionsOf(example)) {
    const canvas = new BareCanvas(definition, section, answer);
    const view = new SectionView(section, canvas, new BeyondView(questions, section), noTerms);
    rule.check(
      view,
      (finding) => {
        const { start, end } = finding.at;
        said.push({ message: finding.message, level: finding.level ?? rule.level, rule: `${start}-${end}` });
      },
      standardConfiguration.rules.optionsOf(rule),
    );
  }
  return said;
}

const alone = rules.filter(
  (rule): rule is SectionRule => rule.looksAt === 'section' && rule.standsAlone === true,
);

describe('a rule that stands alone', () => {
  it('is one of several', () => assert.ok(alone.length >= 5));

  for (const rule of alone) {
    const { violating, conforming, silent } = rule.examples;
    it(`finds the same whatever else is in the canvas: ${rule.id}`, () => {
      for (const example of [...violating, ...conforming, ...silent])
        assert.deepEqual(found(rule, example, true), found(rule, example, false), example.title);
      for (const example of violating) assert.notDeepEqual(found(rule, example, true), [], example.title);
    });
  }
});
