import { placeIn } from '../../canvas/phrase';
import type { Fix, Level } from '../finding';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { listed } from '../wording';
import { isWritten } from '../written';
import { filled, hasUnread, isRunning, readinessKeys, refersElsewhere } from './readiness';

/** Of each model: the blocks that say what is offered to whom, and how many of the others make it a model that is filled in. */
const MODELS: Readonly<Record<string, { readonly offer: readonly string[]; readonly full: number }>> = {
  'business-model': { offer: ['value-propositions', 'customer-segments'], full: 4 },
  lean: { offer: ['problem', 'unique-value-proposition', 'customer-segments'], full: 3 },
};

export const modelFirst: SectionRule = {
  id: 'clarity/model-first',
  looksAt: 'section',
  level: 'warning',
  summary:
    'A business model that is filled in while it is open what is offered, or whether anybody wants it.',
  why: 'A business model looks concrete: nine boxes, all full. When nobody knows yet whether customers want the offer, every box is a guess that rests on other guesses, and the work is done again when the first of them turns out wrong. First what is offered and who wants it, then the model.',
  source:
    '“Please get clear on your offering and why customers want it and will pay for it. Then and only then should you work on your business model”: “The Critical Step Before Business Model Innovation”, one of the texts on customer intimacy that this canvas comes from',
  examples: {
    violating: [
      {
        title: 'much hangs on an assumption that is open',
        markdown:
          '# Choir sheets: register\n<!-- canvas: assumptions -->\n\n## Assumptions\n\n- A1 6 of 10 choirs pay for a second song (desirability, critical, open)\n\n# «Choir sheets: business model»\n<!-- canvas: business-model -->\n\n## Key partners\n\n- Publishers\n\n## Key activities\n\n- Setting scores\n\n## Value propositions\n\n- Sheets that can be read in a dark church\n\n## Customer segments\n\n- Choirs of 20 to 60 singers\n\n## Cost structure\n\n- Rights: 11 a choir\n\n## Revenue streams\n\n- 40 a year from each choir\n',
      },
      {
        title: 'costs and revenue of nothing in particular',
        markdown:
          '# «Choir sheets»\n<!-- canvas: business-model -->\n\n## Key partners\n\n- Publishers\n\n## Key activities\n\n- Setting scores\n\n## Value propositions\n\n## Channels\n\n- Choir fairs\n\n## Cost structure\n\n- Rights: 11 a choir\n\n## Revenue streams\n\n- 40 a year from each choir\n',
        fixed:
          '# Choir sheets\n<!-- canvas: business-model -->\n\n## Key partners\n\n- Publishers\n\n## Key activities\n\n- Setting scores\n\n## Value propositions\n\n- [Which problem of whom do we solve, and what is it worth to them?]\n\n## Channels\n\n- Choir fairs\n\n## Customer segments\n\n- [For whom do we create value, and who of them matter most?]\n\n## Cost structure\n\n- Rights: 11 a choir\n\n## Revenue streams\n\n- 40 a year from each choir\n',
      },
      {
        title: 'in a register: the model, and nobody who is known to want it',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- A1 6 of 10 choirs pay for a second song (desirability, open)\n- A2 A page is set in a minute (feasibility, supported)\n\n## «Business model»\n\n- Choirs pay 40 a year; rights cost 11 of it\n',
      },
    ],
    conforming: [
      {
        title: 'settled first',
        markdown:
          '# Choir sheets: register\n<!-- canvas: assumptions -->\n\n## Assumptions\n\n- A1 6 of 10 choirs pay for a second song (desirability, critical, supported)\n\n# Choir sheets: business model\n<!-- canvas: business-model -->\n\n## Key partners\n\n- Publishers\n\n## Key activities\n\n- Setting scores\n\n## Value propositions\n\n- Sheets that can be read in a dark church\n\n## Customer segments\n\n- Choirs of 20 to 60 singers\n\n## Cost structure\n\n- Rights: 11 a choir\n\n## Revenue streams\n\n- 40 a year from each choir\n',
      },
    ],
    silent: [
      {
        title: 'a business that is running',
        markdown:
          '# Choir sheets: register\n<!-- canvas: assumptions -->\n\n## Assumptions\n\n- A1 6 of 10 choirs pay for a second song (desirability, critical, open)\n\n# Choir sheets: business model\n<!-- canvas: business-model -->\n\nRevisits the running business.\n\n## Key partners\n\n- Publishers\n\n## Key activities\n\n- Setting scores\n\n## Value propositions\n\n- Sheets that can be read in a dark church\n\n## Customer segments\n\n- Choirs of 20 to 60 singers\n\n## Cost structure\n\n- Rights: 11 a choir\n\n## Revenue streams\n\n- 40 a year from each choir\n',
      },
      {
        title: 'an offer under a heading that is read as nothing',
        markdown:
          '# Choir sheets\n<!-- canvas: business-model -->\n\n## Key partners\n\n- Publishers\n\n## Key activities\n\n- Setting scores\n\n## What rings in a dark church\n\n- Sheets that shine\n\n## Customer segments\n\n- Choirs of 20 to 60 singers\n\n## Cost structure\n\n- Rights: 11 a choir\n\n## Revenue streams\n\n- 40 a year from each choir\n',
      },
      {
        title: 'a model that has hardly begun',
        markdown:
          '# Choir sheets\n<!-- canvas: business-model -->\n\n## Key partners\n\n- Publishers\n\n## Revenue streams\n\n- 40 a year from each choir\n',
      },
      {
        title: 'a register without a model',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- A1 6 of 10 choirs pay for a second song (desirability, critical, open)\n',
      },
    ],
  },
  check(view, report) {
    const found = view.canvas.definition.id === 'assumptions' ? inRegister(view) : inModel(view);
    const { heading } = view.section;
    if (found && heading) report({ at: placeIn(heading.phrase), ...found });
  },
};

interface Found {
  readonly message: string;
  readonly level?: Level;
  readonly fixes?: readonly Fix[];
}

const FIRST = 'Find out first what is offered and who wants it; the model is written again otherwise.';

/** The business model inside a register. */
function inRegister(view: SectionView): Found | undefined {
  const own = view.section.blocks.some(
    ({ definition, items }) => definition.id === 'business-model' && items.some(isWritten),
  );
  if (!own || !view.canvas.isFirstWith('business-model') || view.canvas.says(isRunning)) return undefined;
  const states = new Set(view.canvas.values(readinessKeys.desirability));
  if (!isOpen(states)) return undefined;
  return {
    message: `The business model stands here while it is open whether anybody wants the offer: an assumption about desirability has neither evidence nor a result. ${FIRST} If this looks again at a running business, say so in a line.`,
    fixes: sayingThatItRuns(view),
  };
}

/** Something that much hangs on is open, or nothing is settled. */
function isOpen(states: ReadonlySet<string>): boolean {
  return states.has('critical') || (states.has('open') && !states.has('settled'));
}

/** A business model of its own. */
function inModel(view: SectionView): Found | undefined {
  const { canvas, section, beyond } = view;
  const model = MODELS[canvas.definition.id];
  if (!model || !section.opensCanvas || !section.heading) return undefined;
  const others = canvas.definition.blocks.filter(({ id }) => !model.offer.includes(id));
  const full = others.filter(({ id }) => canvas.says(filled(id))).length;
  if (full < model.full || canvas.says(isRunning)) return undefined;
  return (
    emptyOffer(view, model.offer) ??
    openHere(view, beyond.here(readinessKeys.desirability)) ??
    openElsewhere(view, full === others.length)
  );
}

/** Costs and revenue of nothing in particular. In a text that nobody marked, the offer may stand under another name. */
function emptyOffer({ canvas }: SectionView, offer: readonly string[]): Found | undefined {
  if (canvas.how === 'resembling') return undefined;
  // What is missing may stand under a heading that was read as nothing, which is a finding of its own.
  const wanted = canvas.says(hasUnread) ? ['empty'] : ['empty', 'missing'];
  const empty = offer.filter((id) => wanted.includes(canvas.block(id)));
  if (empty.length === 0) return undefined;
  const names = canvas.definition.blocks
    .filter(({ id }) => empty.includes(id))
    .map(({ name }) => `“${name}”`);
  return {
    message: `Most of the business model is filled in, and ${listed(names)} ${names.length > 1 ? 'are' : 'is'} empty: costs, partners and revenue of what, and for whom? ${FIRST}`,
    fixes: [
      {
        title: `Ask for ${listed(names)}`,
        steps: canvas.definition.blocks
          .filter(({ id }) => empty.includes(id))
          .map(({ id, question }) => ({
            kind: 'add-item',
            block: id,
            buyer: undefined,
            text: `[${question}]`,
          })),
        safe: false,
        preferred: true,
      },
    ],
  };
}

function openHere(view: SectionView, states: ReadonlySet<string>): Found | undefined {
  if (!isOpen(states)) return undefined;
  return {
    message: `The business model is filled in while this document says that it is open whether anybody wants the offer: an assumption about desirability has neither evidence nor a result. ${FIRST} If this looks again at a running business, say so in a line.`,
    fixes: sayingThatItRuns(view),
  };
}

/** Other documents may be about something else, so what they say weighs less. */
function openElsewhere(view: SectionView, isFull: boolean): Found | undefined {
  const { canvas, beyond } = view;
  const states = beyond.states(readinessKeys.desirability);
  if (states.has('settled')) return undefined;
  if (states.size > 0)
    return {
      level: 'info',
      message: `The business model is filled in, and all that other documents assume about who wants the offer is still open. ${FIRST} If this looks again at a running business, say so in a line.`,
      fixes: sayingThatItRuns(view),
    };
  const isMarked = canvas.how === 'comment' || canvas.how === 'front-matter';
  if (!isFull || !isMarked || canvas.says(refersElsewhere)) return undefined;
  if (beyond.facts(readinessKeys.offer).length > 0) return undefined;
  return {
    level: 'info',
    message: `The business model is full, and no document says what is known, and what is only assumed, of who wants the offer. Write that down first, with evidence or a test for each assumption; if this looks again at a running business, say so in a line.`,
    fixes: sayingThatItRuns(view),
  };
}

/** What is open can only be found out; who looks again at what there is has found it out long ago. */
function sayingThatItRuns({ section: { heading } }: SectionView): Fix[] {
  if (!heading || heading.bold) return [];
  const { chunk, end } = heading.place;
  const rest = /^[ \t#]*/.exec(chunk.text.slice(end))?.[0].length ?? 0;
  const marker =
    /^(?:\r\n|\r|\n)[ \t]*<!--(?:(?!-->)[\s\S])*-->[ \t]*/.exec(chunk.text.slice(end + rest))?.[0].length ??
    0;
  const at = end + rest + marker;
  return [
    {
      title: 'Say that this looks again at a running business',
      steps: [
        { kind: 'replace', at: { chunk, start: at, end: at }, text: '\n\nRevisits the running business.' },
      ],
      safe: false,
      preferred: false,
    },
  ];
}
