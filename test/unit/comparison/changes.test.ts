import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { isUnchanged } from '../../../server/src/core/comparison/canvas-changes';
import { changeWords } from '../../../server/src/core/comparison/change-words';
import { saidBy } from '../../../server/src/core/comparison/item-changes';
import { changesIn, compared } from './compared';

const plan = `# Night line

<!-- canvas: value-proposition -->

## Jobs

- J1 Sleep through the night (high)
- J2 Know when to call a nurse

## Pains

- P1 Waits an hour until somebody answers

## Products and services

- S1 A nurse on the phone at night -> J2

## Pain relievers

- PR1 Somebody answers within a minute -> P1
`;

/** Every change as one line: `~ J1 rating: low → high`. */
function lines(after: string, before = plan): string[] {
  return changesIn(before, after).items.flatMap((item) => {
    const node = item.kind === 'removed' ? item.before : item.after;
    const name = `${node.id?.value ?? ''} ${saidBy(node)}`.trim();
    if (item.kind === 'removed') return [`- ${name}`];
    if (item.kind === 'added') return [`+ ${name}`];
    return item.changes.map((change) => `~ ${node.id?.value ?? ''} ${changeWords(change)}`);
  });
}

describe('What changed in a canvas', () => {
  it('is nothing when nothing did, nor when lines stand in another order or are wrapped', () => {
    assert.deepEqual(lines(plan), []);
    const turned = plan.replace(
      '- J1 Sleep through the night (high)\n- J2 Know when to call a nurse\n',
      '- J2 Know when to\n  call a nurse\n- J1 Sleep through the night (high)\n',
    );
    assert.deepEqual(lines(turned), []);
    assert.ok(isUnchanged(changesIn(plan, turned)));
  });

  it('is an item that came and one that went', () => {
    const after = plan
      .replace('- J2 Know', '- J3 Feel that somebody is there\n- J2 Know')
      .replace('\n## Pain relievers\n\n- PR1 Somebody answers within a minute -> P1\n', '');
    assert.deepEqual(lines(after), [
      '+ J3 Feel that somebody is there',
      '- PR1 Somebody answers within a minute',
    ]);
  });

  it('is other words under the same id, or most of the words without one', () => {
    assert.deepEqual(lines(plan.replace('through the night', 'until six')), [
      '~ J1 “Sleep through the night” → “Sleep until six”',
    ]);
    const nameless = plan.replace(/- [A-Z]+\d /g, '- ').replace(/ -> .*/g, '');
    assert.deepEqual(lines(nameless.replace('an hour until', 'two hours until'), nameless), [
      '~  “Waits an hour until somebody answers” → “Waits two hours until somebody answers”',
    ]);
  });

  it('is one that came and one that went, where few words are the same and there is no id', () => {
    const nameless = plan.replace(/- [A-Z]+\d /g, '- ').replace(/ -> .*/g, '');
    const after = nameless.replace('Waits an hour until somebody answers', 'Is told to drive to the city');
    assert.deepEqual(lines(after, nameless), [
      '- Waits an hour until somebody answers',
      '+ Is told to drive to the city',
    ]);
  });

  it('follows items whose ids were numbered anew, and links to them', () => {
    const after = plan
      .replace('- J1 Sleep', '- J1 Be rested at work\n- J2 Sleep')
      .replace('- J2 Know', '- J3 Know')
      .replace('-> J2', '-> J3');
    assert.deepEqual(lines(after), ['+ J1 Be rested at work', '~ J2 id: J1 → J2', '~ J3 id: J2 → J3']);
  });

  it('is a move to another block', () => {
    const after = plan
      .replace('- P1 Waits', '- P2 Know when to call a nurse\n- P1 Waits')
      .replace('- J2 Know when to call a nurse\n', '')
      .replace('-> J2', '-> P2');
    assert.deepEqual(lines(after), ['~ P2 id: J2 → P2', '~ P2 moved from Jobs to Pains']);
  });

  it('is an attribute', () => {
    assert.deepEqual(lines(plan.replace('(high)', '(low)')), ['~ J1 rating: high → low']);
    assert.deepEqual(lines(plan.replace(' (high)', '')), ['~ J1 rating: high → none']);
  });

  it('is a link gained or lost, and what is served by it', () => {
    const after = plan.replace('-> J2', '-> J1');
    assert.deepEqual(lines(after), ['~ S1 link gained: J1', '~ S1 link lost: J2']);
    const { coverage } = changesIn(plan, after);
    assert.deepEqual(
      [coverage.before, coverage.after, coverage.gained.map(saidBy), coverage.lost.map(saidBy)],
      [
        { covered: 2, all: 3 },
        { covered: 2, all: 3 },
        ['Sleep through the night'],
        ['Know when to call a nurse'],
      ],
    );
  });

  it('is a value driver whose words are all others', () => {
    const before = `${plan}\n## Value drivers\n\n- **Need**: the state requires it\n`;
    assert.deepEqual(lines(before.replace('the state requires it', 'insurers ask for a proof'), before), [
      '~  “the state requires it” → “insurers ask for a proof”',
    ]);
  });

  it('is the same read backwards, with what came and what went exchanged', () => {
    const rows = plan.split('\n');
    fc.assert(
      fc.property(fc.subarray(rows.filter((row) => row.startsWith('- '))), (kept) => {
        const less = rows.filter((row) => !row.startsWith('- ') || kept.includes(row)).join('\n');
        const forth = changesIn(plan, less);
        const back = changesIn(less, plan);
        assert.deepEqual(forth.pairs.removed.map(saidBy), back.pairs.added.map(saidBy));
        assert.equal(forth.pairs.added.length, 0);
        assert.deepEqual(forth.coverage.before, back.coverage.after);
      }),
    );
  });
});

describe('What changed in a document', () => {
  const lean = '# Leaks\n\n<!-- canvas: lean -->\n\n## Problem\n\n- Tenants wait eleven days\n\n';

  it('is a canvas that came or went', () => {
    assert.deepEqual(
      compared(lean, `${plan}\n${lean}`).map(({ kind }) => kind),
      ['added', 'same'],
    );
    assert.deepEqual(
      compared(`${lean}\n${plan}`, plan).map(({ kind }) => kind),
      ['same', 'removed'],
    );
  });

  it('pairs canvases of a kind by their titles, then by their order', () => {
    const other = lean.replace('# Leaks', '# Heating').replace('eleven', 'four');
    const after = `${other.replace('four', 'five')}${lean.replace('# Leaks', '# Leaks and drips')}`;
    const outcomes = compared(lean + other, after);
    assert.deepEqual(
      outcomes.map((outcome) =>
        'changes' in outcome ? [outcome.changes.items.length, outcome.changes.title] : [],
      ),
      [
        [1, undefined],
        [0, { before: 'Leaks', after: 'Leaks and drips' }],
      ],
    );
  });

  for (const name of ['heart-failure-at-home.md', 'trust-at-the-health-plan.md', 'songs-for-choirs.md'])
    it(`is nothing between ${name} and itself`, () => {
      const text = readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');
      assert.ok(compared(text, text).every(({ kind }) => kind === 'same'));
    });
});
