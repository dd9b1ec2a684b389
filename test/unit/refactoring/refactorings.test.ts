import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/src/core/fixing/fix';
import { type Refactoring, spotAt } from '../../../server/src/core/refactoring/refactoring';
import { refactorings } from '../../../server/src/core/refactoring/refactorings';
import type { StrategyDocument } from '../../../server/src/core/strategy-document';
import { exampleTexts, lostWords, read } from './examples';

interface Made {
  readonly title: string;
  readonly choice: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** All that a refactoring can do in a document: to each of its items, or to the first of those that it concerns together. */
function* all(refactoring: Refactoring, document: StrategyDocument): Iterable<Made> {
  const { text } = document.markdown;
  const items = document.canvases.flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ items: own }) => (refactoring.kind === 'move' ? own : own.slice(0, 1))),
    ),
  );
  const seen = new Set<string>();
  for (const { lead } of items) {
    const at = document.locate(lead).start;
    const spot = spotAt(document, at);
    if (!spot) continue;
    for (const { id, title } of refactoring.choices(spot)) {
      const edits = refactoring.edits(spot, id);
      const after = applyEdits(text, edits);
      if (seen.has(after)) continue;
      seen.add(after);
      yield { title, choice: id, at, before: text, after };
    }
  }
}

/** What a canvas says, apart from how its items are named. */
function linksIn(document: StrategyDocument): string[] {
  const { text } = document.markdown;
  return document
    .findings()
    .filter(({ finding }) => /^ref\/(?:unknown-id|duplicate-id|self-or-cycle)$/.test(finding.rule))
    .map(({ finding, start, end }) => `${finding.rule} ${text.slice(start, end)}`);
}

for (const refactoring of refactorings) {
  describe(`The refactoring ${refactoring.name}, in every example of every rule`, () => {
    const tried = exampleTexts().flatMap(({ title, text }) => {
      const document = read(text);
      return [...all(refactoring, document)].map((made) => ({ example: title, document, ...made }));
    });

    it('has something to do in many of them', () => {
      assert.ok(tried.length > 50, `only ${tried.length}`);
    });

    it('changes something wherever it is offered', () => {
      for (const { example, title, before, after } of tried)
        assert.notEqual(after, before, `${title} in ${example}:\n${before}`);
    });

    it('loses no word', () => {
      for (const { example, title, before, after } of tried) {
        // What a table names its column, a list under a heading need not say again.
        const titles = [...before.matchAll(/^.*\|.*(?=\n[|: -]*-[|: -]*\|)/gm)].join(' ');
        const isTitle = (word: string): boolean =>
          titles.includes(word) && (refactoring.name === 'as-list' || refactoring.kind === 'move');
        const lost = lostWords(before, after).filter((word) => !isTitle(word));
        assert.deepEqual(lost, [], `${title} in ${example}:\n${before}\n=>\n${after}`);
      }
    });

    it('breaks no link, and gives no id twice', () => {
      for (const { example, title, document, before, after } of tried) {
        const broken = linksIn(read(after)).length;
        assert.ok(
          broken <= linksIn(document).length,
          `${title} in ${example}:\n${before}\n=>\n${after}\n${linksIn(read(after))}`,
        );
      }
    });

    it('is done when it was done once', () => {
      for (const { example, title, choice, before, after } of tried) {
        if (refactoring.kind === 'move') continue;
        const again = [...all(refactoring, read(after))].filter(
          (made) => made.title === title && made.choice === choice && made.after === after,
        );
        assert.deepEqual(again, [], `${title} in ${example}:\n${before}\n=>\n${after}`);
      }
    });
  });
}

describe('A list that became a table', () => {
  it('becomes the same list again, in every example of every rule', () => {
    const [toTable] = refactorings.filter(({ name }) => name === 'as-table');
    const [toList] = refactorings.filter(({ name }) => name === 'as-list');
    assert.ok(toTable && toList);
    let count = 0;
    for (const { title, text } of exampleTexts())
      for (const { after } of all(toTable, read(text))) {
        const itemsOf = (document: StrategyDocument): unknown =>
          document.canvases.flatMap(({ sections }) =>
            sections.flatMap(({ blocks }) =>
              blocks.flatMap(({ items }) =>
                items.map(({ id, phrase, links, attributes }) => [
                  id?.value,
                  phrase.words.replace(/\s+/g, ' '),
                  links.map(({ target }) => target),
                  attributes.map(({ value }) => value),
                ]),
              ),
            ),
          );
        assert.deepEqual(itemsOf(read(after)), itemsOf(read(text)), `${title}:\n${text}\n=>\n${after}`);
        for (const back of all(toList, read(after))) {
          assert.deepEqual(
            itemsOf(read(back.after)),
            itemsOf(read(text)),
            `${title}:\n${after}\n=>\n${back.after}`,
          );
          count++;
        }
      }
    assert.ok(count > 50, `only ${count}`);
  });
});
