import assert from 'node:assert/strict';
import { helpAt } from '../../../server/src/configuration/help/explain';
import { offersAt } from '../../../server/src/configuration/help/offers';
import { schemasFor } from '../../../server/src/configuration/read';
import { vocabulary } from './vocabulary';

const schema = schemasFor(vocabulary).json;

/** What is offered at the `|`, and what is typed already. */
function offered(marked: string): { written: string[]; typed: string } {
  const { offers, typed } = offersAt(marked.replace('|', ''), marked.indexOf('|'), schema);
  return { written: offers.map(({ text }) => text), typed };
}

const levels = ['off', 'hint', 'info', 'warning', 'error'];
const ofBlocks = [
  'name: ',
  'aliases:',
  'letters: ',
  'question: ',
  'example: ',
  'required: ',
  'links:',
  'attributes:',
];

describe('while a configuration is written, the editor offers', () => {
  const cases: readonly [string, string, string[], string?][] = [
    [
      'settings',
      '|',
      [
        'profile: ',
        'rules:',
        'terms:',
        'drivers:',
        'buyers:',
        'canvases:',
        'picture:',
        'include:',
        'exclude:',
      ],
    ],
    ['those that are not there yet', 'terms:\n  |\n  fine: [a]\nprofile: odi\n', ['products:']],
    ['values', 'profile: |', ['recommended', 'strict', 'odi']],
    ['values after some letters', 'profile: st|', ['recommended', 'strict', 'odi'], 'st'],
    ['rules', 'rules:\n  vp|\n', ['text/unread: ', 'text/long-item: ', 'vp/no-benefit: '], 'vp'],
    [
      'a rule without its colon where one stands',
      'rules:\n  text/unread: off\n  v|: off',
      ['text/long-item', 'vp/no-benefit'],
      'v',
    ],
    ['levels', 'rules:\n  text/unread: |', levels],
    [
      'options below a rule',
      'rules:\n  text/long-item:\n    level: off\n    |',
      ['words: ', 'units:', 'style: '],
    ],
    ['options in braces', 'rules:\n  text/long-item: {level: off, |', ['words: ', 'units:', 'style: ']],
    ['values in braces', 'rules: {text/long-item: {style: s|', ['short', 'shorter'], 's'],
    ['drivers in a list', 'buyers:\n  patients:\n    - |', ['utility', 'need']],
    [
      'drivers in a list as far out as its name',
      'buyers:\n  patients:\n  - utility\n  - |',
      ['utility', 'need'],
    ],
    ['drivers in brackets', 'buyers:\n  patients: [utility, n|', ['utility', 'need'], 'n'],
    ['settings of a block', 'canvases:\n  - id: x\n    blocks:\n      - id: a\n        |\n', ofBlocks],
    [
      'settings of a block, with dashes as far out as names',
      'canvases:\n- id: x\n  blocks:\n  - id: a\n    |',
      ofBlocks,
    ],
    ['settings of a block in braces', 'canvases:\n  - id: x\n    blocks:\n      - {id: a, |', ofBlocks],
    [
      'yes and no',
      'canvases:\n  - id: x\n    blocks:\n      - id: a\n        required: |',
      ['true', 'false'],
    ],
    ['families', 'canvases:\n  - id: x\n    families: [|', ['vp', 'job']],
    ['nothing in a comment', 'profile: odi # |', []],
    ['nothing right behind a colon', 'profile:|', []],
    ['nothing where anything goes', 'terms:\n  fine: [|', []],
  ];
  for (const [what, text, written, typed = ''] of cases)
    it(`${what}: ${JSON.stringify(text)}`, () => assert.deepEqual(offered(text), { written, typed }));

  it('with what each is for', () => {
    const { offers } = offersAt('rules:\n  text/unread: ', 23, schema);
    assert.equal(offers[0]?.description, 'Not checked.');
    const rules = offersAt('rules:\n  ', 9, schema).offers;
    assert.equal(rules[2]?.description, 'A feature without a benefit. Usually: warning.');
  });
});

describe('where the pointer rests in a configuration, the editor says', () => {
  /** What is said of the word in «». */
  function said(marked: string): string[] | undefined {
    const text = marked.replace(/[«»]/g, '');
    const start = marked.indexOf('«');
    const help = helpAt(text, start + 1, schema);
    if (help) assert.equal(text.slice(help.span.start, help.span.end), /«(.*)»/.exec(marked)?.[1]);
    return help && [...help.paragraphs];
  }

  it('what a setting is for', () => {
    assert.deepEqual(said('terms:\n  «fine»: [a]\n'), [
      'Words that are fine here, whatever a rule thinks of them.',
    ]);
  });

  it('what holds when it is left out', () => {
    assert.equal(said('«profile»: odi\n')?.[1], 'When left out: recommended.');
    assert.equal(said('rules:\n  text/long-item:\n    «units»: [a]\n')?.[1], 'When left out: days.');
  });

  it('what a value means', () => {
    assert.equal(said('rules:\n  text/unread: «off»\n')?.[1], 'Not checked.');
    assert.deepEqual(said('buyers:\n  patients: [utility, «need»]\n'), ['Who requires it?']);
  });

  it('what a rule finds', () => {
    assert.deepEqual(said('rules: {«text/unread»: off}\n'), [
      'A line that is read as nothing. Usually: hint.',
    ]);
  });

  it('nothing of what it does not know', () => {
    assert.equal(said('«colour»: red\n'), undefined);
    assert.equal(said('# «profile»\n'), undefined);
  });
});
