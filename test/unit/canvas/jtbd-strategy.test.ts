import assert from 'node:assert/strict';
import { jtbdStrategy } from '../../../server/src/core/canvas/jtbd-strategy';
import { metricParts } from '../../../server/src/core/canvas/metric';
import type { Item } from '../../../server/src/core/canvas/model';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

/** A strategy as such strategies are written: inline codes with names, priorities as headings, horizons with their months. */
const campsites = `# Jobs to be done for campsites (ISIC 5520)
<!-- canvas: jtbd-strategy -->

## Industry fit

7/10: guests come for a week in which nobody has to organise anything.

## Strategic overview

Campsites sell pitches by the night. Guests buy days that run by themselves. Thinking in jobs answers “Price Wars in July” (MD01) and the short season.

## Jobs

- J1 Arrive late and sleep at once (functional)
  - Evidence: 14 of 20 families at the gate
- J2 Feel that the children are safe out of sight (emotional)
  - Evidence: the same families
- J3 Be the one in the family who found this place (social)
  - Evidence: overheard at the gate, August

## 4 strategic insights for this industry

### 1. The evening of arrival

Families who arrive after eight have the job of sleeping at once, which reduces what MD01: Price Wars in July can take from us.

MD01 CS01

### 2. Children out of sight

A key job of parents is to rest while the children roam (J2). This touches MD03: Dependence on Booking Portals, since safety is what they tell each other.

MD03 MD03

## Prioritized actions for this industry

### High priority

- Put up a bed for the first night in every rented tent, so that nobody builds anything after eight (MD01).
  - Addresses challenges: MD01 PM02
- Draw a line around the ground where children may roam, with somebody who watches it.
  - Addresses challenges: CS01

### Medium priority

- Open a month earlier with heated huts, which answers MD01: Lack of Staff in Spring as well.
  - Addresses challenges: MD01, MD04

## From quick wins to long-term transformation

### Quick wins (0-3 months)

- Light the way from the gate to the pitches.
- Call every late guest at six.

### Medium term (3-12 months)

- Try the first-night beds on two grounds.

### Long term (1-3 years)

- Sell weeks instead of pitches on all grounds within three years.

## Common pitfalls

- Taking a pitch for the job: “a pitch near the water” beside “hear the children from where I lie”.

## Measuring strategic progress

| Metric | Description | Target |
|---|---|---|
| Asleep within an hour of arrival | Asked at breakfast | 80 % of late guests by August |
| Job score | Survey on a scale of 1 to 5 | 4.5/5 on every ground |
| Guests who come again | Share of families | 40 % within two seasons |
`;

function read(text: string): StrategyDocument {
  return StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration });
}

function itemsOf(document: StrategyDocument, block: string): Item[] {
  const [canvas] = document.canvases;
  assert.equal(canvas?.definition, jtbdStrategy);
  return canvas.sections.flatMap((section) =>
    section.blocks.flatMap((reading) => (reading.definition.id === block ? reading.items : [])),
  );
}

/** The findings of a rule: the words it marks. */
function found(document: StrategyDocument, rule: string): string[] {
  const { text } = document.markdown;
  return document
    .findings()
    .flatMap(({ finding, start, end }) => (finding.rule === rule ? [text.slice(start, end)] : []));
}

describe('The strategy of an industry', () => {
  const document = read(campsites);

  it('has every block that it was given', () => {
    const [canvas] = document.canvases;
    const blocks = new Set(
      canvas?.sections.flatMap((section) => section.blocks.map((reading) => reading.definition.id)),
    );
    assert.deepEqual(
      [...blocks],
      ['industry', 'overview', 'jobs', 'insights', 'actions', 'roadmap', 'pitfalls', 'metrics'],
    );
  });

  it('reads jobs of all three kinds', () => {
    assert.deepEqual(
      itemsOf(document, 'jobs').map(({ id, slot }) => [id?.value, slot]),
      [
        ['J1', 'functional'],
        ['J2', 'emotional'],
        ['J3', 'social'],
      ],
    );
  });

  it('reads actions with the codes of the challenges that they address', () => {
    const codes = itemsOf(document, 'actions').map(({ phrase, links }) => [
      phrase.words.split(' ').slice(0, 2).join(' '),
      [...new Set(links.map(({ target }) => target))],
    ]);
    assert.deepEqual(codes, [
      ['Put up', ['MD01', 'PM02']],
      ['Draw a', ['CS01']],
      ['Open a', ['MD01', 'MD04']],
    ]);
  });

  it('reads the horizon of every step', () => {
    assert.deepEqual(
      itemsOf(document, 'roadmap').map(({ slot }) => slot),
      ['quick-wins', 'quick-wins', 'medium-term', 'long-term'],
    );
  });

  it('reads metrics with their targets', () => {
    assert.deepEqual(
      itemsOf(document, 'metrics').map((item) => {
        const { name, target } = metricParts(item);
        return [name.words, target?.words];
      }),
      [
        ['Asleep within an hour of arrival', '80 % of late guests by August'],
        ['Job score', '4.5/5 on every ground'],
        ['Guests who come again', '40 % within two seasons'],
      ],
    );
  });

  it('shows its slips: a code with two names, a code twice, a challenge without an action', () => {
    assert.deepEqual(found(document, 'jtbd/code-name-conflict'), ['Lack of Staff in Spring']);
    assert.deepEqual(found(document, 'jtbd/code-repeated'), ['MD03']);
    assert.deepEqual(found(document, 'jtbd/challenge-unaddressed'), ['MD03']);
  });

  it('has no other finding of this family', () => {
    const others = document
      .findings()
      .map(({ finding }) => finding.rule)
      .filter((rule) => /^(?:jtbd|score|ref)\//.test(rule));
    assert.deepEqual(others.sort(), [
      'jtbd/challenge-unaddressed',
      'jtbd/code-name-conflict',
      'jtbd/code-repeated',
    ]);
  });

  it('shows undeclared codes as soon as the challenges are listed', () => {
    const listed = campsites.replace(
      '## Prioritized',
      '## Challenges\n\n| Code | Name |\n|---|---|\n| MD01 | Price wars in July |\n| MD03 | Dependence on booking portals |\n| MD04 | A short season |\n| CS01 | Trust among parents |\n\n## Prioritized',
    );
    const document = read(listed);
    assert.deepEqual(found(document, 'jtbd/code-unknown'), ['PM02']);
    assert.deepEqual(found(document, 'jtbd/challenge-unaddressed'), ['MD03']);
    assert.equal(
      listed.indexOf('MD03 | Dep'),
      document.findings().find(({ finding }) => finding.rule === 'jtbd/challenge-unaddressed')?.start,
    );
  });

  it('checks a section again when a challenge elsewhere gets another name', () => {
    const document = read(campsites);
    const name = 'Lack of Staff in Spring';
    const at = document.markdown.text.indexOf(name);
    document.edit(at, at + name.length, 'Price Wars');
    assert.deepEqual(found(document, 'jtbd/code-name-conflict'), []);
    const first = document.markdown.text.indexOf('Price Wars in July');
    document.edit(first, first + 'Price Wars in July'.length, 'Empty Weeks');
    assert.deepEqual(found(document, 'jtbd/code-name-conflict'), ['Price Wars in July', 'Price Wars']);
  });
});

describe('Insights and actions that are told in paragraphs', () => {
  const told = `# Campsites
<!-- canvas: jtbd-strategy -->

## Strategic insights

### 1. The job of arriving late

Families who arrive after eight want to sleep at once.

MD01 CS01

### 2. A quiet ground

Guests over sixty try to get away from the music (MD04).

## Prioritized actions

### High priority

Put up a bed for the first night in every rented tent.

Nobody builds anything after eight, and nobody asks for the money back (MD01).

**Addresses challenges**

MD01 MD04

Keep the last two rows free of music.

Challenges addressed: CS01

### Low priority

Sell firewood by the hour.

**Addresses challenges** MD04
`;
  const document = read(told);

  it('are one item each, with all the codes that stand at them', () => {
    const read = (block: string): unknown =>
      itemsOf(document, block).map(({ phrase, links, attributes }) => [
        phrase.words,
        [...new Set(links.map(({ target }) => target))],
        attributes.map(({ value }) => value),
      ]);
    assert.deepEqual(read('insights'), [
      ['1. The job of arriving late', ['MD01', 'CS01'], []],
      ['2. A quiet ground', ['MD04'], []],
    ]);
    assert.deepEqual(read('actions'), [
      ['Put up a bed for the first night in every rented tent.', ['MD01', 'MD04'], ['high']],
      ['Keep the last two rows free of music.', ['CS01'], ['high']],
      ['Sell firewood by the hour.', ['MD04'], ['low']],
    ]);
  });

  it('have no findings', () => {
    assert.deepEqual(
      document.findings().map(({ finding }) => finding.rule),
      [],
    );
  });
});

/** Headings as real documents have them, and the block that each is. */
const headings: Readonly<Record<string, string | undefined>> = {
  'What we count': 'metrics',
  '5. Numbers': 'metrics',
  KPIs: 'metrics',
  'How we will know': 'metrics',
  'How will we know that it works?': 'metrics',
  'Measures of success': 'metrics',
  'What we keep an eye on': 'metrics',
  'Targets for 2031': 'metrics',
  'Measures we dropped': undefined,
  'Metrics discussion': undefined,
  'Numbers we no longer look at': undefined,
  'Target group': undefined,
  '3 strategic insights for this industry': 'insights',
  'What the visits taught us': 'insights',
  'What we learned': 'insights',
  'Prioritised actions for this industry': 'actions',
  'What we will do first': 'actions',
  'Recommendations (for discussion)': 'actions',
  'From quick wins to long-term transformation': 'roadmap',
  'Roadmap 2031': 'roadmap',
  'Quick wins (0-3 months)': 'roadmap',
  'Challenges and their codes': 'challenges',
  'What we are up against': 'challenges',
  'Common pitfalls': 'pitfalls',
  'Where it goes wrong': 'pitfalls',
  'What we tell guests': 'messages',
  'Key messages': 'messages',
  'Whom we asked': 'evidence',
  'Jobs we heard in interviews': 'jobs',
  'Industry fit': 'industry',
  'Strategic overview': 'overview',
  Appendix: undefined,
};

describe('Headings of a strategy', () => {
  for (const [heading, block] of Object.entries(headings))
    it(`“${heading}” is ${block ?? 'no block'}`, () => {
      const text = `# Campsites\n<!-- canvas: jtbd-strategy -->\n\n## ${heading}\n\n- one line\n`;
      const [canvas] = read(text).canvases;
      assert.equal(canvas?.sections[1]?.blocks[0]?.definition.id, block);
    });
});

describe('Headings over what is done', () => {
  const blockUnder = (heading: string): string | undefined =>
    read(`# Shops\n<!-- canvas: jtbd-strategy -->\n\n## ${heading}\n\n- Visit four shops in May\n`)
      .canvases[0]?.sections.at(-1)
      ?.blocks.at(0)?.definition.id;

  for (const heading of ['What we will do to know them better', 'How we will know our customers better'])
    it(`are actions: ${heading}`, () => assert.equal(blockUnder(heading), 'actions'));

  for (const heading of ['How we will know that they like it better', 'How we know it is better'])
    it(`are metrics: ${heading}`, () => assert.equal(blockUnder(heading), 'metrics'));
});
