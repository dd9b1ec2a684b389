import assert from 'node:assert/strict';
import type { Label, Labels } from '../../evaluate/labels';
import { compare, type Found } from '../../evaluate/match';

const nothing: Labels = { isCanvas: true, expected: [], optional: [], mustNotFlag: [] };

function found(line: number, rule: string, message = '', lastLine = line): Found {
  return { rule, line, lastLine, message };
}

const solution = 'job/phrased-as-solution';
const lacksBenefit = 'vp/feature-without-benefit';

function label(line: number, kind: string, item?: string): Label {
  return { line, kind, item };
}

describe('comparing findings with labels', () => {
  it('takes a finding of the kind on the line, above and below it, and no farther', () => {
    const labels = { ...nothing, expected: [label(7, 'job-as-solution')] };
    for (const line of [6, 7, 8])
      assert.equal(compare([found(line, solution)], labels).met.length, 1, `line ${line}`);
    for (const line of [5, 9]) {
      const { missed, unlisted } = compare([found(line, solution)], labels);
      assert.deepEqual([missed.length, unlisted.length], [1, 1], `line ${line}`);
    }
  });

  it('does not take a finding of another kind', () => {
    const { missed, unlisted } = compare([found(7, lacksBenefit)], {
      ...nothing,
      expected: [label(7, 'job-as-solution')],
    });
    assert.deepEqual([missed.length, unlisted.length], [1, 1]);
  });

  it('lets one finding meet one line only', () => {
    const expected = [label(7, 'job-as-solution'), label(8, 'job-as-solution')];
    const one = compare([found(8, solution)], { ...nothing, expected });
    assert.deepEqual(one.met, [expected[1]]);
    assert.deepEqual(one.missed, [expected[0]]);
    const both = compare([found(7, solution), found(8, solution)], { ...nothing, expected });
    assert.equal(both.met.length, 2);
  });

  it('takes a benefit that restates its feature for one that is missing', () => {
    const expected = [label(7, 'benefit-restates-feature'), label(7, 'feature-without-benefit')];
    assert.equal(compare([found(7, lacksBenefit)], { ...nothing, expected }).met.length, 2);
  });

  it('finds what is missing by its name, wherever that is said', () => {
    const expected = [label(31, 'missing-job-step', 'LOCATE'), label(31, 'missing-job-step', 'MONITOR')];
    const said = found(2, 'map/step-missing', 'The map has no step “Locate”, so nobody monitors it.');
    const { met, missed } = compare([said], { ...nothing, expected });
    assert.deepEqual([met, missed], [[expected[0]], [expected[1]]]);
  });

  it('calls every finding on a protected line a false alarm', () => {
    const labels = { ...nothing, mustNotFlag: [label(7, 'job-as-solution')] };
    assert.equal(compare([found(7, lacksBenefit)], labels).falseAlarms.length, 1);
    assert.equal(compare([found(6, lacksBenefit, '', 7)], labels).falseAlarms.length, 1);
    assert.equal(compare([found(8, lacksBenefit)], labels).falseAlarms.length, 0);
  });

  it('does not when the same line is labelled with that kind as well', () => {
    const mustNotFlag = [label(7, 'unsupported-claim')];
    for (const more of [
      { expected: [label(7, 'job-as-solution')] },
      { optional: [label(7, 'job-as-solution')] },
    ]) {
      const { falseAlarms, unlisted } = compare([found(7, solution)], { ...nothing, ...more, mustNotFlag });
      assert.deepEqual([falseAlarms.length, unlisted.length], [0, 0]);
    }
  });

  it('does not count a protected line for the one beside it', () => {
    const labels = {
      ...nothing,
      expected: [label(8, 'job-as-solution')],
      mustNotFlag: [label(7, 'job-as-solution')],
    };
    const { met, falseAlarms } = compare([found(7, solution)], labels);
    assert.deepEqual([met.length, falseAlarms.length], [0, 1]);
  });

  it('wants silence in a text that is no canvas', () => {
    const { falseAlarms } = compare([found(3, 'text/duplicate-item')], { ...nothing, isCanvas: false });
    assert.equal(falseAlarms.length, 1);
  });
});
