import assert from 'node:assert/strict';
import { applyEdits, editsOf } from '../../../server/src/core/fix';
import type { Fix } from '../../../server/src/core/rules/finding';
import { allSafeFixes } from '../../../server/src/features/actions/fix-rounds';
import { exampleTexts, fresh, lostWords } from '../refactoring/examples';

interface Made {
  readonly rule: string;
  readonly fix: Fix;
  /** The words that the finding is about. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

const known = new Map<string, readonly Made[]>();

/** Every fix of every finding in a text; worked out once. */
function fixesOf(text: string): readonly Made[] {
  const found = known.get(text) ?? [...fixesIn(text)];
  known.set(text, found);
  return found;
}

function* fixesIn(text: string): Iterable<Made> {
  const document = fresh(text);
  for (const canvas of document.canvases)
    for (const { rule, fixes, place } of document.findingsIn(canvas)) {
      const { start, end } = document.locate(place);
      const words = text.slice(start, end);
      for (const fix of fixes) {
        const edits = editsOf(fix, canvas, document);
        if (edits.length > 0) yield { rule, fix, words, before: text, after: applyEdits(text, edits) };
      }
    }
}

/** Titles that say themselves that they take words out, or put others in their place. */
const REPLACING =
  /^(?:Delete|Remove|Take|Write|Call|Change|Link to|They are|Turn|Say it here|Renumber|Narrow|Name it|Add what is missing|It is|Make|Split|Move)\b/;

describe('The fixes in every example of every rule', () => {
  const made = exampleTexts().flatMap(({ title, text }) =>
    fixesOf(text).map((one) => ({ example: title, ...one })),
  );

  it('change something', () => {
    assert.ok(made.length > 500, `only ${made.length}`);
    for (const { example, fix, before, after } of made)
      assert.notEqual(after, before, `“${fix.title}” in ${example}`);
  });

  it('lose no word, unless their title says so', () => {
    for (const { example, fix, before, after } of made) {
      if (REPLACING.test(fix.title) && !fix.title.startsWith('Move')) continue;
      assert.deepEqual(
        lostWords(before, after),
        [],
        `“${fix.title}” in ${example}:\n${before}\n=>\n${after}`,
      );
    }
  });

  it('have less to do for the same words once they are made', () => {
    const stubborn = made.flatMap(({ example, rule, fix, words, before, after }) => {
      const isSame = (one: Made): boolean =>
        one.rule === rule && one.fix.title === fix.title && one.words === words;
      const count = fixesOf(before).filter(isSame).length;
      const more = fixesOf(after).filter(isSame).length;
      return more < count ? [] : [`“${fix.title}” in ${example}:\n${before}\n=>\n${after}`];
    });
    assert.deepEqual(stubborn, []);
  });
});

describe('All fixes that need no decision', () => {
  it('are done when they were done once, lose no word, and touch no more than has to change', () => {
    let count = 0;
    for (const { title, text } of exampleTexts()) {
      const edits = allSafeFixes(fresh(text));
      const once = applyEdits(text, edits);
      assert.deepEqual(allSafeFixes(fresh(once)), [], title);
      assert.deepEqual(lostWords(text, once), [], title);
      count += edits.length;
      for (const { start, end, text: words } of edits) {
        const old = text.slice(start, end);
        const isMinimal = old === '' || words === '' || (old[0] !== words[0] && old.at(-1) !== words.at(-1));
        assert.ok(isMinimal, `${title}: “${old}” became “${words}”, and the caret in it would jump`);
      }
    }
    assert.ok(count > 0);
  });
});
