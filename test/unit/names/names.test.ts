import assert from 'node:assert/strict';
import fc from 'fast-check';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import type { DocumentNames, Named, Range } from '../../../server/src/core/names/document-names';
import { keptNames } from '../../../server/src/core/names/kept-names';
import { firstOf, NamesBetween } from '../../../server/src/core/names/names-between';
import { namesOf } from '../../../server/src/core/names/names-reader';
import { renaming } from '../../../server/src/core/names/renaming';
import { titleOf } from '../../../server/src/core/names/rows';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { linkedDocument } from '../../../server/src/workspace/linked-document';

const reading = { detect: 'named', configuration: standardConfiguration } as const;

const line = fc.constantFrom(
  '# Value proposition',
  '# Healthcare value proposition',
  '## Rural members',
  '## Jobs',
  '## Features',
  '## Benefits',
  '### Benefits',
  '## Patients',
  '## Payers',
  '### Jobs',
  '### Value drivers',
  '## How the jobs were rated',
  '- J1 Sleep through the night',
  '- J1 Save money',
  '- **J2**: Eat well <- F1',
  '- Utility: one call settles it -> J1',
  '- F1 Cuff -> B1, [B2](b.md#benefits)',
  '- F2 Line -> B1 Nobody waits',
  '  - B3 Nobody is woken -> J1, J2',
  '- B1 Nobody waits -> **J1**, utility',
  '- B2 Calm -> "Sleep through the night"',
  '### F3 Night line',
  '| Id | Importance |\n|---|---|\n| J1 | 9 |',
  'See [J1](a.md#jobs), [F1](#features) and [the notes](<their notes.md>).',
  '[x]: b.md "title"',
  '',
);

const canvas = fc.constantFrom('value-proposition', 'healthcare-value-proposition');
const text = fc
  .tuple(canvas, fc.array(line, { minLength: 4, maxLength: 30 }))
  .map(([id, lines]) => `# Night line\n<!-- canvas: ${id} -->\n\n${lines.join('\n')}\n`);

function namesIn(words: string): DocumentNames {
  return namesOf(StrategyDocument.from(words, reading));
}

/** All that is named, as plain data. */
function inFull(names: DocumentNames): unknown {
  const inShort = (named: Named | undefined): unknown =>
    named && [named.id, named.words, named.block.id, named.canvas.key, named.name];
  return {
    named: names.named.map((named) => [
      inShort(named),
      named.buyer?.id,
      named.slot,
      named.section.part,
      named.range,
      inShort(named.feature),
      inShort(named.again),
    ]),
    references: names.references.map(
      ({ kind, direction, target, address, from, to, mayBeElsewhere, range, whole }) => [
        [kind, direction, target, address, mayBeElsewhere, range, whole],
        inShort(from),
        inShort(to),
      ],
    ),
    buyers: names.buyers.map(({ buyer, words, range }) => [buyer.id, words, range]),
    addresses: names.addresses,
    anchors: [...names.anchors],
    rows: names.rows
      .flatMap(({ text, named }) => text.split('\n').map((row, line) => [row, inShort(named(line))]))
      .filter(([row]) => row !== '')
      .map((row) => JSON.stringify(row))
      .sort(),
  };
}

function wordsAt(words: string, { start, end }: Range): string {
  assert.equal(start.line, end.line, 'on one line');
  return words.split('\n')[start.line]?.slice(start.character, end.character) ?? '';
}

const links = fc.constantFrom(
  '',
  ' -> J1',
  ' -> J2, B1',
  ' -> **B2**',
  ' <- F1',
  ' -> F2',
  ' -> J7',
  ' -> B7, J1',
);

/** A canvas in which each id stands once, below the block whose letters it has. */
const tidy = fc
  .tuple(links, links, links, links, links, links)
  .map(
    ([a, b, c, d, e, f]) =>
      `# Night line\n<!-- canvas: value-proposition -->\n\n## Jobs\n\n- J1 Sleep${a}\n- J2 Travel${b}\n\n## Features\n\n- F1 Cuff${c}\n- F2 Scale${d}\n\n## Benefits\n\n- B1 Nobody waits${e}\n- B2 Nobody is woken${f}\n`,
  );

const job = fc.constantFrom('J1', 'J2', 'J3');

/** A canvas in which some ids stand twice: below one heading, in two parts, or in two canvases. */
const doubled = fc
  .tuple(
    job,
    job,
    job,
    job,
    links,
    links,
    fc.constantFrom(
      '',
      '## Segment: rural\n\n### Jobs\n\n',
      '# Day line\n<!-- canvas: value-proposition -->\n\n## Jobs\n\n',
    ),
  )
  .map(
    ([a, b, c, d, e, f, between]) =>
      `# Night line\n<!-- canvas: value-proposition -->\n\n## Features\n\n- F1 Cuff -> ${a}\n- F2 Scale -> ${b}, ${c}\n\n## Jobs\n\n- ${a} Sleep${e}\n- ${b} Travel -> ${d}\n${between}- ${c} Eat${f}\n- ${d} Walk -> ${a}\n`,
  );

describe('What a document names', () => {
  it('is, after any edit, what the text read from nothing names', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(40), line, (before, at, length, words) => {
        const document = StrategyDocument.from(before, reading);
        inFull(namesOf(document));
        const start = at % (before.length + 1);
        const end = Math.min(before.length, start + length);
        document.edit(start, end, words);
        assert.deepEqual(inFull(namesOf(document)), inFull(namesIn(document.markdown.text)));
      }),
      { numRuns: 150 },
    );
  });

  it('stands in rows to be searched, each item in one', () => {
    fc.assert(
      fc.property(text, (words) => {
        const names = namesIn(words);
        const inRows = names.rows.flatMap(({ text: rows, named }) =>
          rows.split('\n').flatMap((row, line) => {
            const item = named(line);
            if (item) assert.ok(row.startsWith(titleOf(item).toLowerCase()));
            return item ?? [];
          }),
        );
        assert.deepEqual(new Set(inRows), new Set(names.named));
        assert.equal(inRows.length, names.named.length);
      }),
    );
  });

  it('is the same when it is kept without the document', () => {
    fc.assert(
      fc.property(text, (words) => {
        const document = StrategyDocument.from(words, reading);
        assert.deepEqual(inFull(keptNames(document)), inFull(namesOf(document)));
      }),
      { numRuns: 100 },
    );
  });

  it('stands where it says', () => {
    fc.assert(
      fc.property(text, (words) => {
        const names = namesIn(words);
        for (const { id, name } of names.named)
          if (id !== undefined) assert.equal(wordsAt(words, name).toUpperCase(), id);
        for (const { kind, target, range } of names.references)
          if (kind === 'id' || kind === 'file') assert.equal(wordsAt(words, range).toUpperCase(), target);
        for (const { address, range } of names.addresses) assert.equal(wordsAt(words, range), address);
      }),
      { numRuns: 100 },
    );
  });

  it('is linked to by the same links when they are looked for together', () => {
    let count = 0;
    fc.assert(
      fc.property(text, tidy, (one, other) => {
        const documents = [one, other].map((words, index) => {
          const uri = `file:///${'ab'.charAt(index)}.md`;
          return { uri, key: uri, names: namesIn(words) };
        });
        const between = new NamesBetween(documents, linkedDocument, (uri) => uri);
        for (const document of documents)
          for (const named of document.names.named) {
            if (named.id === undefined) continue;
            const links = between.linksTo({ document, named });
            const found = between
              .referencesTo({ document, named })
              .filter(({ reference: { kind } }) => kind === 'id' || kind === 'file');
            assert.deepEqual(links, found);
            count += links.length;
          }
      }),
      { numRuns: 100 },
    );
    assert.ok(count > 100, `${count} links`);
  });

  it('keeps leading where it led when an id is renamed', () => {
    let renamed = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          tidy,
          doubled,
          fc.tuple(tidy, tidy).map((both) => both.join('\n')),
        ),
        fc.nat(),
        fc.constantFrom('J1', 'J2', 'J7', 'B1', 'B7', 'F1', 'F2', 'F7'),
        (words, pick, id) => {
          const names = namesIn(words);
          const bearers = names.named.filter((named) => named.id !== undefined && !named.again);
          const named = bearers[pick % bearers.length];
          // Where an item has the letters of another block, which is a finding, links may lead elsewhere.
          const isOdd = bearers.some(
            ({ id: own = '', block }) => !block.letters.includes(own.replace(/\d.*$/, '')),
          );
          if (!named || isOdd) return;
          const uri = 'file:///a.md';
          const document = { uri, key: uri, names };
          const between = new NamesBetween(
            [document],
            () => undefined,
            (each) => each,
          );
          const result = renaming(between, { document, named }, id);
          if ('refusal' in result || result.edits.length === 0) return;
          renamed++;
          const lines = words.split('\n');
          for (const { range, text: own } of [...result.edits].sort(
            (a, b) => b.range.start.character - a.range.start.character,
          )) {
            const { line: at, character } = range.start;
            lines[at] =
              (lines[at] ?? '').slice(0, character) + own + (lines[at] ?? '').slice(range.end.character);
          }
          // Ids of the same length leave everything else where it was.
          if (id.length !== named.id?.length) return;
          const targets = (of: DocumentNames): unknown[] =>
            of.references.map(({ range, to }) => [range, to && firstOf(to).name]);
          const dangling = names.references.some(({ target, to }) => target === id && !to);
          if (!dangling)
            assert.deepEqual(targets(namesIn(lines.join('\n'))), targets(names), lines.join('\n'));
        },
      ),
      { numRuns: 1000 },
    );
    assert.ok(renamed > 40, `${renamed} were renamed`);
  });
});
