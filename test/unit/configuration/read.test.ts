import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readConfiguration } from '../../../server/src/configuration/read';
import { vocabulary } from './vocabulary';

/** Takes the marks «» off a text, and tells where they stood. */
function unmarked(marked: string): { text: string; places: string[] } {
  const places: string[] = [];
  let text = '';
  let start = 0;
  for (const character of marked) {
    if (character === '«') start = text.length;
    else if (character === '»') places.push(`${start}-${text.length}`);
    else text += character;
  }
  return { text, places };
}

/** Checks that what is wrong stands at the marks, and is said in these words; gives what is valid. */
function read(marked: string, ...said: RegExp[]): unknown {
  const { text, places } = unmarked(marked);
  const { choices, problems } = readConfiguration(text, vocabulary);
  const messages = problems.map(({ message }) => message);
  assert.equal(problems.length, said.length, messages.join('\n'));
  for (const [index, words] of said.entries()) assert.match(messages[index] ?? '', words);
  assert.deepEqual(
    problems.map(({ start, end }) => `${start}-${end}`),
    places,
    problems.map(({ start, end }) => text.slice(start, end)).join(' | '),
  );
  // What may be a list without a prototype or with one is the same data.
  return JSON.parse(JSON.stringify(choices));
}

const full = `profile: strict
rules:
  text/unread: off
  text/long-item:
    level: error
    words: 12
    units: [days, weeks]
    style: shorter
terms:
  products: [Night line]
  fine:
    - synergy
drivers:
  compliance: {name: Compliance, aliases: [Regulation], question: Which rule?, example: The new one}
  need: {aliases: [Duty]}
buyers:
  patients: [utility, compliance]
  employers:
    name: Employers
    aliases: [Companies]
    drivers: [need]
canvases:
  - id: okr
    name: Objectives and key results
    aliases: [OKRs]
    description: Where we go.
    families: [vp]
    blocks:
      - id: objectives
        letters: O
      - id: key-results
        name: Key results
        aliases: [Results]
        letters: KR
        question: How do we know?
        example: Nine of ten
        required: false
        links: [objectives]
        attributes:
          state: [open, done]
          risk: {name: Risk, aliases: [Danger], values: [high, low]}
    grid:
      - [objectives, key-results]
      - [objectives, key-results]
include: [strategy/**/*.md]
exclude: [archive]
`;

describe('a configuration file', () => {
  it('is read in all it can hold', () => {
    const choices = read(full);
    assert.deepEqual(choices, {
      profile: 'strict',
      rules: {
        'text/unread': 'off',
        'text/long-item': { level: 'error', words: 12, units: ['days', 'weeks'], style: 'shorter' },
      },
      terms: { products: ['Night line'], fine: ['synergy'] },
      drivers: {
        compliance: {
          name: 'Compliance',
          aliases: ['Regulation'],
          question: 'Which rule?',
          example: 'The new one',
        },
        need: { aliases: ['Duty'] },
      },
      buyers: {
        patients: ['utility', 'compliance'],
        employers: { name: 'Employers', aliases: ['Companies'], drivers: ['need'] },
      },
      canvases: [
        {
          id: 'okr',
          name: 'Objectives and key results',
          aliases: ['OKRs'],
          description: 'Where we go.',
          families: ['vp'],
          blocks: [
            { id: 'objectives', letters: 'O' },
            {
              id: 'key-results',
              name: 'Key results',
              aliases: ['Results'],
              letters: 'KR',
              question: 'How do we know?',
              example: 'Nine of ten',
              required: false,
              links: ['objectives'],
              attributes: {
                state: ['open', 'done'],
                risk: { name: 'Risk', aliases: ['Danger'], values: ['high', 'low'] },
              },
            },
          ],
          grid: [
            ['objectives', 'key-results'],
            ['objectives', 'key-results'],
          ],
        },
      ],
      include: ['strategy/**/*.md'],
      exclude: ['archive'],
    });
  });

  it('may be JSON with comments, of which the first is a mistake and all else holds', () => {
    const text =
      '// Ours\n{\n  /* strict */ "profile": "strict", // for now\n  "exclude": ["a//b", "c/*", "d*/e"]\n}\n';
    const { choices, problems } = readConfiguration(text, vocabulary);
    assert.deepEqual(JSON.parse(JSON.stringify(choices)), {
      profile: 'strict',
      exclude: ['a//b', 'c/*', 'd*/e'],
    });
    assert.deepEqual(
      problems.map(({ code, start, end }) => [code, text.slice(start, end)]),
      [['config/syntax', '// Ours']],
    );
    assert.deepEqual(read('{ exclude: [a//b, c/*, d*/e] }\n'), { exclude: ['a//b', 'c/*', 'd*/e'] });
  });

  it('may be JSON, with tabs and a schema named', () => {
    const text = '{\n\t"$schema": "x.json",\n\t"profile": "odi",\n\t"rules": { "text/unread": "info" }\n}\n';
    assert.deepEqual(read(text), { $schema: 'x.json', profile: 'odi', rules: { 'text/unread': 'info' } });
  });

  for (const text of ['', '# nothing yet\n', 'rules:\nterms:\n  # products: [a]\n', 'null\n'])
    it(`may say nothing: ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), {}));
});

describe('a mistake in a configuration file is found where it stands, and all else holds', () => {
  it('a setting that there is not', () => {
    const choices = read(
      'profile: odi\n«ruls»: {}\nterms:\n  «product»: [a]\n  fine: [b]\n',
      /no setting “ruls”, so it changes nothing\. Did you mean “rules”\?/,
      /no setting “product” in “terms”.*Did you mean “products”\?/,
    );
    assert.deepEqual(choices, { profile: 'odi', terms: { fine: ['b'] } });
  });

  it('a setting like none that there is', () => {
    read(
      '«colour»: blue\n',
      /There are profile, rules, terms, drivers, buyers, canvases, picture, include and exclude\./,
    );
  });

  it('a rule that there is not', () => {
    const choices = read(
      'rules:\n  «vp/no-benefits»: off\n  «no-benefit»: off\n  «x»: off\n  text/unread: off\n',
      /no rule “vp\/no-benefits”.*Did you mean “vp\/no-benefit”\?/,
      /no rule “no-benefit”.*Did you mean “vp\/no-benefit”\?/,
      /no rule “x”.*beside each finding/,
    );
    assert.deepEqual(choices, { rules: { 'text/unread': 'off' } });
  });

  it('a level that there is not', () => {
    const choices = read(
      'rules:\n  text/unread: «eror»\n  vp/no-benefit: «false»\n  text/long-item: {level: «warn», words: 3}\n',
      /“eror” is no value for “text\/unread”\. Did you mean “error”\?/,
      /“false” is no value.*Did you mean “off”\?/,
      /“warn” is no value for “level”\. Did you mean “warning”\?/,
    );
    assert.deepEqual(choices, { rules: { 'text/long-item': { words: 3 } } });
  });

  it('an option that a rule does not have, or a value that it does not take', () => {
    const choices = read(
      'rules:\n  text/unread: {«words»: 3}\n  text/long-item: {«word»: 3, units: «days», words: «many», style: «long»}\n',
      /“words” is no option of text\/unread.*There is “level” only\./,
      /“word” is no option of text\/long-item.*Did you mean “words”\?/,
      /“units” has to be a list; here it is text\. Write \[days\]\./,
      /“words” has to be a number; here it is text\./,
      /“long” is no value for “style”\. It can be short or shorter\./,
    );
    assert.deepEqual(choices, { rules: { 'text/unread': {}, 'text/long-item': {} } });
  });

  it('a rule that is given neither a level nor options', () => {
    read(
      'rules:\n  «text/unread»: [off]\n',
      /“text\/unread” has to be a level or settings of its own; here it is a list\./,
    );
  });

  it('words that YAML reads as something else', () => {
    const choices = read(
      'terms:\n  products: [«360», Night line, «true»]\n  fine: «no»\n',
      /An entry of “products” has to be text; here it is 360\. Put it in quotes: "360"\./,
      /has to be text; here it is true\. Put it in quotes/,
      /“fine” has to be a list; here it is text\. Write \[no\]\./,
    );
    assert.deepEqual(choices, { terms: { products: ['Night line'] } });
  });

  it('one word in brackets', () => {
    read(
      'canvases:\n  - id: okr\n    blocks: [{ id: goals, «letters»: [GO] }]\n',
      /“letters” has to be text; here it is a list\. Write GO without brackets\./,
    );
  });

  it('a whole that is no settings', () => {
    assert.deepEqual(
      read(
        '«- off»\n'.replace('«- off»', '- «off»'),
        /A configuration has to be settings of its own; here it is a list/,
      ),
      {},
    );
  });

  it('value drivers and buyers that do not fit together', () => {
    const choices = read(
      `drivers:
  «My driver»: {name: My own}
  mine: {name: Mine, aliases: [«Need», Ours]}
  other: {aliases: [«ours»]}
buyers:
  patients: [«utilty», mine]
  «employers»: {name: Employers}
  others: {drivers: [«my-driver», need]}
`,
      /“My driver” is no id: write lower-case words joined by hyphens, such as “my-driver”/,
      /“Need” is a name of the driver “need” already/,
      /“ours” is a name of the driver “mine” already/,
      /no value driver “utilty”\. Did you mean “utility”\?/,
      /buyer “employers” has no value drivers.*List some of utility, need, mine and other\./,
      /no value driver “my-driver”/,
    );
    assert.deepEqual(choices, {
      drivers: { mine: { name: 'Mine', aliases: ['Ours'] }, other: { aliases: [] } },
      buyers: { patients: ['mine'], others: { drivers: ['need'] } },
    });
  });

  it('canvases whose ids or names belong to others', () => {
    const choices = read(
      `canvases:
  - id: «lean»
    blocks: [{id: a}]
  - id: okr
    name: «The lean canvas»
    aliases: [«Value chains», OKRs]
    blocks: [{id: a}]
  - id: «okr»
    blocks: [{id: b}]
  - id: two
    name: «OKR»
    blocks: [{id: a}]
`.replace('The lean canvas', 'Lean canvas'),
      /“lean” belongs to a canvas that is built in.*“own-lean”/,
      /“Lean canvas” is a name of the canvas “lean” already/,
      /“Value chains” is a name of the canvas “value-chain” already/,
      /Two canvases have the id “okr”; what holds is the first one/,
      /“OKR” is a name of the canvas “okr” already/,
    );
    assert.deepEqual(choices, {
      canvases: [
        { id: 'okr', aliases: ['OKRs'], blocks: [{ id: 'a' }] },
        { id: 'two', blocks: [{ id: 'a' }] },
      ],
    });
  });

  it('what a canvas lacks', () => {
    const choices = read(
      'canvases:\n  - «name»: Without an id\n    blocks: [{id: a}]\n  - «id»: bare\n  - id: empty\n    «blocks»: []\n  - id: ok\n    blocks: [{«name»: B}, {id: a}]\n',
      /This entry of “canvases” has no “id”/,
      /This entry of “canvases” has no “blocks”/,
      /“blocks” is empty/,
      /This entry of “blocks” has no “id”/,
    );
    assert.deepEqual(choices, { canvases: [{ id: 'ok', blocks: [{ id: 'a' }] }] });
  });

  it('blocks that do not fit together', () => {
    const choices = read(
      `canvases:
  - id: okr
    families: [vp, «jobs»]
    blocks:
      - {id: goals, letters: «goal», links: [«gools», results], aliases: [Aims]}
      - {id: «goals»}
      - {id: results, letters: R, aliases: [«Aim»], required: «yes», attributes: {«Risk level»: [high], state: «open»}}
      - {id: risks, letters: «R»}
`,
      /“jobs” is no value for an entry of “families”\. Did you mean “job”\?/,
      /“goal” cannot begin ids: write up to three capital letters, such as “GOA”/,
      /no block “gools”\. Did you mean “goals”\?/,
      /Two blocks of this canvas have the id “goals”/,
      /“Aim” is a name of the block “goals” already/,
      /“required” has to be true or false; here it is text\. Write true\./,
      /“Risk level” is no id.*“risk-level”/,
      /“state” has to be a list or settings of its own; here it is text\. Write \[open\]\./,
      /The letters “R” begin the ids of another block/,
    );
    assert.deepEqual(choices, {
      canvases: [
        {
          id: 'okr',
          families: ['vp'],
          blocks: [
            { id: 'goals', links: ['results'], aliases: ['Aims'] },
            { id: 'results', letters: 'R', aliases: [], attributes: {} },
            { id: 'risks' },
          ],
        },
      ],
    });
  });

  for (const [what, grid, message] of [
    ['cells of no block', '[[a, «c»], [a, b]]', /no block “c” in this canvas.*cards in reading order/],
    ['rows of different lengths', '[[a, b], [«a»]]', /This row has 1 cells, and the first one has 2/],
    ['a block in two corners', '[[a, b], [b, a]]', /The cells of “a” form no rectangle/],
  ] as const)
    it(`a grid with ${what}`, () => {
      const isWhole = !grid.includes('«');
      const setting = isWhole ? `«grid»: ${grid}` : `grid: ${grid}`;
      const choices = read(`canvases:\n  - id: x\n    blocks: [{id: a}, {id: b}]\n    ${setting}\n`, message);
      assert.deepEqual(choices, { canvases: [{ id: 'x', blocks: [{ id: 'a' }, { id: 'b' }] }] });
    });

  it('globs that lead nowhere', () => {
    const choices = read(
      "include: [docs, «/docs», «'C:/docs'»]\nexclude: [«../x», «'!x'», 'a*', «a\\b»]\n",
      /“\/docs” matches no file here\. Paths begin in this file’s folder/,
      /“C:\/docs” matches no file here/,
      /“\.\.\/x” matches no file here\. Only files in this file’s folder and below/,
      /“!x” matches no file here\. Write it without “!” under “include”/,
      /Write “\/” between folders/,
    );
    assert.deepEqual(choices, { include: ['docs'], exclude: ['a*'] });
  });

  it('a setting that stands there twice', () => {
    const choices = read(
      'profile: odi\nterms: {}\n«profile»: strict\n',
      /“profile” stands here a second time\. What holds is the first one, in line 1/,
    );
    assert.deepEqual(choices, { profile: 'odi', terms: {} });
  });

  it('a name for something that is not there', () => {
    const choices = read('terms: &t {fine: [a]}\nprofile: «*p»\n', /nothing above that “&p” stands at/);
    assert.deepEqual(choices, { terms: { fine: ['a'] } });
  });
});

describe('what cannot be read as YAML', () => {
  const cases: readonly [string, string, RegExp, object][] = [
    [
      'a bracket without its end',
      'profile: odi\nrules: {text/unread: off\n«t»erms: {}\n',
      /A bracket that was opened before is not closed here/,
      { profile: 'odi', rules: { 'text/unread': 'off' }, terms: {} },
    ],
    ['a tab', 'profile: odi\nrules:\n«\t»text/unread: off\n', /indented with a tab/, { profile: 'odi' }],
    ['a name alone on a line', 'profile: odi\nterms:\n«fine»\n', /no colon behind this/, { profile: 'odi' }],
    ['a second colon', 'profile: odi\nterms: «f»ine: a\n', /second colon/, { profile: 'odi', terms: {} }],
    [
      'a second document',
      'profile: odi\n«---»\nprofile: strict\n',
      /begins a second document/,
      { profile: 'odi' },
    ],
  ];
  for (const [what, text, message, holds] of cases)
    it(`${what} is said once, and what was read before it holds`, () => {
      assert.deepEqual(read(text, message), holds);
    });

  it('makes nothing be said of the lines below it, which may be meant otherwise', () => {
    const choices = read(
      '«profil»: odi\nterms: {fine: [a]\n«r»uls: off\n',
      /Did you mean “profile”/,
      /not closed here/,
    );
    assert.deepEqual(choices, { terms: { fine: ['a'] } });
  });
});

describe('reading a configuration', () => {
  it('gives an answer for any text, with every problem inside of it', () => {
    const piece = fc.constantFrom(
      ...full.split(/(?<=\n)|(?=[:[\]{},-])/),
      '"',
      "'",
      '*a',
      '&a',
      '\t',
      '|',
      '>',
      '? ',
      '!x ',
      '%',
      '@',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const { problems } = readConfiguration(text, vocabulary);
        for (const { start, end } of problems) assert.ok(0 <= start && start <= end && end <= text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('finds nothing wrong with what it has found valid', () => {
    const piece = fc.constantFrom(...full.split(/(?<=\n)/));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(full.split(/(?<=\n)/)),
        fc.array(piece, { maxLength: 3 }),
        (lines, more) => {
          const { choices } = readConfiguration([...lines, ...more].join(''), vocabulary);
          const again = readConfiguration(JSON.stringify(choices), vocabulary);
          assert.deepEqual(again.problems, []);
          assert.deepEqual(JSON.stringify(again.choices), JSON.stringify(choices));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads how pictures are to look', () => {
    const said = 'picture:\n  colors: {main: "#0a5f73", paper: "#fff"}\n  logo: brand/logo.svg\n';
    assert.deepEqual(read(said), {
      picture: { colors: { main: '#0a5f73', paper: '#fff' }, logo: 'brand/logo.svg' },
    });
  });

  it('finds what cannot be the look of pictures, and keeps the rest', () => {
    const kept = (said: string, ...messages: RegExp[]): unknown =>
      (read(`picture:\n${said}`, ...messages) as { picture?: unknown }).picture;
    assert.deepEqual(kept('  style: «brandt»\n', /“brandt” is no value for .*Did you mean “brand”\?/), {});
    assert.deepEqual(
      kept(
        '  colors: {main: «teal», accent: "#0a5f73"}\n',
        /“teal” is no colour here: write red, green and blue in hexadecimal digits, in quotes, such as "#1d58b0"\./,
      ),
      { colors: { accent: '#0a5f73' } },
    );
    assert.deepEqual(kept('  colors: {main: «"0a5f73"»}\n', /is no colour here: .* such as "#0a5f73"\./), {
      colors: {},
    });
    assert.deepEqual(kept('  logo: «logo.gif»\n', /It has to be a PNG or an SVG file\./), {});
    assert.deepEqual(kept('  logo: «/etc/logo.png»\n', /Paths begin in this file’s folder/), {});
    assert.deepEqual(kept('  logo: «https://example.org/logo.png»\n', /without a network/), {});
    assert.deepEqual(
      kept(
        '  style: «brand»\n',
        /has neither colours nor a logo.*a colour in quotes, since # begins a comment/,
      ),
      {},
    );
  });

  it('says which colours are drawn otherwise, and keeps them', () => {
    const said = 'picture:\n  colors: {main: «"#ffe066"»}\n';
    assert.deepEqual(read(said, /stand out from the paper by 1\.3 to 1.*They are drawn in "#/), {
      picture: { colors: { main: '#ffe066' } },
    });
  });
});
