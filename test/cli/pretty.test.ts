import assert from 'node:assert/strict';
import picocolors from 'picocolors';
import { pretty } from '../../server/src/cli/pretty';
import type { FileReport, ReportedFinding } from '../../server/src/cli/report';

const colors = picocolors.createColors(false);

function finding(place: Partial<ReportedFinding>): ReportedFinding {
  const usual = {
    rule: 'text/unread',
    level: 'hint',
    message: 'Nobody reads this line.',
    fixable: false,
  } as const;
  return { ...usual, line: 1, column: 1, endLine: 1, endColumn: 2, ...place };
}

function printed(text: string, findings: readonly ReportedFinding[], width?: number): string[] {
  const report: FileReport = { path: 'plan.md', canvases: [], findings, mendable: 0, mended: [], text };
  return pretty({ colors, width }, 'named').file(report).split('\n');
}

describe('findings for people', () => {
  it('say once what holds for several lines', () => {
    const lines = printed('- a\n- b\n- c\n', [
      finding({ line: 1, column: 3, endColumn: 4 }),
      finding({ line: 2, column: 3, endLine: 2, endColumn: 4 }),
      finding({ line: 3, column: 3, endLine: 3, endColumn: 4, level: 'info' }),
    ]);
    assert.deepEqual(lines, [
      'plan.md',
      '  1:3  hint  Nobody reads this line.  text/unread',
      '       │ - a',
      '       │   ^',
      '  2:3  │ - b',
      '       │   ^',
      '  3:3  info  Nobody reads this line.  text/unread',
      '       │ - c',
      '       │   ^',
      '',
      '',
    ]);
  });

  it('show once what several of them are about', () => {
    const lines = printed('- a\n', [
      finding({ column: 3, endColumn: 4 }),
      finding({ column: 3, endColumn: 4, level: 'info', message: 'It is short.', rule: 'text/short' }),
      finding({ column: 3, endColumn: 3, message: 'It is lower case.', rule: 'text/case' }),
    ]);
    assert.deepEqual(lines.slice(1), [
      '  1:3  hint  Nobody reads this line.  text/unread',
      '  1:3  info  It is short.  text/short',
      '       │ - a',
      '       │   ^',
      '  1:3  hint  It is lower case.  text/case',
      '       │ - a',
      '       │   ^',
      '',
      '',
    ]);
  });

  it('fit into a narrow screen', () => {
    const text = 'A line of words that is longer than the screen is wide, by far';
    const message = 'This message is longer than the screen is wide too.';
    assert.deepEqual(printed(text, [finding({ message, column: 17, endColumn: 21 })], 48), [
      'plan.md',
      '  1:17  hint  This message is longer than the',
      '        screen is wide too.  text/unread',
      '        │ A line of words that is longer than …',
      '        │                 ^^^^',
      '',
      '',
    ]);
  });

  it('show the first lines of a longer stretch, without the space around their words', () => {
    const text = '- a\r\n  b \r\n\r\n  c\r\n  d\r\n  e\r\n';
    assert.deepEqual(printed(text, [finding({ column: 3, endLine: 6, endColumn: 4 })]).slice(2), [
      '       │ - a',
      '       │   ^',
      '       │   b',
      '       │   ^',
      '       │   c',
      '       │   ^',
      '       │ … 2 more lines',
      '',
      '',
    ]);
  });

  it('end where a stretch ends that takes in the end of its line', () => {
    assert.deepEqual(printed('ab\ncd\n', [finding({ endLine: 2, endColumn: 1 })]).slice(2), [
      '       │ ab',
      '       │ ^^',
      '',
      '',
    ]);
  });

  it('let no document write to the screen as it likes', () => {
    const [path, message] = printed('a', [finding({ message: 'It says “\u001B[2J\u0007”.\nNothing else.' })]);
    assert.equal(path, 'plan.md');
    assert.equal(message, '  1:1  hint  It says “␛[2J␇”. Nothing else.  text/unread');
  });
});
