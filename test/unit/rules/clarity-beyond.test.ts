import assert from 'node:assert/strict';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { applyEdits, editsOf } from '../../../server/src/core/fixing/fix';
import { Commons } from '../../../server/src/core/rules/commons';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { addressOf, linkedDocument } from '../../../server/src/workspace/linked-document';

const FOLDER = 'file:///plans/';

/** Documents of one folder that can ask each other. */
class Folder {
  private readonly commons = new Commons(linkedDocument, addressOf);

  open(name: string, text: string): StrategyDocument {
    return StrategyDocument.from(text, {
      detect: 'resembling',
      configuration: standardConfiguration,
      name: FOLDER + name,
      commons: this.commons,
    });
  }
}

/** The levels and messages of a rule's findings. */
function found(document: StrategyDocument, rule: string): { level: string; message: string }[] {
  assert.deepEqual(document.failures, []);
  return document
    .findings()
    .flatMap(({ finding }) =>
      finding.rule === rule ? [{ level: finding.level, message: finding.message }] : [],
    );
}

function levels(document: StrategyDocument): string[] {
  return found(document, 'clarity/model-first').map(({ level }) => level);
}

const BLOCKS = [
  'Key partners',
  'Key activities',
  'Key resources',
  'Value propositions',
  'Customer relationships',
  'Channels',
  'Customer segments',
  'Cost structure',
  'Revenue streams',
];

function model(remark = ''): string {
  const blocks = BLOCKS.map((name) => `## ${name}\n\n- Something of ${name.toLowerCase()}\n`);
  return `# Choir sheets: how it pays\n<!-- canvas: business-model -->\n\n${remark}\n\n${blocks.join('\n')}`;
}

function register(...assumptions: readonly string[]): string {
  return `# Choir sheets: register\n<!-- canvas: assumptions -->\n\n## Assumptions\n\n${assumptions.join('\n')}\n`;
}

const OPEN = '- A1 6 of 10 choirs pay for a second song (desirability, open)';
const SETTLED = '- A2 9 of 10 choirs sing from photographed sheets (desirability, supported)';
const OFFER =
  '# Choirs\n<!-- canvas: value-proposition -->\n\n## Jobs\n\n- Read the sheet in a dark church\n';

describe('a business model', () => {
  it('is remarked on when nothing is said anywhere of who wants the offer', () => {
    assert.deepEqual(levels(new Folder().open('model.md', model())), ['info']);
  });

  it('is left alone when it leads to another document', () => {
    const document = new Folder().open(
      'model.md',
      model('What we know stands in [the register](register.md).'),
    );
    assert.deepEqual(levels(document), []);
  });

  it('is fine beside a document that says what is offered', () => {
    const folder = new Folder();
    folder.open('offer.md', OFFER);
    assert.deepEqual(levels(folder.open('model.md', model())), []);
  });

  it('comes too early when all that is assumed elsewhere is open, and follows what changes there', () => {
    const folder = new Folder();
    const document = folder.open('model.md', model());
    const other = folder.open('register.md', register(OPEN));
    assert.deepEqual(levels(document), ['info']);
    const at = other.markdown.text.indexOf('open)');
    other.edit(at, at + 4, 'supported');
    assert.deepEqual(levels(document), []);
  });

  it('is fine when something is known of it elsewhere', () => {
    const folder = new Folder();
    folder.open('register.md', register(OPEN, SETTLED));
    assert.deepEqual(levels(folder.open('model.md', model())), []);
  });

  it('comes too early beside an open register in the same document', () => {
    assert.deepEqual(levels(new Folder().open('both.md', `${register(OPEN)}\n${model()}`)), ['warning']);
    assert.deepEqual(levels(new Folder().open('both.md', `${register(OPEN, SETTLED)}\n${model()}`)), []);
  });

  it('is fine for a business that is running', () => {
    const folder = new Folder();
    folder.open('register.md', register(OPEN));
    assert.deepEqual(levels(folder.open('model.md', model('The running business, looked at again.'))), []);
    assert.deepEqual(levels(folder.open('accounts.md', model('Revenue 2023: 1.2 m.'))), []);
  });
});

describe('a term', () => {
  const define = (meaning: string): string =>
    `# Plan\n<!-- canvas: customer-intimacy -->\n\n## Definitions\n\n- Active choir: ${meaning}\n`;

  it('with another meaning in another document is said, and where', () => {
    const folder = new Folder();
    folder.open('north.md', define('one that sang a new song in the last 90 days'));
    const [conflict, ...more] = found(
      folder.open('south.md', define('one that paid last year')),
      'clarity/term-conflict',
    );
    assert.deepEqual(more, []);
    assert.equal(conflict?.level, 'info');
    assert.match(conflict?.message ?? '', /north\.md.*“one that sang a new song in the last 90 days”/);
  });

  it('gives way to the definition in another document by a link, and its words are kept', () => {
    const folder = new Folder();
    folder.open('words/north.md', define('one that sang a new song in the last 90 days'));
    const text = define('one that paid last year');
    const south = folder.open('south.md', text);
    const [canvas] = south.canvases;
    const placed = south.findings().find(({ finding }) => finding.rule === 'clarity/term-conflict');
    const fix = placed?.finding.fixes[0];
    assert.ok(fix);
    const linked = applyEdits(text, editsOf(fix, canvas, south));
    assert.equal(
      linked,
      define('as defined in [north.md](words/north.md#definitions) <!-- was: one that paid last year -->'),
    );
    south.edit(0, text.length, linked);
    assert.deepEqual(found(south, 'clarity/term-conflict'), []);
  });

  it('with the same meaning is fine, and a change is noticed', () => {
    const folder = new Folder();
    const north = folder.open('north.md', define('one that sang a new song in the last 90 days'));
    const south = folder.open('south.md', define('a choir that sang a new song in the last 90 days'));
    assert.deepEqual(found(south, 'clarity/term-conflict'), []);
    const at = north.markdown.text.indexOf('90');
    north.edit(at, at + 2, '30');
    assert.equal(found(south, 'clarity/term-conflict').length, 1);
  });
});

describe('a metric', () => {
  const METRIC =
    '# Plan\n<!-- canvas: customer-intimacy -->\n\n## Customer metrics\n\n- Engagement +20 % by June\n';

  it('is fine when another document defines its word', () => {
    const folder = new Folder();
    const plan = folder.open('plan.md', METRIC);
    assert.equal(found(plan, 'clarity/measure-undefined').length, 1);
    folder.open(
      'words.md',
      '# Words\n<!-- canvas: customer-intimacy -->\n\n## Definitions\n\n- Engagement: songs asked for in a month\n',
    );
    assert.deepEqual(found(plan, 'clarity/measure-undefined'), []);
  });
});
