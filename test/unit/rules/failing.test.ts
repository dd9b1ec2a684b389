import assert from 'node:assert/strict';
import type { Configuration } from '../../../server/src/core/configuration/configuration';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { RuleSet } from '../../../server/src/core/rules/rule-set';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

const text =
  '# Night line\n<!-- canvas: value-proposition -->\n\n## Features\n\n- F1 Night line\n\n## Pains\n\n- TBD\n';

function read(configuration: Configuration): StrategyDocument {
  return StrategyDocument.from(text, { detect: 'named', configuration });
}

function rulesThatFound(document: StrategyDocument): string[] {
  return document.findings().map(({ finding }) => finding.rule);
}

const fail = (): never => {
  throw new Error('a mistake in the program');
};

describe('a mistake in the program', () => {
  it('in a rule leaves the findings of the others, and is told once', () => {
    const { rules } = standardConfiguration;
    const broken = rules.all.map((rule) =>
      rule.id === 'vp/feature-without-benefit' && rule.looksAt === 'section'
        ? { ...rule, check: fail }
        : rule,
    );
    const document = read({ ...standardConfiguration, rules: new RuleSet(broken) });
    assert.ok(rulesThatFound(document).includes('text/placeholder'));
    assert.deepEqual(
      document.failures.map(({ rule }) => rule),
      ['vp/feature-without-benefit'],
    );
  });

  it('in what sections say leaves the findings that do not rest on it, and is told once', () => {
    const document = read({
      ...standardConfiguration,
      saying: { statementsOf: fail, valuesOf: fail, outwardFactsOf: fail },
    });
    assert.ok(rulesThatFound(document).includes('text/placeholder'));
    assert.equal(document.failures.length, 1);
  });
});
