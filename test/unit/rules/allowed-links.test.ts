import assert from 'node:assert/strict';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { rules } from '../../../server/src/core/rules/registry';
import { RuleSet } from '../../../server/src/core/rules/rule-set';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

const TEXT = [
  '# Orchard',
  '<!-- canvas: value-proposition -->',
  '',
  '## Pains',
  '',
  '- P1 The pump fails at night',
  '',
  '## Gains',
  '',
  '- G1 Two nights of sleep a week',
  '',
  '## Pain relievers',
  '',
  '- PR1 Spare pump on loan -> G1',
  '',
  '## Gain creators',
  '',
  '- GC1 A rota of neighbours -> P1',
  '',
].join('\n');

/** What links between kinds that do not belong together are found, where a configuration allows some. */
function found(...allow: string[]): string[] {
  const choices = { profile: 'recommended', rules: { 'ref/wrong-kind': { options: { allow } } } } as const;
  const configuration = { ...standardConfiguration, rules: new RuleSet(rules, choices) };
  const document = StrategyDocument.from(TEXT, { detect: 'named', configuration });
  assert.deepEqual(document.failures, []);
  return document
    .findings()
    .flatMap(({ finding, start, end }) =>
      finding.rule === 'ref/wrong-kind' ? [TEXT.slice(start, end)] : [],
    );
}

describe('A link between two kinds that do not belong together', () => {
  it('is found where nothing allows it', () => assert.deepEqual(found(), ['G1', 'P1']));

  it('may be there where the configuration says so, however the pair is written', () => {
    assert.deepEqual(found('pain-relievers -> gains'), ['P1']);
    assert.deepEqual(found('Pain-relievers→gains', 'gain-creators -> pains'), []);
  });

  it('is not allowed by the pair the other way round', () =>
    assert.deepEqual(found('gains -> pain-relievers'), ['G1', 'P1']));
});
