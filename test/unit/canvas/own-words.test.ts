import assert from 'node:assert/strict';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

/** The blocks that headings name, each with one entry below it, in a document that is marked as a canvas. */
function blocksFor(canvas: string, heading: string): string[] {
  const text = `# Plan\n<!-- canvas: ${canvas} -->\n\n## ${heading}\n\n- something\n`;
  const document = StrategyDocument.from(text, {
    detect: 'marked',
    configuration: standardConfiguration,
  });
  return document.canvases.flatMap(({ sections }) =>
    sections.flatMap(({ blocks }) =>
      blocks.map(({ definition, slot }) => (slot === undefined ? definition.id : `${definition.id}/${slot}`)),
    ),
  );
}

const headings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'value-proposition': {
    jobs: [
      'Underlying needs',
      'Progress sought',
      'The job behind the order',
      'Jobs, ranked',
      'Needs',
      'Core job statement:',
      'Emotional / social dimension',
    ],
    pains: [
      'Friction points',
      'Complaints we get',
      'Current problems',
      'What is stopping them',
      'Where the handover breaks',
      'The bad mornings',
    ],
    gains: [
      'Dream outcome',
      'What they would pay extra for',
      'If it all works',
      'What a good Saturday looks like',
    ],
    features: [
      'What we do',
      'What we will do for farmers',
      'What ships in May',
      'What we propose',
      'The kit and what it does for whom',
      'What is on the shelf → so what',
    ],
    'products-and-services': ['Service catalogue', 'Our answer', 'Scope of the service'],
    benefits: ['Value delivered', 'What it buys them'],
    'pain-relievers': ['How we fix it'],
    'value-drivers': ['What moves each buyer', 'The case for the board'],
  },
  'healthcare-value-proposition': {
    'time-to-value': ['Time until somebody is glad', 'Time it takes', 'When they will notice'],
  },
  assumptions: {
    assumptions: [
      'Assumptions',
      'H. Assumptions',
      'We assume',
      'What we do not know yet',
      'Our riskiest assumptions',
      'What has to be true',
      'What would have to be true for this to work',
      'Hypotheses we want to test',
      'We are sure that',
      'Things we take for granted',
      'What we still have to find out',
      'What we believe about our members',
      'Leap-of-faith assumptions',
      'Bets',
      'What the whole plan rests on',
      'Things that have to go right',
      'What we are counting on',
      '3. Open questions',
      'Opinions in the room',
      'What we haven’t verified',
      'What could prove us wrong',
      'Taken as given',
    ],
    'what-we-know': ['What we know', 'What we already know', 'What we have learned so far', 'Facts'],
    'business-model': ['Business model', 'How we earn money'],
  },
  'customer-intimacy': {
    segment: [
      'Segment in focus',
      'Who we serve',
      'Customers we focus on',
      'Customers we chose, and those we let go',
    ],
    'voice-of-customer': [
      'Voice of the customer',
      'What our customers said',
      'What growers told us',
      'In their own words',
      'What we heard',
      'Customer quotes',
      'In foremen’s own words',
      'What we keep hearing',
      'Voices from the workshop',
    ],
    definitions: ['Definitions', 'What we mean by', 'Glossary', 'Words we use', 'How we define success here'],
    'trust-actions': [
      'Trust actions',
      'Five trust tips',
      'How we earn their trust',
      'Earning trust',
      'Winning the trust of growers',
    ],
    'customer-metrics': ['Customer metrics', 'Customer KPIs', 'Loyalty measures'],
    'money-metrics': ['Money metrics', 'Financial metrics', 'Sales targets'],
    behaviors: ['Behaviors', 'Behaviour before beliefs', 'What we will do differently'],
  },
  'business-model': {
    'key-partners': ['Key partners', 'Key partnerships', 'Partners'],
    'key-activities': ['Key activities', 'What we must do well'],
    'key-resources': ['Key resources'],
    'value-propositions': ['Value propositions', 'Value proposition', 'What we promise'],
    'customer-relationships': ['Customer relationships', 'How we keep customers'],
    channels: ['Channels', 'Channels: how we reach them', 'How we reach people'],
    'customer-segments': ['Customer segments', 'Whom we serve'],
    'cost-structure': ['Cost structure', 'Costs', 'What it costs us'],
    'revenue-streams': ['Revenue streams', 'Revenue', 'Who pays us', 'How we make money'],
  },
  lean: {
    problem: ['Problem', '1. Top 3 problems'],
    'problem/existing-alternatives': ['Existing alternatives'],
    solution: ['Solution'],
    'key-metrics': ['Key metrics', 'Key numbers'],
    'unique-value-proposition': ['Unique value proposition', 'UVP'],
    'unique-value-proposition/high-level-concept': ['High-level concept'],
    'unfair-advantage': ['Unfair advantage', 'What nobody can copy'],
    'customer-segments': ['Customer segments'],
    'customer-segments/early-adopters': ['Early adopters'],
  },
  positioning: {
    for: ['For', 'Target customer', 'Who it is for'],
    who: ['Who', 'Statement of need'],
    product: ['Product name'],
    'is-a': ['Is a', 'Market category'],
    that: ['That', 'Key benefit'],
    unlike: ['Unlike', 'Competitive alternative'],
    'our-product': ['Our product', 'Primary differentiation'],
  },
};

for (const [canvas, blocks] of Object.entries(headings)) {
  describe(`headings in writers’ own words: ${canvas}`, () => {
    for (const [block, written] of Object.entries(blocks))
      for (const heading of written)
        it(`“${heading}” is ${block}`, () => assert.deepEqual(blocksFor(canvas, heading), [block]));
  });
}

describe('headings that sound like the offer', () => {
  for (const heading of ['What we do for free', 'What we do for trust', 'What we do for success'])
    it(`“${heading}” is none`, () => assert.deepEqual(blocksFor('value-proposition', heading), []));
});

describe('headings that stand in any document', () => {
  const ordinary: Readonly<Record<string, readonly string[]>> = {
    'a design document': ['Problem', 'Solution', 'Alternatives', 'Costs', 'Open questions'],
    'a project page': ['Partners', 'Channels', 'Resources', 'Costs'],
    'a specification': ['Definitions', 'Assumptions', 'Problem', 'Metrics'],
    'a data sheet': ['Product', 'Category', 'Benefits', 'Alternatives'],
    'a company page': ['Our customers', 'Our product', 'Who we serve', 'Partners', 'Money'],
  };

  for (const [kind, titles] of Object.entries(ordinary))
    it(`do not make a canvas of ${kind}`, () => {
      const text = `# Heron\n\n${titles.map((title) => `## ${title}\n\n- something\n`).join('\n')}`;
      const document = StrategyDocument.from(text, {
        detect: 'resembling',
        configuration: standardConfiguration,
      });
      assert.deepEqual(
        document.canvases.map(({ definition }) => definition.id),
        [],
      );
    });
});
