import assert from 'node:assert/strict';
import { placeholdersIn } from '../../../server/src/core/language/placeholder';
import { cutFor } from '../../../server/src/core/language/placeholder-cut';

/** What is left of words without their first placeholder; undefined where it has to stay. */
function left(words: string): string | undefined {
  const [found] = placeholdersIn(words);
  assert.ok(found, `a placeholder in “${words}”`);
  const cut = cutFor(words, found);
  return cut && words.slice(0, cut.start) + words.slice(cut.end);
}

describe('taking a placeholder out of a sentence', () => {
  const readable: readonly (readonly [string, string])[] = [
    ['Waits nineteen days for …', 'Waits nineteen days'],
    ['Waits nineteen days for [what].', 'Waits nineteen days.'],
    ['Nobody calls back (TBD), not even at night', 'Nobody calls back, not even at night'],
    ['Pays XX % less for the ambulance', 'Pays less for the ambulance'],
    ['Cuts empty visits by XX %', 'Cuts empty visits'],
    ['Nobody knows the price – TBD', 'Nobody knows the price'],
    ['Two in five skip a dose [add source]', 'Two in five skip a dose'],
    ['A longer visit, because …', 'A longer visit'],
  ];
  for (const [words, rest] of readable)
    it(`leaves a sentence: ${words}`, () => assert.equal(left(words), rest));

  const needed = [
    'Save {{amount}} a month',
    'Waits [number] days for …',
    'recommended by …',
    'required by … for …',
    'For [target customer] who wait',
    'TODO: ask the nurses',
    'gets … done',
    'Price – TBD',
    'TBD',
  ];
  for (const words of needed)
    it(`stays where the sentence needs it: ${words}`, () => assert.equal(left(words), undefined));
});
