import assert from 'node:assert/strict';
import { type Trace, traceCanvas } from '../../../server/src/core/canvas/trace';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

function traced(text: string): Trace {
  const [canvas] = StrategyDocument.from(text, {
    detect: 'named',
    configuration: standardConfiguration,
  }).canvases;
  if (!canvas) throw new Error('This holds no canvas.');
  return traceCanvas(canvas);
}

/** Edges as `what > what it serves`. */
function edges(trace: Trace): string[] {
  return trace.edges.map(({ from, to }) => `${from.phrase.words} > ${to.phrase.words}`);
}

const jobs = '# Value proposition\n\n## Jobs\n- J1: Sleep\n- J2: Walk the dog!\n';

describe('Where links lead', () => {
  it('follows ids, whichever way the arrow points', () => {
    const trace = traced(`${jobs}\n## Features\n- F1: Scale -> J1, J2\n\n## Benefits\n- B1: Calm <- F1\n`);
    assert.deepEqual(edges(trace), ['Scale > Sleep', 'Scale > Walk the dog!', 'Scale > Calm']);
  });

  it('follows quoted words, without case and marks', () => {
    const trace = traced(`${jobs}\n## Products and services\n- Lead -> "walk the DOG"\n`);
    assert.deepEqual(edges(trace), ['Lead > Walk the dog!']);
  });

  it('follows quoted words without an arrow where another item says just that', () => {
    const trace = traced(
      `${jobs}\n## Products and services\n- Lead for whoever wants to “walk the dog” in the dark\n- Lamp that says "hello"\n- “Sleep”\n`,
    );
    assert.deepEqual(edges(trace), ['Lead for whoever wants to “walk the dog” in the dark > Walk the dog!']);
    assert.deepEqual(trace.broken, []);
  });

  it('follows the name of a driver', () => {
    const trace = traced(
      `${jobs}\n## Benefits\n- Calm -> Need\n\n## Value drivers\n- Need: the fund asks for it\n`,
    );
    assert.deepEqual(edges(trace), ['Calm > the fund asks for it']);
  });

  it('joins a feature to the benefit that it carries, and leaves the benefit its own links', () => {
    const trace = traced(`${jobs}\n## Features\n- F1: Scale -> J1\n  - Benefit: Calm -> J2\n`);
    assert.deepEqual(edges(trace), ['Scale > Sleep', 'Scale > Calm', 'Calm > Walk the dog!']);
    const calm = trace.nodes.find(({ carried }) => carried);
    assert.equal(calm?.block.id, 'benefits');
    assert.equal(calm && trace.edgesTo(calm)[0]?.link, undefined);
  });

  it('tells which links lead nowhere, and does not mind links to files', () => {
    const trace = traced(`${jobs}\n## Features\n- F1: Scale -> J9\n- F2: App -> [B1](payers.md#benefits)\n`);
    assert.deepEqual(
      trace.broken.map(({ node, link }) => [node.id?.value, link.target]),
      [['F1', 'J9']],
    );
    assert.deepEqual(edges(trace), []);
  });

  it('prefers the same buyer, then no buyer, where an id is used twice', () => {
    const buyer = (name: string, job: string): string =>
      `## ${name}\n\n### Jobs\n- J1: ${job}\n\n### Benefits\n- Calm of ${name} -> J1\n\n`;
    const text = `# Healthcare value proposition\n\n${buyer('Patients', 'Sleep')}${buyer('Payers', 'Save')}`;
    assert.deepEqual(edges(traced(text)), ['Calm of Patients > Sleep', 'Calm of Payers > Save']);
    const shared = `${text}## Providers\n\n### Benefits\n- Calm of Providers -> J1\n`;
    assert.deepEqual(edges(traced(shared)).at(-1), 'Calm of Providers > Sleep');
  });

  it('leads nowhere from an item to itself', () => {
    assert.deepEqual(
      edges(traced('# Value proposition\n\n## Jobs\n- J1: Sleep -> J1\n\n## Pains\n- P1: Noise\n')),
      [],
    );
  });
});
