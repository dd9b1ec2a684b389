import assert from 'node:assert/strict';
import fc from 'fast-check';
import { standardConfiguration } from '../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../server/src/core/strategy-document';

/** Lines of a strategy document, weighted towards what links items, opens and closes canvases, and silences findings. */
const line = fc.constantFrom(
  '# Value proposition',
  '# Healthcare value proposition',
  '<!-- canvas: healthcare-value-proposition -->',
  '<!-- canvas: nothing-known -->',
  '## Jobs',
  '### Emotional jobs',
  '## Pains',
  '**Gains**',
  '**Just bold words**',
  '## Features',
  '## Benefits',
  '## Value drivers',
  '## Patients',
  '## Payers',
  '### Value drivers',
  '## Partner-Buyers',
  '## Notes',
  '- J1 Know which twinge is worth a call (high)',
  '- J1 Sleep through the night',
  '- J2 I want a smartwatch',
  '- P1 Long waits',
  '- P2 Waits are long',
  '- F1 Cuff -> B1',
  '- F2 Scale -> B2, B9',
  '- B1 Readings reach the clinic <- F2',
  '- B1 -> B2',
  '- B2 -> B1',
  '  - Benefit: fewer calls -> J1',
  '- **Utility**: one call settles it (J1)',
  '- Need: it is essential',
  '- Influence – their cardiologist recommends it',
  '1.Utility: no space',
  '| Feature | Benefit |',
  '|---|---|',
  '| F3 Line | |',
  '<!-- canvas-ignore vp/feature-without-benefit: kept elsewhere -->',
  '<!-- canvas-ignore -->',
  'n/a: not this year',
  'Prose about 👩‍⚕️ and TBD.',
  '```',
  '',
  '',
  '',
);
/** Lines that tell, by what they say and how they are written, of which canvas they are part. */
const telling = fc.constantFrom(
  '# After the storm',
  '# Job map',
  '# Two lanes',
  '# Notes of the meeting',
  '## What people are trying to get done',
  '## What gets in their way',
  '## What we bring',
  '## The offer',
  '## Stages',
  '## Step 2: Locate',
  '## Lane 1 — paid now',
  '## How we judge lane 2',
  '## 5. Numbers',
  '## Drivers',
  '## Jobs',
  '## Plan',
  '## Hypotheses',
  '## Installation',
  '## Measures we dropped',
  '## Positioning',
  '## Survival game',
  '## Progress game',
  '**2. Stages**',
  '**8. We are sure that** it holds.',
  '**Overall job**: get home',
  '**Focus:** what is paid',
  '*Life lane.*',
  '*Paid lane.* Ten visits',
  'Jobs:',
  'Pains:',
  'Quick wins:',
  '***Interact*** – one question',
  '- **Communicate** – a visit',
  '- Engage: by name',
  '- TIP: they ask us',
  '1. DEFINE: say what counts',
  '2. LOCATE: find help',
  '3. PREPARE: pack',
  '✅ Mental model: calm',
  '| Step | What happens |',
  '| Job | What gets in the way |',
  '| Assumption | Evidence | Status |',
  '|---|---|',
  '|---|---|---|',
  '| Define | she says it |',
  '| Modify | |',
  '- Utility: one call',
  '- Need: the law',
  '- Returned on time: 95 %',
  '- Members: 40 by May',
  '- Key box, so that nobody waits',
  '> When I come home, I want quiet, so I can sleep.',
  'For shops that count by hand, Till is a service that counts. Unlike a clerk, it does not sleep.',
  '- nine vacancies, full time',
  'Present: Ann, Bo',
  '```sh',
  '<!-- canvas: job-map -->',
  '<!-- canvas: two-lane, assumptions -->',
  '',
  '',
  '',
);
const ending = fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n');
const markdown = fc
  .array(fc.tuple(line, ending), { maxLength: 50 })
  .map((lines) => lines.map(([words, end]) => words + end).join(''));
const mixed = fc
  .array(fc.tuple(fc.oneof(telling, telling, line), ending), { maxLength: 50 })
  .map((lines) => lines.map(([words, end]) => words + end).join(''));
const front = fc.constantFrom(
  '',
  '',
  '---\ncanvas: value-proposition\n---\n',
  '---\ncanvas: healthcare-value-proposition\nbuyer: payers\n---\n',
);
const edits = fc.array(
  fc.record({
    at: fc.nat(),
    length: fc.oneof(fc.constant(0), fc.nat(80)),
    words: fc.oneof(markdown, line, fc.constantFrom('', ' ', 'x', '-> B1', '#')),
  }),
  { minLength: 1, maxLength: 10 },
);
const settings = fc.constantFrom('marked' as const, 'named' as const, 'resembling' as const);

/** All that can be seen of a document, with absolute offsets. */
function seen(document: StrategyDocument): unknown {
  const at = (place: Parameters<StrategyDocument['locate']>[0] | undefined): unknown =>
    place && document.locate(place);
  return {
    canvases: document.canvases.map((canvas) => ({
      key: canvas.key,
      title: canvas.title,
      how: canvas.how,
      place: at(canvas.place),
      sections: canvas.sections.map((section) => ({
        heading: at(section.heading?.place),
        buyer: section.buyer?.id,
        opens: section.opensBuyer?.buyer?.id,
        unread: section.unread.map(at),
        blocks: section.blocks.map((block) => ({
          id: block.definition.id,
          empty: block.empty,
          items: block.items.map((item) => [
            item.id?.value,
            item.slot,
            item.phrase.words,
            at(item.place),
            item.links.map((link) => [link.kind, link.target, at(link.place)]),
          ]),
        })),
      })),
    })),
    findings: document
      .findings()
      .map(({ finding, start, end, from, to }) => [
        finding.rule,
        finding.level,
        finding.message,
        start,
        end,
        from,
        to,
      ]),
  };
}

describe('A strategy document', () => {
  it('is, after any edits, what reading its text from nothing gives, findings included', () => {
    fc.assert(
      fc.property(front, markdown, edits, settings, (first, rest, changes, detect) => {
        const document = StrategyDocument.from(first + rest, {
          detect,
          configuration: standardConfiguration,
        });
        for (const { at, length, words } of changes) {
          const { text } = document.markdown;
          const start = at % (text.length + 1);
          document.edit(start, Math.min(text.length, start + length), words);
          assert.deepEqual(
            seen(document),
            seen(
              StrategyDocument.from(document.markdown.text, { detect, configuration: standardConfiguration }),
            ),
          );
          assert.deepEqual(document.failures, []);
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  });

  it('is so, too, where the text under the headings says which canvas each section belongs to', () => {
    const several = fc.constantFrom(
      '',
      '',
      '',
      '---\ncanvas: [value-proposition, job-map, assumptions]\n---\n',
    );
    const words = fc.oneof(mixed, telling, fc.constantFrom('', ' ', 'x', '\n', '\n\n', '#', '**'));
    const changes = fc.array(fc.record({ at: fc.nat(), length: fc.nat(80), words }), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(several, mixed, changes, settings, (first, rest, edited, detect) => {
        const reading = { detect, configuration: standardConfiguration };
        const document = StrategyDocument.from(first + rest, reading);
        for (const edit of edited) {
          const { text } = document.markdown;
          const start = edit.at % (text.length + 1);
          document.edit(start, Math.min(text.length, start + edit.length), edit.words);
          assert.deepEqual(seen(document), seen(StrategyDocument.from(document.markdown.text, reading)));
          assert.deepEqual(document.failures, []);
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  });

  it('keeps every finding inside the text', () => {
    fc.assert(
      fc.property(front, markdown, (first, rest) => {
        const document = StrategyDocument.from(first + rest, {
          detect: 'resembling',
          configuration: standardConfiguration,
        });
        for (const { start, end } of document.findings()) {
          assert.ok(start >= 0 && start <= end && end <= document.markdown.text.length);
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300) },
    );
  });

  it('is made of any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.uint8Array({ maxLength: 300 }).map((bytes) => new TextDecoder().decode(bytes)),
        ),
        (text) => {
          StrategyDocument.from(`---\ncanvas: value-proposition\n---\n${text}`, {
            detect: 'resembling',
            configuration: standardConfiguration,
          }).findings();
          StrategyDocument.from(text, {
            detect: 'resembling',
            configuration: standardConfiguration,
          }).findings();
        },
      ),
      { numRuns: 500 },
    );
  });
});
