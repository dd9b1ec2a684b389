import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canvases } from '../../../server/src/core/canvas/catalogue';
import type { Detect } from '../../../server/src/core/canvas/read/scope';
import { asText, documentTemplate } from '../../../server/src/core/canvas/template';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import type { Inside } from '../../../server/src/core/explain/inside';
import { explainLine, type LineExplanation, lineCount } from '../../../server/src/core/explain/line';
import type { Outside } from '../../../server/src/core/explain/outside';
import type { LineReading } from '../../../server/src/core/explain/reading';
import { rules } from '../../../server/src/core/rules/registry';
import { RuleSet } from '../../../server/src/core/rules/rule-set';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

function read(text: string, detect: Detect = 'named'): StrategyDocument {
  return StrategyDocument.from(text, { detect, configuration: standardConfiguration });
}

/** The explanation of the first line that holds some words. */
function about(text: string, words: string, detect: Detect = 'named'): LineExplanation {
  const document = read(text, detect);
  const line = text.split('\n').findIndex((each) => each.includes(words));
  assert.ok(line >= 0, words);
  return explainLine(document, line, undefined);
}

function inside({ standing }: LineExplanation): Inside {
  assert.equal(standing.kind, 'inside');
  assert.ok(standing.kind === 'inside');
  return standing;
}

function outside({ standing }: LineExplanation): Outside {
  assert.ok(standing.kind === 'outside');
  return standing;
}

/** A reading in a few words. */
function told(reading: LineReading): string {
  if (reading.kind === 'item') {
    const { id, phrase, block } = reading.item;
    return `${reading.part.kind} of ${block.id} ${id?.value ?? '-'} ${phrase.words} (line ${reading.from})`;
  }
  if (reading.kind === 'heading')
    return `heading ${[reading.block?.id, reading.slot, reading.buyer?.id].filter((name) => name !== undefined).join(' ')}`.trim();
  if (reading.kind === 'ignore') return `ignore ${reading.ignore.rule} ${reading.silences}`;
  return reading.kind;
}

function readAs(text: string, words: string): readonly string[] {
  return about(text, words).readings.map(told);
}

const plan = `# Staying well
<!-- canvas: healthcare-value-proposition -->

We asked forty people.

## Members over 70

### Emotional jobs

- J1 Feel safe at night

### What we bring

Each of these was tried in the autumn.

<!-- canvas-ignore vp/feature-without-benefit: part of a bundle -->
- F1 Bluetooth cuff
- F2 Night line (high) -> J1
  - Benefit: B1 nobody waits until Monday -> J1
  - Evidence: the log of March
- F3 Scale that speaks,
  for those who read badly

| Feature | Benefit |
|---------|---------|
| Radio in the kit | Works in flats without a network |

<!-- not for anybody -->

\`\`\`
- no item
\`\`\`

## Social value

n/a: nothing is claimed

## Loose ends

- Ring the fund

# Appendix

- Somewhere else
`;

describe('the explanation of a line', () => {
  it('says which canvas it is in, and which line makes it one', () => {
    const comment = inside(about(plan, 'Night line'));
    assert.equal(comment.canvas.definition.id, 'healthcare-value-proposition');
    assert.equal(comment.canvas.how, 'comment');
    assert.deepEqual(comment.because, { line: 1, words: '<!-- canvas: healthcare-value-proposition -->' });

    const front = inside(about('---\ncanvas: value-proposition\n---\n\n## Jobs\n\n- Sleep\n', 'Sleep'));
    assert.equal(front.canvas.how, 'front-matter');
    assert.equal(front.because.line, 1);

    const named = inside(
      about('# Value proposition: bread\n\n## Jobs\n\n- Sleep\n\n## Pains\n\n- Waits\n', 'Waits'),
    );
    assert.equal(named.canvas.how, 'named');
    assert.deepEqual(named.because, { line: 0, words: 'Value proposition: bread' });
    assert.deepEqual(
      named.named.map(({ block, line }) => [block.id, line]),
      [
        ['jobs', 2],
        ['pains', 6],
      ],
    );

    const alike = '# Bread at seven\n\n## Customer jobs\n\n- Sleep\n\n## Pain points\n\n- Waits\n';
    const resembling = inside(about(alike, 'Waits', 'resembling'));
    assert.equal(resembling.canvas.how, 'resembling');
    assert.deepEqual(
      resembling.named.map(({ block }) => block.id),
      ['jobs', 'pains'],
    );
  });

  it('says which block and buyer it belongs to, and which headings say so', () => {
    const { block, buyer } = inside(about(plan, 'Night line'));
    assert.equal(block?.definition.id, 'features');
    assert.deepEqual(block?.heading, { line: 11, words: 'What we bring' });
    assert.equal(buyer?.definition.id, 'patients');
    assert.deepEqual(buyer?.heading, { line: 5, words: 'Members over 70' });
    assert.equal(inside(about(plan, 'Feel safe')).block?.slot, 'emotional');
    const labelled = inside(
      about('# A\n<!-- canvas: healthcare-value-proposition -->\n\n- Buyer: the CFO\n', 'CFO'),
    );
    assert.equal(labelled.block?.definition.id, 'buyer');
    assert.equal(labelled.block?.heading, undefined);
    assert.equal(inside(about(plan, 'Ring the fund')).part, 'Loose ends');
  });

  it('says as what the line was read', () => {
    assert.deepEqual(readAs(plan, '# Staying well'), ['heading']);
    assert.deepEqual(readAs(plan, '<!-- canvas:'), ['marker']);
    assert.deepEqual(readAs(plan, 'forty people'), ['remark']);
    assert.deepEqual(readAs(plan, 'Members over 70'), ['heading patients']);
    assert.deepEqual(readAs(plan, 'Emotional jobs'), ['heading jobs emotional']);
    assert.deepEqual(readAs(plan, 'What we bring'), ['heading features']);
    assert.deepEqual(readAs(plan, 'in the autumn'), ['remark']);
    assert.deepEqual(readAs(plan, 'canvas-ignore'), ['ignore vp/feature-without-benefit 1']);
    assert.deepEqual(readAs(plan, 'Night line'), ['words of features F2 Night line (line 17)']);
    assert.deepEqual(readAs(plan, 'until Monday'), ['benefit of features F2 Night line (line 17)']);
    assert.deepEqual(readAs(plan, 'Evidence'), ['field of features F2 Night line (line 17)']);
    assert.deepEqual(readAs(plan, 'who read badly'), [
      'words of features F3 Scale that speaks, for those who read badly (line 20)',
    ]);
    assert.deepEqual(readAs(plan, '| Feature'), ['table-header']);
    assert.deepEqual(readAs(plan, '|----'), ['table-header']);
    assert.deepEqual(readAs(plan, 'Radio'), ['words of features - Radio in the kit (line 25)']);
    assert.deepEqual(readAs(plan, 'not for anybody'), ['comment']);
    assert.deepEqual(readAs(plan, 'no item'), ['code']);
    assert.deepEqual(readAs(plan, 'n/a:'), ['not-applicable']);
    assert.deepEqual(readAs(plan, 'Loose ends'), ['heading']);
    assert.deepEqual(readAs(plan, 'Ring the fund'), ['unread']);
    assert.deepEqual(readAs(plan, 'Somewhere else'), ['text']);
    assert.deepEqual(explainLine(read(plan), 2, undefined).readings.map(told), ['empty']);
  });

  it('means the item at the column where a line holds several', () => {
    const text =
      '# A\n<!-- canvas: value-proposition -->\n\n## Value proposition\n\n| Jobs | Pains |\n|---|---|\n| Sleep | Waits |\n';
    const document = read(text);
    assert.deepEqual(explainLine(document, 7, undefined).readings.map(told), [
      'words of jobs - Sleep (line 7)',
      'words of pains - Waits (line 7)',
    ]);
    assert.deepEqual(explainLine(document, 7, 11).readings.map(told), ['words of pains - Waits (line 7)']);
  });

  it('gives the findings of the line, those that a comment silences, and the rules that found nothing', () => {
    const cuff = about(plan, 'Bluetooth cuff');
    assert.deepEqual(cuff.findings, []);
    const [silenced] = cuff.silenced;
    assert.equal(silenced?.found.finding.rule, 'vp/feature-without-benefit');
    assert.deepEqual(
      silenced?.by.map(({ ignore, line }) => [ignore.reason, line]),
      [['part of a bundle', 15]],
    );
    assert.ok(!cuff.rules.quiet.includes('vp/feature-without-benefit'));
    assert.ok(cuff.rules.quiet.includes('ref/unknown-id'));
    assert.ok(!cuff.rules.quiet.some((id) => id.startsWith('chain/')));
    const scale = about(plan, 'Scale that speaks');
    assert.deepEqual(
      scale.findings.map(({ finding }) => finding.rule),
      ['vp/feature-without-benefit'],
    );
    assert.ok(!scale.rules.quiet.includes('vp/feature-without-benefit'));
  });

  it('tells the rules that are switched off from those that wait for a whole canvas', () => {
    const off = 'text/duplicate-item';
    const configuration = {
      ...standardConfiguration,
      rules: new RuleSet(rules, { profile: 'recommended', rules: { [off]: { level: 'off' } } }),
    };
    const alike = '# Bread at seven\n\n## Customer jobs\n\n- Sleep\n\n## Pain points\n\n- Waits\n';
    const document = StrategyDocument.from(alike, { detect: 'resembling', configuration });
    const [canvas] = document.canvases;
    assert.ok(canvas);
    const said = explainLine(document, 4, undefined).rules;
    // Others are off because only another profile has them.
    const { rules: usual } = standardConfiguration;
    const isUsual = (id: string): boolean => rules.some((rule) => rule.id === id && usual.isOn(rule));
    assert.deepEqual(said.off.filter(isUsual), [off]);
    const waiting = rules.filter(
      (rule) =>
        rule.wantsWhole &&
        (rule.families ?? [rule.id.split('/')[0] ?? '']).some((family) =>
          canvas.definition.families.includes(family),
        ),
    );
    assert.ok(waiting.length > 0);
    assert.deepEqual(
      said.wantingWhole,
      waiting.map(({ id }) => id),
    );
    for (const id of [...said.off, ...said.wantingWhole]) assert.ok(!said.quiet.includes(id), id);
  });

  it('says why a line is outside, and how it would be read', () => {
    assert.equal(outside(about(plan, 'Somewhere else')).after?.canvas.title, 'Staying well');
    const short = '# Value proposition: bread\n\n## Jobs\n\n- Sleep\n';
    assert.equal(outside(about(short, 'Sleep')).almost?.canvas.id, 'value-proposition');
    const alike = '# Bread at seven\n\n## Customer jobs\n\n- Sleep\n\n## Pain points\n\n- Waits\n';
    const { would, title } = outside(about(alike, 'Waits'));
    assert.deepEqual(
      [would?.detect, would?.canvas.id, would?.block?.id],
      ['resembling', 'value-proposition', 'pains'],
    );
    assert.deepEqual(title, { line: 0, words: 'Bread at seven' });
    const named = '# Value proposition: bread\n\n## Jobs\n\n- Sleep\n\n## Pains\n\n- Waits\n';
    assert.equal(outside(about(named, 'Waits', 'marked')).would?.detect, 'named');
    const misspelt = '# Bread\n<!-- canvas: valu-proposition -->\n\n## Jobs\n\n- Sleep\n';
    assert.equal(outside(about(misspelt, 'Sleep')).misspelt?.line, 1);
    assert.equal(outside(about('# Minutes\n\n- Sleep\n', 'Sleep', 'resembling')).isOtherKind, true);
  });

  it('reads a title and what stands behind it in one line as both', () => {
    const lanes =
      '# A\n<!-- canvas: two-lane -->\n\n## Lane 1: survival game\n\n**Focus.** Ten visits for each birth, paid by the fund.\n';
    const said = about(lanes, 'Ten visits');
    assert.equal(inside(said).block?.slot, 'focus');
    assert.ok(
      said.readings.some((reading) => reading.kind === 'item' && reading.item.slot === 'focus'),
      said.readings.map(told).join(),
    );
  });

  it('can tell of every line in a canvas as what it was read', () => {
    const folder = join(import.meta.dirname, '../../evaluate/finished');
    const texts = [
      ...readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')),
      ...canvases.map((canvas) => asText(documentTemplate(canvas))),
    ];
    for (const text of texts) {
      const document = read(text, 'resembling');
      assert.ok(document.canvases.length > 0);
      for (let line = 0; line < lineCount(document); line++) {
        const { standing, readings, words } = explainLine(document, line, undefined);
        if (standing.kind === 'inside')
          assert.ok(
            readings.every(({ kind }) => kind !== 'text'),
            words,
          );
      }
    }
  });

  it('knows every line of any text', () => {
    for (const text of [
      '',
      '\n',
      'a',
      'a\r\nb\r\n',
      `\uFEFF${plan}`,
      plan.replaceAll('\n', '\r\n'),
      plan.replaceAll('\n', '\r'),
    ]) {
      const document = read(text);
      const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
      assert.equal(lineCount(document), lines.length);
      for (const [line, words] of lines.entries()) {
        const explanation = explainLine(document, line, undefined);
        assert.equal(explanation.words.replace(/^\uFEFF/, ''), words);
        assert.ok(explanation.readings.length > 0);
      }
    }
  });
});
