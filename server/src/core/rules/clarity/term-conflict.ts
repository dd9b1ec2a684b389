import { behind, placeIn } from '../../canvas/phrase';
import type { Source } from '../commons';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { type Definition, definitionKeys, differ, finishedDefinitionsIn } from './definitions';

export const termConflict: SectionRule = {
  id: 'clarity/term-conflict',
  looksAt: 'section',
  level: 'warning',
  summary: 'Two definitions of one term that do not mean the same, in one document or in the workspace.',
  why: 'Two people who agree on a number and not on what it counts do not agree. Asked what patient engagement is, nine professionals gave nine answers: an attitude, a tool, a conversation, what patients do. Where a word has two definitions, every target and every promise with that word has two meanings.',
  source:
    '“How can we improve it, if we’re not clear what ‘it’ is?”, and nine definitions that differ: “Getting Clearer on Patient Engagement: What You Said”, one of the texts on customer intimacy that this canvas comes from',
  examples: {
    violating: [
      {
        title: 'two spans of time',
        canvas: 'customer-intimacy',
        markdown:
          '## Definitions\n\n- Active workshop: one that had a blade sharpened in the last 90 days\n- Churn: no order for a year\n- «Active workshop: one that ordered in the last 30 days»\n',
        fixed:
          '## Definitions\n\n- Active workshop: one that had a blade sharpened in the last 90 days\n- Churn: no order for a year\n- Active workshop: as defined above <!-- was: one that ordered in the last 30 days -->\n',
      },
      {
        title: 'in two sections',
        canvas: 'customer-intimacy',
        markdown:
          '## Definitions\n\n- Engagement = questions that customers ask us in a month\n\n## What we mean by the words in our targets\n\n- «Engagement means that people enjoy the newsletter»\n',
      },
    ],
    conforming: [
      {
        title: 'one definition for each term',
        canvas: 'customer-intimacy',
        markdown:
          '## Definitions\n\n- Active workshop: one that had a blade sharpened in the last 90 days\n- Lost workshop: one that had none for a year\n',
      },
    ],
    silent: [
      {
        title: 'the same in other words',
        canvas: 'customer-intimacy',
        markdown:
          '## Definitions\n\n- Active workshop: one with a blade sharpened in the last 90 days\n\n## Glossary\n\n- Active workshop: had a blade sharpened by us in the last 90 days\n',
      },
      {
        title: 'what letters stand for, remarks, and two things of one name that are told apart',
        canvas: 'customer-intimacy',
        markdown:
          '## Definitions\n\n- NPS: Net Promoter Score\n- NPS: whether they would send us to a friend, asked each spring\n- Note: counted on the first of a month\n- Note: holidays are left out\n- Engagement (owners): pictures that were opened\n- Engagement (workshops): questions that they ask us\n',
      },
      {
        title: 'what the literature says',
        canvas: 'customer-intimacy',
        markdown:
          '## Definitions\n\n- Trust is the willingness to leave somebody the keys (Aldous and Brem 2012)\n- Trust is what remains when nobody watches (Carrow et al. 2019, p. 4)\n',
      },
      {
        title: 'what others are quoted to mean',
        canvas: 'customer-intimacy',
        markdown:
          '## Definitions\n\n- Engagement = questions that customers ask us in a month\n- Engagement: “It is when my patients take an interest in what they swallow.”\n\n## What customers said engagement means\n\n- Engagement: being listened to\n',
      },
    ],
  },
  check(view, report) {
    const definitions = finishedDefinitionsIn(view.section);
    for (const [index, definition] of definitions.entries()) {
      const conflict =
        conflictHere(view, definition, definitions.slice(0, index)) ?? conflictBeyond(view, definition);
      if (!conflict) continue;
      report({
        at: placeIn(definition.item.phrase),
        message: `${quoted(definition.term)} has another definition ${conflict.where}: ${quoted(conflict.meaning.replace(/\.$/, ''), 90)}. Whoever reads a target with this word takes it to mean one or the other. Keep one definition and refer to it, or give the two different names.`,
        fixes: [...givingWay(definition, conflict), ...tellingApart(definition)],
        ...(conflict.isFar ? { level: 'info' } : {}),
      });
    }
  },
};

interface Conflict {
  readonly meaning: string;
  readonly where: string;
  /** In another document, which may speak of something else. */
  readonly isFar: boolean;
  /** What leads there from here: the address of a link. */
  readonly address?: string | undefined;
}

/** The first definition in the canvas holds: those that differ from it are in conflict. */
function conflictHere(
  view: SectionView,
  definition: Definition,
  before: readonly Definition[],
): Conflict | undefined {
  const key = definitionKeys.meaning(definition);
  const { meaning } = definition;
  const [first] = view.canvas.values(key);
  if (first === undefined || first === meaning || !differ(first, meaning)) return undefined;
  const isAbove = before.some((other) => definitionKeys.meaning(other) === key);
  return { meaning: first, where: isAbove ? 'above' : 'in this document', isFar: false };
}

function conflictBeyond(view: SectionView, definition: Definition): Conflict | undefined {
  for (const { source, states } of view.beyond.facts(definitionKeys.meaning(definition))) {
    const other = [...states].find((state) => differ(state, definition.meaning));
    if (other === undefined) continue;
    const isFar = source.document !== view.beyond.document;
    const address = isFar ? addressFor(view, definition, source) : undefined;
    const where = isFar ? `in ${nameOf(source.document)}` : 'in this document';
    return { meaning: other, where, isFar, address };
  }
  return undefined;
}

/** The address of the heading under which another document defines a term. */
function addressFor({ beyond }: SectionView, definition: Definition, source: Source): string | undefined {
  const address = beyond.addressOf(source.document);
  const [anchor, another] = beyond
    .facts(definitionKeys.anchor(definition))
    .flatMap((fact) => (fact.source === source ? [...fact.states] : []));
  return address === undefined || anchor === undefined || another !== undefined
    ? address
    : `${address}#${anchor}`;
}

/**
 * What was there first holds, and the words that stood here are kept in a comment. It is referred to: written twice, one of the two would
 * change alone. Where no link leads there, it is written here as well.
 */
function givingWay({ item, meaning }: Definition, conflict: Conflict): Fix[] {
  const held = [item.phrase, ...item.fields.map(({ phrase }) => phrase)].find(({ words }) =>
    words.endsWith(meaning),
  );
  if (!held || meaning.includes('--')) return [];
  const at = placeIn(held, held.words.length - meaning.length);
  const old = at.chunk.text.slice(at.start, at.end);
  const { title, text } = reference(conflict);
  return [
    {
      title,
      steps: [{ kind: 'replace', at, text: `${text} <!-- was: ${old} -->` }],
      safe: false,
      preferred: true,
    },
  ];
}

/** What stands in the place of a definition that gives way. */
function reference({ where, isFar, address, meaning }: Conflict): { title: string; text: string } {
  if (!isFar)
    return {
      title: `Refer to the definition ${where}, and keep these words in a comment`,
      text: `as defined ${where}`,
    };
  if (address === undefined)
    return { title: `Use the definition ${where}, and keep these words in a comment`, text: meaning };
  return {
    title: `Link to the definition ${where}, and keep these words in a comment`,
    text: `as defined in [${where.replace(/^in /, '')}](${address})`,
  };
}

/** Only in the form in which a word behind the term is read as what tells it from others. */
function tellingApart({ item, term, qualifier }: Definition): Fix[] {
  const { words } = item.phrase;
  const start = words.indexOf(term) + term.length;
  if (qualifier !== '' || !/^["”’']?\s*(?::|=|\s[–—-]\s)/.test(words.slice(start))) return [];
  const at = behind(placeIn(item.phrase, start - term.length, start));
  return [
    {
      title: `Tell the two apart: “${term} (…)”`,
      steps: [{ kind: 'replace', at, text: ' (…)' }],
      safe: false,
      preferred: false,
    },
  ];
}

/** The last part of a document's address. */
function nameOf(document: string): string {
  const last = document.slice(document.lastIndexOf('/') + 1);
  return last.replace(/%20/g, ' ') || document;
}
