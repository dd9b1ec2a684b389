import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placeholdersIn } from '../../../server/src/core/language/placeholder';

function found(words: string): string[] {
  return placeholdersIn(words).map(({ start, end }) => words.slice(start, end));
}

describe('placeholders', () => {
  const whole = [
    'TBD',
    't.b.d.',
    'To be decided',
    'TODO',
    '[Pain 1]',
    '{{pain}}',
    '[who] and [where]',
    '…',
    '...',
    '???',
    '____',
    'Pain 2',
    'Lorem ipsum dolor sit amet',
    'List your customer’s top pains here',
    'Describe your product',
    'Add text here …',
    '[Who decides to buy, and signs?]',
  ];
  for (const words of whole) {
    it(`finds that all of it is one: ${words}`, () => {
      assert.deepEqual(
        placeholdersIn(words).map((one) => [words.slice(one.start, one.end), one.whole]),
        [[words, true]],
      );
    });
  }
  const inside: readonly (readonly [string, readonly string[]])[] = [
    ['Bluetooth cuff, which means …', ['…']],
    ['A visit within 48 hours of …', ['…']],
    ['Quickly, within … of …', ['…']],
    ['Grows revenue (volume: more … a …)', ['…']],
    ['“I never know whom to …”', []],
    ['Calls, letters, forms … and nobody answers', []],
    ['Save {{amount}} a month', ['{{amount}}']],
    ['required by ⟨who⟩ for ⟨what⟩', ['⟨who⟩', '⟨what⟩']],
    ['TODO: ask Ines', ['TODO']],
    ['Price (TBD)', ['TBD']],
    ['For [target customer] who wait', ['[target customer]']],
    ['Pays XX % less', ['XX %']],
    ['Costs $X a month', ['$X']],
  ];
  for (const [words, expected] of inside) {
    it(`finds ${expected.length} in: ${words}`, () => {
      assert.deepEqual(found(words), expected);
    });
  }
  const none = [
    'Two in five skip a dose [12]',
    'They say “never” [sic]',
    '[3, 4]',
    '[[Waiting room]]',
    '[our survey][1]',
    'Nobody answers [at weekends]',
    'Keep my TODO list short',
    'I wait, and wait …',
    'Describe my symptoms without being laughed at',
    'List my house without an agent',
    'Service 24/7',
    'Travel with XXL luggage',
    'none',
    '[ ]',
    '[P1]',
  ];
  for (const words of none) {
    it(`finds none in: ${words}`, () => {
      assert.deepEqual(found(words), []);
    });
  }
  it('reads any text, with places inside it and none twice', () => {
    const pieces = fc.constantFrom('[', ']', '{{', '}}', '…', 'TBD', 'so that ', ' ', 'x', '⟨', '⟩', '🩺');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const words = parts.join('');
        let at = 0;
        for (const { start, end } of placeholdersIn(words)) {
          assert.ok(at <= start && start < end && end <= words.length);
          at = end;
        }
      }),
    );
  });
});
