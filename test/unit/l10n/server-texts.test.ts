import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standardConfiguration as configuration } from '../../../server/src/core/configuration/standard';
import { rules } from '../../../server/src/core/rules/registry';
import { type Example, familyOf, type Rule } from '../../../server/src/core/rules/rule';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { type Translations, Translator } from '../../../server/src/features/l10n/translator';

const german: Translations = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../server/l10n/de.json'), 'utf8'),
);

/** The families of rules all of whose texts are translated. */
const translated = ['ref'];
const isTranslated = ({ id }: Rule): boolean => translated.includes(familyOf(id));

const translator = new Translator(german);

function documentOf({ markdown, canvas = 'value-proposition' }: Example): StrategyDocument {
  const opens = /<!--\s*canvas\s*:|^---\n[\s\S]*?\bcanvas:/.test(markdown);
  const whole = opens ? markdown : `# Example\n<!-- canvas: ${canvas} -->\n\n${markdown}`;
  return StrategyDocument.from(whole.replace(/[«»]/g, ''), { detect: 'named', configuration });
}

/** Every message of a rule's own examples, and the titles of the fixes. */
function said(rule: Rule): string[] {
  return rule.examples.violating.flatMap((example) =>
    documentOf(example)
      .findings()
      .flatMap(({ finding }) =>
        finding.rule === rule.id ? [finding.message, ...finding.fixes.map(({ title }) => title)] : [],
      ),
  );
}

describe('German', () => {
  for (const rule of rules.filter(isTranslated)) {
    it(`is spoken by ${rule.id}`, () => {
      for (const text of [rule.summary, rule.why, ...said(rule)])
        assert.notEqual(translator.translate(text), text);
    });
  }

  it('keeps the places of every text, and uses no other', () => {
    for (const [text, translation] of [...Object.entries(german.texts), ...Object.entries(german.parts)]) {
      const places = (words: string): string[] => [...new Set(words.match(/\{\d+\}/g) ?? [])].sort();
      assert.deepEqual(places(translation), places(text), text);
      assert.notEqual(translation.trim(), '', text);
    }
  });

  it('leaves what is not translated as it is, not half of it', () => {
    for (const rule of rules) {
      if (isTranslated(rule)) continue;
      for (const text of [rule.summary, rule.why, ...said(rule)]) {
        const spoken = translator.translate(text);
        if (spoken === text) continue;
        assert.ok(text in german.texts || /^(?:Change it to|Add) \S+/.test(text), `${text}\n${spoken}`);
      }
    }
  });
});

describe('A translator', () => {
  const of = new Translator({
    texts: {
      'Nothing says {0}. {1}': 'Nichts sagt {0}. {1}',
      'Write {0}.': 'Schreiben Sie {0}.',
      'Mend it': 'Beheben',
    },
    parts: { '{0} and {1}': '{0} und {1}' },
    quotes: ['„', '“'],
  });

  it('finds a text again by its form, and what stands in its places', () => {
    assert.equal(
      of.translate('Nothing says J1 and J2. Write “Mend it and {0}”.'),
      'Nichts sagt J1 und J2. Schreiben Sie „Mend it and {0}“.',
    );
  });

  it('leaves what it does not know, and the spaces around what it knows', () => {
    assert.equal(of.translate('Something and more'), 'Something and more');
    assert.equal(of.translate(' Mend it'), ' Beheben');
    assert.equal(of.translate(''), '');
  });

  it('takes characters that patterns know for what they are', () => {
    const odd = new Translator({
      texts: { 'Turn <- {0} (once?)': '{0} $& $1 drehen' },
      parts: {},
      quotes: [],
    });
    assert.equal(odd.translate('Turn <- J1 (once?)'), 'J1 $& $1 drehen');
  });
});
