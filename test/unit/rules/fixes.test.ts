import assert from 'node:assert/strict';
import type { Configuration } from '../../../server/src/core/configuration/configuration';
import { applyEdits, editsOf } from '../../../server/src/core/fixing/fix';
import { changesText, type Fix } from '../../../server/src/core/rules/finding';
import type { StrategyDocument } from '../../../server/src/core/strategy-document';
import { allSafeFixes } from '../../../server/src/features/actions/fix-rounds';
import { exampleTexts, fresh, lostWords, wordsOf } from '../refactoring/examples';

interface Made {
  readonly rule: string;
  readonly fix: Fix;
  /** The words that the finding is about. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

interface Checked {
  readonly fixes: readonly Made[];
  /** How often each rule finds something. */
  readonly counts: ReadonlyMap<string, number>;
}

const known = new WeakMap<Configuration, Map<string, Checked>>();

/** What is found in a text, and every fix of it; worked out once. */
function checked(text: string, configuration: Configuration): Checked {
  const own = known.get(configuration) ?? new Map<string, Checked>();
  known.set(configuration, own);
  const found = own.get(text) ?? checkedNow(text, configuration);
  own.set(text, found);
  return found;
}

function checkedNow(text: string, configuration: Configuration): Checked {
  const document = fresh(text, configuration);
  const counts = new Map<string, number>();
  for (const { finding } of document.findings())
    counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  return { fixes: [...fixesIn(text, document)], counts };
}

function fixesOf(text: string, configuration: Configuration): readonly Made[] {
  return checked(text, configuration).fixes;
}

function* fixesIn(text: string, document: StrategyDocument): Iterable<Made> {
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
  /^(?:Merge|Delete|Remove|Take|Write|Call|Change|Link to|They are|Turn|Say it here|Renumber|Narrow|Name it|Add what is missing|It is|Make|Split|Move)\b/;

/** What nobody could find before something was mended: the lane that was not there, the item behind a link to another. */
const REVEALED: ReadonlyMap<string, readonly string[]> = new Map([
  ['asm/untyped', ['asm/dimension-missing']],
  ['chain/loyalty-before-tip', ['chain/tip-missing']],
  ['chain/stage-missing', ['chain/tip-missing']],
  ['job/compound', ['job/phrased-as-solution']],
  ['job/phrased-as-solution', ['vp/driver-missing', 'jtbd/type-missing', 'text/empty-block']],
  ['jtbd/code-unknown', ['jtbd/code-repeated']],
  ['jtbd/horizon-mismatch', ['text/empty-block']],
  ['lane/games-confused', ['lane/no-overlap']],
  ['lane/missing', ['lane/no-overlap', 'lane/no-pilot']],
  ['ref/duplicate-id', ['vp/benefit-without-feature', 'text/duplicate-item']],
  ['ref/self-or-cycle', ['vp/benefit-without-driver', 'vp/benefit-without-feature']],
  ['ref/wrong-kind', ['vp/gain-uncovered']],
  ['text/placeholder', ['text/empty-block']],
  ['vp/driver-unexpected', ['vp/question-unanswered']],
  ['vp/importance-unrated', ['vp/negative-unresolved']],
  ['vp/pain-uncovered', ['vp/driver-missing']],
  ['vp/unknown-buyer', ['vp/driver-missing', 'vp/driver-unexpected']],
]);

/** Mends a section, or a word; the next one then is found as an exception to it. */
const STEP_BY_STEP = new Set([
  'Say of each where it comes from',
  'Take “Quickly” out, and keep it in a comment',
]);

describe('The fixes in every example of every rule', () => {
  const made = exampleTexts().flatMap(({ title, text, configuration }) =>
    fixesOf(text, configuration).map((one) => ({ example: title, configuration, ...one })),
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

  it('keep every word of two items that are merged', () => {
    const merged = made.filter(({ fix }) => fix.title.startsWith('Merge'));
    assert.ok(merged.length > 3);
    for (const { example, before, after } of merged) {
      const left = new Set([...wordsOf(after).keys()].map((word) => word.toLowerCase()));
      const lost = [...wordsOf(before).keys()].filter((word) => !left.has(word.toLowerCase()));
      assert.deepEqual(lost, [], `${example}:\n${before}\n=>\n${after}`);
    }
  });

  it('end with their finding gone, and bring no other but what they leave to be filled in', () => {
    const unwanted = made.flatMap(({ example, configuration, rule, fix, before, after }) => {
      if (!example.startsWith(rule)) return [];
      const [was, is] = [checked(before, configuration).counts, checked(after, configuration).counts];
      const isMore = (id: string): boolean => (is.get(id) ?? 0) > (was.get(id) ?? 0);
      const shown = REVEALED.get(rule) ?? [];
      const brought = [...is.keys()].filter(
        (id) => isMore(id) && id !== 'text/placeholder' && !shown.includes(id),
      );
      const stays = (is.get(rule) ?? 0) >= (was.get(rule) ?? 0) && !STEP_BY_STEP.has(fix.title);
      return stays || brought.length > 0
        ? [`“${fix.title}” in ${example} brings ${brought}:\n${before}\n=>\n${after}`]
        : [];
    });
    assert.deepEqual(unwanted, []);
  });

  it('have less to do for the same words once they are made', () => {
    const stubborn = made.flatMap(({ example, configuration, rule, fix, words, before, after }) => {
      const isSame = (one: Made): boolean =>
        one.rule === rule && one.fix.title === fix.title && one.words === words;
      const count = fixesOf(before, configuration).filter(isSame).length;
      const more = fixesOf(after, configuration).filter(isSame).length;
      return more < count ? [] : [`“${fix.title}” in ${example}:\n${before}\n=>\n${after}`];
    });
    assert.deepEqual(stubborn, []);
  });
});

/** Rules some of whose findings nobody but the writer can mend, and why. */
const UNFIXABLE: ReadonlyMap<string, string> = new Map([
  ['ref/unknown-canvas', 'no canvas has a name like that'],
  ['text/unread', 'nobody knows what it was meant to be'],
  ['vp/buyer-name-mismatch', 'a buyer is introduced too early: where to depends on what follows'],
  ['vp/all-important', 'only the writer can tell what matters less'],
  ['vp/reliever-is-activity', 'what it brings about has to be thought of'],
  ['job/compound', 'the object is that of one of the verbs alone'],
  ['map/step-not-verb', 'what is done with the thing has to be thought of'],
  ['jtbd/low-value-job', 'a question of what to do with the effort'],
  ['ignore/unknown-rule', 'no rule has a name like that'],
]);

describe('What is found', () => {
  it('has a fix besides silence, but where only the writer knows', () => {
    const without = exampleTexts().flatMap(({ title, text, configuration }) => {
      const document = fresh(text, configuration);
      const canvases = new Map(
        document.canvases.flatMap((canvas) =>
          document.findingsIn(canvas).map((finding) => [finding, canvas] as const),
        ),
      );
      return document.findings().flatMap(({ finding }) => {
        const isMended = finding.fixes.some(
          (fix) => !changesText(fix) || editsOf(fix, canvases.get(finding), document).length > 0,
        );
        return title.startsWith(`${finding.rule}:`) && !isMended ? [finding.rule] : [];
      });
    });
    assert.deepEqual([...new Set(without)].sort(), [...UNFIXABLE.keys()].sort());
  });
});

describe('All fixes that need no decision', () => {
  it('are done when they were done once, lose no word, and touch no more than has to change', () => {
    let count = 0;
    for (const { title, text, configuration } of exampleTexts()) {
      const edits = allSafeFixes(fresh(text, configuration));
      const once = applyEdits(text, edits);
      assert.deepEqual(allSafeFixes(fresh(once, configuration)), [], title);
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
