import assert from 'node:assert/strict';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { finished } from '../../../server/src/core/markdown/steps';
import { ReadDocument } from '../../../server/src/core/read-document';
import { Commons } from '../../../server/src/core/rules/commons';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { FileVoice } from '../../../server/src/workspace/file-voice';
import { addressOf, linkedDocument } from '../../../server/src/workspace/linked-document';

const reading = { detect: 'named', configuration: standardConfiguration } as const;
const offerUri = 'file:///plans/offer.md';
const payersUri = 'file:///plans/payers.md';
const offer = (link: string): string =>
  `# Night line\n<!-- canvas: value-proposition -->\n\n## Features\n\n- F1 Night line${link}\n`;
const payers = (id: string): string =>
  `# Payers\n<!-- canvas: value-proposition -->\n\n## Benefits\n\n- ${id} Fewer calls at night\n`;
const link = ' -> [B7](payers.md#benefits)';

/** Files that are not open, and a document that is. */
class Workspace {
  readonly commons = new Commons(linkedDocument, addressOf);
  private readonly voices = new Map<string, FileVoice>();
  /** The files that were told that others say something else. */
  readonly told: string[] = [];

  voice(uri: string): FileVoice {
    const voice = this.voices.get(uri) ?? new FileVoice(uri, this.commons, () => this.told.push(uri));
    this.voices.set(uri, voice);
    return voice;
  }

  put(uri: string, text: string): void {
    const { canvases } = finished(ReadDocument.reading(text, reading));
    this.voice(uri).say(canvases, standardConfiguration.saying);
  }

  /** Checks a file as it stands. @returns whether a link of it leads nowhere */
  check(uri: string, text: string): boolean {
    const { commons, end } = this.voice(uri).listening();
    const document = finished(ReadDocument.reading(text, reading));
    const strategy = finished(StrategyDocument.checking(document, { ...reading, name: uri, commons }));
    end(true);
    return leadsNowhere(strategy);
  }

  open(uri: string, text: string): StrategyDocument {
    return StrategyDocument.from(text, { ...reading, name: uri, commons: this.commons });
  }
}

function leadsNowhere(document: StrategyDocument): boolean {
  return document.findings().some(({ finding }) => finding.rule === 'ref/unknown-id');
}

describe('A file that is not open', () => {
  it('says to open documents what it says, until it is gone', () => {
    const workspace = new Workspace();
    const document = workspace.open(offerUri, offer(link));
    assert.equal(leadsNowhere(document), false, 'nobody knows the file');
    workspace.put(payersUri, payers('B1'));
    assert.equal(leadsNowhere(document), true);
    workspace.put(payersUri, payers('B7'));
    assert.equal(leadsNowhere(document), false);
    workspace.put(payersUri, payers('B2'));
    assert.equal(leadsNowhere(document), true);
    workspace.voice(payersUri).end();
    assert.equal(leadsNowhere(document), false);
  });

  it('is no news when it says the same as before', () => {
    const workspace = new Workspace();
    workspace.put(payersUri, payers('B1'));
    const document = workspace.open(offerUri, offer(link));
    assert.equal(leadsNowhere(document), true);
    let news = 0;
    document.onStale(() => news++);
    workspace.put(payersUri, payers('B1').replace('Fewer', 'Hardly any'));
    assert.equal(news, 0);
    workspace.put(payersUri, payers('B7'));
    assert.ok(news > 0);
  });

  it('is told when others say something else to what it asked when it was last checked', () => {
    const workspace = new Workspace();
    workspace.put(payersUri, payers('B1'));
    workspace.put(offerUri, offer(link));
    assert.equal(workspace.check(offerUri, offer(link)), true);
    assert.deepEqual(workspace.told, []);
    workspace.put(payersUri, payers('B7'));
    assert.deepEqual(new Set(workspace.told), new Set([offerUri]));
    workspace.told.length = 0;
    assert.equal(workspace.check(offerUri, offer('')), false);
    workspace.put(payersUri, payers('B1'));
    assert.deepEqual(workspace.told, []);
  });

  it('is told nothing once it is gone, though its check goes on', () => {
    const workspace = new Workspace();
    workspace.put(payersUri, payers('B1'));
    workspace.put(offerUri, offer(link));
    workspace.voice(offerUri).end();
    assert.equal(workspace.check(offerUri, offer(link)), true);
    workspace.put(payersUri, payers('B7'));
    assert.deepEqual(workspace.told, []);
    assert.equal(workspace.commons.isAsked, false);
  });

  it('takes back what it asked when its check is not gone through with', () => {
    const workspace = new Workspace();
    workspace.put(payersUri, payers('B1'));
    const { commons, end } = workspace.voice(offerUri).listening();
    const steps = StrategyDocument.checking(finished(ReadDocument.reading(offer(link), reading)), {
      ...reading,
      name: offerUri,
      commons,
    });
    while (!steps.next().done);
    assert.equal(workspace.commons.isAsked, true);
    end(false);
    assert.equal(workspace.commons.isAsked, false);
  });

  it('finds among its own canvases what it links to', () => {
    const both = (id: string): string =>
      `${offer(` -> ${id}`)}\n# Bets\n<!-- canvas: assumptions -->\n\n## Assumptions\n\n- A1 Half of them call (desirability, open)\n`;
    const workspace = new Workspace();
    workspace.put(offerUri, both('A1'));
    assert.equal(workspace.check(offerUri, both('A1')), false);
    workspace.put(offerUri, both('A9'));
    assert.equal(workspace.check(offerUri, both('A9')), true);
  });
});
