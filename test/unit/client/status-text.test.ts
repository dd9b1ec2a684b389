import assert from 'node:assert/strict';
import { statusText, statusTooltip, type Translate } from '../../../client/src/status-text';
import type { DocumentStatus } from '../../../server/src/protocol';

const bakery: DocumentStatus = {
  uri: 'file:///bakery.md',
  version: 1,
  canvases: [{ name: 'Value proposition', title: '*Books* that close' }],
  findings: { error: 0, warning: 2, info: 1, hint: 4 },
  coverage: { covered: 5, all: 7 },
  adoptable: false,
};

/** Says a text as it is written. */
const english: Translate = (message, ...args) =>
  message.replace(/\{(\d+)\}/g, (_, place) => String(args[Number(place)]));

describe('The status of a document in the status bar', () => {
  it('names the canvas, the findings as the Problems panel counts them, and what is served', () => {
    assert.equal(statusText(bakery, english), 'Value proposition · 3 findings · 5 of 7 served');
  });

  it('says so when there is nothing to find or to cover', () => {
    const findings = { error: 0, warning: 0, info: 0, hint: 1 };
    assert.equal(
      statusText({ ...bakery, findings, coverage: null }, english),
      'Value proposition · no findings',
    );
  });

  it('counts several canvases', () => {
    const canvases = [...bakery.canvases, ...bakery.canvases];
    assert.equal(statusText({ ...bakery, canvases }, english), '2 canvases · 3 findings · 5 of 7 served');
  });

  it('shows a title as it was written, never as markup', () => {
    assert.match(
      statusTooltip(bakery, english),
      /^Value proposition: \\\*Books\\\* that close\n\n2 warnings, 1 remark, 4 hints\n\n/,
    );
  });
});
