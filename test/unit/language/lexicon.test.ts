import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lookUp } from '../../../server/src/core/language/lexicon/lexicon';
import { tagged } from '../../../server/src/core/language/tagging';
import { tokensOf } from '../../../server/src/core/language/tokens';

describe('looking up a word', () => {
  const classOf = (word: string): string | undefined => lookUp(word).nounClasses[0];
  it('knows what nouns stand for', () => {
    assert.equal(classOf('thermometer'), 'device');
    assert.equal(classOf('sadness'), 'feeling');
    assert.equal(classOf('physiotherapist'), 'worker');
    assert.equal(classOf('daughter'), 'person');
    assert.equal(classOf('soup'), 'food');
  });
  it('knows words that are younger than its source', () => {
    assert.equal(classOf('chatbot'), 'software');
    assert.equal(classOf('smartwatch'), 'device');
  });
  it('finds the base of a form', () => {
    assert.equal(lookUp('visits').base, 'visit');
    assert.equal(lookUp('children').base, 'child');
    assert.equal(lookUp('making').verbBase, 'make');
    assert.equal(lookUp('stopped').verbBase, 'stop');
    assert.equal(lookUp('went').verbBase, 'go');
    assert.equal(lookUp('minimised').verbBase, 'minimize');
  });
  it('tells unknown words by their endings', () => {
    assert.equal(classOf('glucoscope'), 'device');
    assert.equal(classOf('kneeology'), undefined);
    assert.equal(classOf('kneeologist'), 'worker');
    assert.equal(classOf('padlockiness'), 'quality');
  });
  it('looks up anything', () => {
    fc.assert(fc.property(fc.string(), (word) => lookUp(word).base.length >= 0));
  });
});

describe('what words are in their sentence', () => {
  const tagsOf = (words: string): string => {
    const tokens = tokensOf(words);
    tagged(tokens);
    return tokens.map(({ text, tag }) => `${text}/${tag}`).join(' ');
  };
  const cases: readonly (readonly [string, string])[] = [
    ['Book a visit', 'Book/verb a/determiner visit/noun'],
    ['Nurse line', 'Nurse/noun line/noun'],
    ['Plan meals', 'Plan/verb meals/noun'],
    ['Share knowledge', 'Share/verb knowledge/noun'],
    ['Record who came', 'Record/verb who/subordinator came/participle'],
    ['Back to work', 'Back/adverb to/to work/noun'],
    ['Want to work', 'Want/verb to/to work/verb'],
    ["Members' lounge", "Members/noun '/possessive lounge/noun"],
    ["Don't wait", "Do/auxiliary n't/negation wait/verb"],
    ['Two hands free', 'Two/number hands/noun free/adjective'],
  ];
  for (const [words, tags] of cases) it(words, () => assert.equal(tagsOf(words), tags));
});
