import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { canvases } from '../../../server/src/core/canvas/catalogue';
import { rules } from '../../../server/src/core/rules/registry';

/** As much of a TextMate grammar as these tests look into. */
interface Grammar {
  readonly repository: Readonly<Record<string, Pattern>>;
}

interface Pattern {
  readonly match?: string;
  readonly name?: string;
  readonly patterns?: readonly Pattern[];
  readonly captures?: Readonly<Record<string, Pattern>>;
}

function grammar(file: string): Grammar {
  return JSON.parse(readFileSync(new URL(`../../../syntaxes/${file}`, import.meta.url), 'utf8')) as Grammar;
}

function* within(pattern: Pattern): Generator<Pattern> {
  yield pattern;
  for (const inner of [...(pattern.patterns ?? []), ...Object.values(pattern.captures ?? {})])
    yield* within(inner);
}

/** Whether a rule of the grammar gives a scope to these words and to nothing more. */
function colours(rules: Grammar, scope: string, words: string): boolean {
  return Object.values(rules.repository)
    .flatMap((rule) => [...within(rule)])
    .some(({ name, match }) => {
      if (name !== scope || match === undefined) return false;
      // Oniguruma's (?i:...) is unknown to JavaScript; the flag does the same.
      return new RegExp(`^(?:${match.replaceAll('(?i:', '(?:')})$`, match.includes('(?i:') ? 'i' : '').test(
        words,
      );
    });
}

describe('The grammar knows the words of the canvases', () => {
  const text = grammar('canvasmark.tmLanguage.json');
  const items = grammar('canvasmark-items.tmLanguage.json');
  const blocks = canvases.flatMap((canvas) => canvas.blocks);

  it('the letters of every block, in a link', () => {
    const unknown = blocks
      .flatMap((block) => block.letters)
      .filter((letters) => !colours(text, 'variable.other.constant.reference.canvasmark', `${letters}12`));
    assert.deepEqual(unknown, []);
  });

  it('codes of challenges, in a link', () => {
    const coded = blocks.filter((block) => block.codes);
    assert.ok(coded.length > 0);
    assert.ok(colours(text, 'variable.other.constant.reference.canvasmark', 'MD01'));
  });

  it('the value drivers, in a link', () => {
    const unknown = blocks
      .filter((block) => block.id === 'value-drivers')
      .flatMap((block) => block.slots)
      .filter((driver) => !colours(text, 'keyword.other.driver.canvasmark', driver.name));
    assert.deepEqual(unknown, []);
  });

  it('the ids of all rules, in an ignore comment', () => {
    const comments = grammar('canvasmark-comments.tmLanguage.json');
    const unknown = rules
      .map(({ id }) => id)
      .filter((id) => !colours(comments, 'variable.other.constant.rule.canvasmark', id));
    assert.deepEqual(unknown, []);
  });

  it('the values of every attribute, in brackets', () => {
    const unknown = blocks
      .flatMap((block) => block.attributes)
      .flatMap((attribute) => attribute.values)
      .filter((value) => !colours(items, 'storage.modifier.attribute.canvasmark', value));
    assert.deepEqual(unknown, []);
  });
});
