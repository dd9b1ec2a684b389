import assert from 'node:assert/strict';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { rules } from '../../../server/src/core/rules/registry';
import type { SectionRule } from '../../../server/src/core/rules/rule';
import { RuleSet } from '../../../server/src/core/rules/rule-set';
import { placeholder } from '../../../server/src/core/rules/text/placeholder';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { longDocument } from '../../bench/long-document';

/** Of how many hundred sections there are. */
const FEW = 5;

describe('A keystroke in a document of two thousand lines', () => {
  let times = 0;
  /** Finds nothing, and counts how often it is asked. */
  const counting: SectionRule = {
    ...placeholder,
    id: 'text/counting',
    check: () => {
      times++;
    },
  };
  let document: StrategyDocument;

  before(() => {
    const configuration = {
      ...standardConfiguration,
      rules: new RuleSet([...rules, counting], { profile: 'recommended', rules: {} }),
    };
    document = StrategyDocument.from(longDocument(2000), { detect: 'named', configuration });
    document.findings();
    assert.ok(times > FEW * 40, `${times} sections`);
  });

  const places = {
    'in the words of a job': /^- J\d+ Know/m,
    'in a job’s id': /^- J\d+/m,
    'in a pain’s id': /^- P\d+/m,
    'in a benefit’s id': /\| B\d+/,
    'in a feature’s id': /^\| F\d+/m,
    'in a link': /-> J\d+/,
  };

  for (const [where, place] of Object.entries(places))
    it(`${where} has few sections checked again`, () => {
      const { text } = document.markdown;
      const from = text.length / 2;
      const found = place.exec(text.slice(from));
      assert.ok(found);
      const at = from + found.index + found[0].length;
      times = 0;
      document.edit(at, at, '7');
      document.findings();
      assert.ok(times >= 1 && times <= FEW, `${times} sections`);
    });
});
