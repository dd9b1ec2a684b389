import assert from 'node:assert/strict';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { Commons } from '../../../server/src/core/rules/commons';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { addressOf, linkedDocument } from '../../../server/src/workspace/linked-document';

const FOLDER = 'file:///plans/';

/** Documents of one folder that can ask each other. */
class Folder {
  private readonly commons = new Commons(linkedDocument, addressOf);

  open(name: string, text: string): StrategyDocument {
    return StrategyDocument.from(text, {
      detect: 'named',
      configuration: standardConfiguration,
      name: FOLDER + name,
      commons: this.commons,
    });
  }
}

function found(document: StrategyDocument): string[] {
  return document
    .findings()
    .filter(({ finding }) => finding.rule === 'ref/unknown-id')
    .map(({ start, end }) => document.markdown.text.slice(start, end));
}

const OFFER =
  '# Night line\n<!-- canvas: value-proposition -->\n\n## Features\n\n- F1 Night line -> [B7](payers.md#benefits)\n';
const payers = (id: string): string =>
  `# Payers\n<!-- canvas: value-proposition -->\n\n## Benefits\n\n- ${id} Fewer calls at night\n`;

describe('a link into another document', () => {
  it('is left alone while nobody has read that document', () => {
    assert.deepEqual(found(new Folder().open('offer.md', OFFER)), []);
  });

  it('is found when that document has no such item, whichever was read first', () => {
    const first = new Folder();
    first.open('payers.md', payers('B1'));
    assert.deepEqual(found(first.open('offer.md', OFFER)), ['B7']);

    const second = new Folder();
    const offer = second.open('offer.md', OFFER);
    assert.deepEqual(found(offer), []);
    second.open('payers.md', payers('B1'));
    assert.deepEqual(found(offer), ['B7']);
  });

  it('is said to lead there, or to come from there, as the arrow points', () => {
    const messageOf = (text: string): string => {
      const folder = new Folder();
      folder.open('payers.md', payers('B1'));
      const findings = folder.open('offer.md', text).findings();
      return findings.find(({ finding }) => finding.rule === 'ref/unknown-id')?.finding.message ?? '';
    };
    assert.match(messageOf(OFFER), /nobody can see what “Night line” leads to\./);
    assert.match(messageOf(OFFER.replace('-> [', '<- [')), /nobody can see what “Night line” comes from\./);
  });

  it('is looked at again when that document changes, and says that it has to be', () => {
    const folder = new Folder();
    const offer = folder.open('offer.md', OFFER);
    const other = folder.open('payers.md', payers('B1'));
    assert.deepEqual(found(offer), ['B7']);
    let told = 0;
    offer.onStale(() => told++);
    const at = other.markdown.text.indexOf('B1');
    other.edit(at, at + 2, 'B7');
    assert.ok(told > 0);
    assert.deepEqual(found(offer), []);
  });

  it('is not looked at again when other words of that document change', () => {
    const folder = new Folder();
    const offer = folder.open('offer.md', OFFER);
    const other = folder.open('payers.md', payers('B1'));
    assert.deepEqual(found(offer), ['B7']);
    let told = 0;
    offer.onStale(() => told++);
    const at = other.markdown.text.indexOf('Fewer');
    other.edit(at, at + 5, 'Hardly any');
    assert.equal(told, 0);
  });

  it('is left alone once that document is gone', () => {
    const folder = new Folder();
    const offer = folder.open('offer.md', OFFER);
    const other = folder.open('payers.md', payers('B1'));
    assert.deepEqual(found(offer), ['B7']);
    other.end();
    assert.deepEqual(found(offer), []);
  });

  it('leads where the address says, from the folder of the document', () => {
    const folder = new Folder();
    folder.open('payers.md', payers('B1'));
    assert.deepEqual(found(folder.open('team/offer.md', OFFER)), []);
    assert.deepEqual(found(folder.open('team/plan.md', OFFER.replace('payers.md', '../payers.md'))), ['B7']);
  });
});

describe('a link to another canvas of the document', () => {
  const text = (id: string): string =>
    `# Line\n<!-- canvas: value-proposition -->\n\n## Jobs\n\n- J1 Sleep -> ${id}\n\n# Bets\n<!-- canvas: assumptions -->\n\n## Assumptions\n\n- A1 Half of them call (desirability, open)\n`;

  it('is fine when the item is there', () => {
    assert.deepEqual(found(new Folder().open('a.md', text('A1'))), []);
  });

  it('is found when other items with such ids are there, and this one is not', () => {
    assert.deepEqual(found(new Folder().open('a.md', text('A9'))), ['A9']);
  });
});
