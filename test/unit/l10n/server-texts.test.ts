import assert from 'node:assert/strict';
import { builtIn } from '../../../server/src/configuration/built-in';
import { readConfiguration } from '../../../server/src/configuration/read';
import { canvases } from '../../../server/src/core/canvas/catalogue';
import { standardConfiguration as configuration } from '../../../server/src/core/configuration/standard';
import { rules } from '../../../server/src/core/rules/registry';
import type { Example, Rule } from '../../../server/src/core/rules/rule';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { Translator } from '../../../server/src/features/l10n/translator';
import { coverageWords, driverWords } from '../../../server/src/features/seeing/coverage-words';
import { englishTexts, withoutNumbers } from './english-texts';
import { assertGerman, german, translator } from './german';

function documentOf({ markdown, canvas = 'value-proposition' }: Example): StrategyDocument {
  const opens = /<!--\s*canvas\s*:|^---\n[\s\S]*?\bcanvas:/.test(markdown);
  const whole = opens ? markdown : `# Example\n<!-- canvas: ${canvas} -->\n\n${markdown}`;
  return StrategyDocument.from(whole.replace(/[«»]/g, ''), { detect: 'named', configuration });
}

/** Every message that a rule's own bad examples give, and the titles of the fixes. */
function said({ examples }: Rule): string[] {
  const texts = examples.violating.flatMap((example) =>
    documentOf(example)
      .findings()
      .flatMap(({ finding }) => [finding.message, ...finding.fixes.map(({ title }) => title)]),
  );
  return [...new Set(texts)];
}

/** The places of a text, with or without their cases. */
function placesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\d+)(?::[a-z]+)?\}/g)].map(([, number = '']) => number))].sort();
}

/** Mistakes of every kind that a configuration file can have. */
const wrongConfigurations = {
  'unknown settings': 'ruls: {}\nterms:\n  produkt: [a]\ncolour: blue\n',
  'unknown rules and levels':
    'rules:\n  no-such-rule-anywhere: off\n  vp/need-no-requirer: eror\n  text/unread: {word: 3}\n  ref/unknown-id: [off]\n',
  'values of other kinds':
    'profile: [strict]\nterms:\n  products: [360, true]\n  fine: no\nrules:\n  score/range: {highest: many}\n',
  'a list for a whole': '- off\n',
  'drivers and buyers that do not fit':
    'drivers:\n  My driver: {name: Mine}\n  mine: {aliases: [Need, Ours]}\n  other: {aliases: [ours]}\nbuyers:\n  patients: [utilty, nothing-like-it]\n  employers: {name: Employers}\n',
  'canvases that do not fit':
    'canvases:\n  - id: lean\n    blocks: [{id: a}]\n  - id: okr\n    name: Lean canvas\n    families: [vp, jobs]\n    blocks:\n      - {id: goals, letters: goal, links: [gools]}\n      - {id: goals}\n      - {id: results, letters: R, required: yes, attributes: {Risk level: [high], state: open}}\n      - {id: risks, letters: R}\n    grid: [[goals, c], [goals]]\n  - id: okr\n    blocks: []\n  - name: Without an id\n    blocks: [{name: B}]\n  - id: round\n    blocks: [{id: a}, {id: b}]\n    grid: [[a, b], [b, a]]\n',
  'globs that lead nowhere': "include: ['/docs', '../x', 'a\\b']\nexclude: ['!x']\n",
  'a setting that stands there twice': 'profile: odi\nterms: {}\nprofile: strict\n',
  'a name for nothing': 'profile: *p\n',
  'a bracket without its end': 'rules: {text/unread: off\nterms: {}\n',
  'a tab': 'rules:\n\ttext/unread: off\n',
  'a name alone on a line': 'terms:\nfine\n',
  'a second colon': 'terms: fine: a\n',
  'an odd beginning': 'profile: @odi\n',
  'a quotation without its end': 'profile: "odi\n',
  'uneven indents': 'rules:\n  text/unread: off\n text/vague-word: off\n',
  'a second document': 'profile: odi\n---\nprofile: strict\n',
};

/** Properties whose values people read, wherever the server has them. */
const shown = new Set([
  'message',
  'title',
  'summary',
  'why',
  'unsaid',
  'matters',
  'advice',
  'left',
  'refusal',
]);

/** Folders and files in which whatever has several words is read by people. */
const wordy = [
  'server/src/configuration/faults',
  'server/src/configuration/syntax.ts',
  'server/src/core/names/renaming.ts',
  'server/src/core/refactoring',
  'server/src/features/actions',
  'server/src/features/hover',
  'server/src/features/navigation/rename.ts',
  'server/src/features/seeing/code-lenses.ts',
  'server/src/features/seeing/coverage-words.ts',
];

/** What goes into documents, and is no message. */
const written = /<!-- canvas|^# /;

describe('German', () => {
  for (const rule of rules) {
    it(`is spoken by ${rule.id}`, () => {
      const options = Object.values(rule.options ?? {}).map(({ description }) => description);
      for (const text of [rule.summary, rule.why, ...options, ...said(rule)]) assertGerman(text);
    });
  }

  for (const canvas of canvases) {
    it(`is spoken of ${canvas.id}`, () => {
      const blocks = canvas.blocks.flatMap((block) => [block, ...block.slots]);
      const questions = canvas.questions.map(({ question }) => question);
      // What a hover says of a place of a block follows its name.
      const inHovers = blocks.map(({ question }) => `: ${question}`);
      for (const text of [
        canvas.description,
        ...blocks.map(({ question }) => question),
        ...questions,
        ...inHovers,
      ])
        assertGerman(text);
    });
  }

  it('counts what is served and answered', () => {
    const parts = [
      { block: 'jobs', covered: 5, all: 7, highOpen: 0 },
      { block: 'pains', covered: 0, all: 3, highOpen: 1 },
      { block: 'gains', covered: 1, all: 1, highOpen: 2 },
    ] as const;
    assert.equal(
      translator.translate(coverageWords({ parts, covered: 6, all: 11 })),
      '5 von 7 Aufgaben, 0 von 3 Ärgernissen und 1 von 1 Gewinn bedient, 1 hohes Ärgernis und 2 hohe Gewinne offen',
    );
    const [canvas] = canvases.filter(({ buyers }) => buyers.length > 0);
    const drivers = canvas?.blocks.flatMap(({ slots }) => slots).filter(({ id }) => id === 'need') ?? [];
    assert.equal(
      translator.translate(driverWords({ answered: [], missing: drivers })),
      '0 von 1 Treiber beantwortet, es fehlen: „Need“',
    );
  });

  for (const [what, text] of Object.entries(wrongConfigurations))
    it(`is spoken of a configuration with ${what}`, () => {
      const { problems } = readConfiguration(text, builtIn);
      assert.ok(problems.length > 0);
      for (const { message } of problems) assertGerman(message);
    });

  const translated = new Set(
    [...Object.keys(german.texts), ...Object.keys(german.parts)].map((text) => withoutNumbers(text)),
  );
  const isTranslated = ({ form }: { readonly form: string }): boolean =>
    translated.has(withoutNumbers(form.trim()));

  it('has a text for whatever people read, even where no example says it', () => {
    const missing = englishTexts(
      'server/src/core/rules',
      'server/src/core/refactoring',
      'server/src/features',
      'server/src/configuration/faults',
    )
      .filter(({ file, property = '' }) => shown.has(property) && !file.endsWith('rules/page.ts'))
      .filter(({ form }) => /\p{L}{2,} \p{L}{2,}/u.test(form))
      .filter((text) => !isTranslated(text) && !isStub(text.form));
    assert.deepEqual(missing, []);
    const others = englishTexts(...wordy).filter(
      (text) => /\p{L}{2,}.*\s/su.test(text.form) && !written.test(text.form) && !isTranslated(text),
    );
    assert.deepEqual(others, []);
  });

  it('has no text that nobody says', () => {
    const english = new Set(englishTexts('server/src').map(({ form }) => withoutNumbers(form.trim())));
    const byThemselves = Object.keys(german.words);
    const inCases = Object.values(german.cases).flatMap((parts) => Object.keys(parts));
    const unsaid = [
      ...Object.keys(german.texts),
      ...Object.keys(german.parts),
      ...byThemselves,
      ...inCases,
    ].filter((text) => !english.has(withoutNumbers(text)));
    assert.deepEqual(unsaid, []);
  });

  it('keeps the places of every text, and uses no other', () => {
    for (const [text, translation] of [...Object.entries(german.texts), ...Object.entries(german.parts)]) {
      assert.deepEqual(placesIn(translation), placesIn(text), text);
      assert.notEqual(translation.trim(), '', text);
    }
  });

  it('has every case that it asks for, and no other', () => {
    const used = [...JSON.stringify([german.texts, german.parts]).matchAll(/\{\d+:([a-z]+)\}/g)];
    const asked = new Set(used.map(([, name = '']) => name));
    assert.deepEqual([...asked].sort(), [...Object.keys(german.cases), 'own'].sort());
  });
});

/** Verbs and gaps that are written into a document, whose language is English. */
function isStub(form: string): boolean {
  return /^[a-z][^.:;]*…/.test(form);
}

describe('A translator', () => {
  const of = new Translator(
    {
      texts: {
        'Nothing says {0}. {1}': 'Nichts sagt {0}. {1}',
        'Write {0}.': '{0} schreiben.',
        'Add {0}{1}, or leave it.': '{0:object}{1} ergänzen oder lassen.',
        'It stands under {0}': 'Es steht unter {0}',
        'It stands under {0}.': 'Es steht unter {0}.',
        'Write [{0}].': '[{0}] schreiben.',
        'Mend it': 'Beheben',
        'The question is {0}, not {1}': 'Die Frage ist {0:own}, nicht {1}',
      },
      parts: {
        '{0} and {1}': '{0} und {1}',
        '{0}, {1}': '{0}, {1}',
        'the step': 'der Schritt',
        ', here or there': ', hier oder dort',
      },
      words: { served: 'bedient' },
      cases: { object: { 'the step': 'den Schritt' } },
      quotes: ['„', '“'],
    },
    new Set(['Products and services']),
  );

  it('finds a text again by its form, and what stands in its places', () => {
    assert.equal(
      of.translate('Nothing says J1 and J2. Write “Mend it and {0}”.'),
      'Nichts sagt J1 und J2. „Mend it and {0}“ schreiben.',
    );
  });

  it('tells places apart between which nothing stands', () => {
    assert.equal(of.translate('Add the step, or leave it.'), 'Den Schritt ergänzen oder lassen.');
    assert.equal(
      of.translate('Add the step, here or there, or leave it.'),
      'Den Schritt, hier oder dort ergänzen oder lassen.',
    );
  });

  it('leaves names as they are, in quotation marks, and does not take them for lists', () => {
    assert.equal(
      of.translate('It stands under Products and services'),
      'Es steht unter „Products and services“',
    );
    assert.equal(
      of.translate('It stands under “a” and Products and services'),
      'Es steht unter „a“ und „Products and services“',
    );
  });

  it('says a text all the same in which a name stands that it does not know', () => {
    assert.equal(of.translate('It stands under Rules and laws'), 'Es steht unter Rules and laws');
  });

  it('leaves the writer’s words alone, whatever is in them', () => {
    assert.equal(
      of.translate('Nothing says “the step. Write “it” and rest”. Mend it'),
      'Nichts sagt „the step. Write “it” and rest“. Beheben',
    );
  });

  it('says a text of our own where it is quoted, and only there', () => {
    assert.equal(
      of.translate('The question is “Mend it”, not “Mend it”'),
      'Die Frage ist „Beheben“, nicht „Mend it“',
    );
  });

  it('knows an item by its id and its words', () => {
    assert.equal(of.translate('It stands under P1 “the step”'), 'Es steht unter P1 „the step“');
  });

  it('joins lists of what has names of its own', () => {
    assert.equal(
      of.translate('It stands under rules, terms and buyers'),
      'Es steht unter rules, terms und buyers',
    );
  });

  it('says sentence for sentence what is written as several', () => {
    assert.equal(
      of.translate('It stands under “a.b”. Write [odd words].'),
      'Es steht unter „a.b“. [odd words] schreiben.',
    );
    assert.equal(of.translate('Something else. Write [odd].'), 'Something else. Write [odd].');
  });

  it('leaves what it does not know, and the spaces around what it knows', () => {
    assert.equal(of.translate('Something and more'), 'Something and more');
    assert.equal(of.translate(' Mend it'), ' Beheben');
    assert.equal(of.translate(''), '');
  });

  it('says a word by itself, and leaves the same word within a text', () => {
    assert.equal(of.translate('served'), 'bedient');
    assert.equal(of.translate('Nothing says served. Mend it'), 'Nichts sagt served. Beheben');
  });

  it('takes characters that patterns know for what they are', () => {
    const odd = new Translator({
      texts: { 'Turn <- {0} (once?)': '{0} $& $1 drehen' },
      parts: {},
      words: {},
      cases: {},
      quotes: ['„', '“'],
    });
    assert.equal(odd.translate('Turn <- J1 (once?)'), 'J1 $& $1 drehen');
  });
});
