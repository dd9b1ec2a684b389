import type { BlockDefinition } from '../../canvas/definition';
import { lettersIn } from '../../canvas/id-letters';
import type { Item } from '../../canvas/model';
import { partsOfId } from '../../canvas/next-id';
import { isCode, vocabularyOf } from '../../canvas/read/ids';
import type { Fix } from '../finding';
import { outwardKeys } from '../outward';
import { type Reference, referencesIn } from '../references';
import type { Report, SectionRule } from '../rule';
import type { SectionView } from '../view';
import { quoted } from '../wording';

export const unknownId: SectionRule = {
  id: 'ref/unknown-id',
  looksAt: 'section',
  level: 'error',
  summary: 'A link to an id that nothing in the canvas carries.',
  why: 'A link is a claim: this answers that. When the id stands nowhere, a reader cannot check the claim, and what the canvas shows as covered may not be. Most often the item was renumbered, deleted, or never written down.',
  source:
    'Tools that trace requirements treat it as an error too: Doorstop reports “invalid or unknown UID” (documentation of `doorstop`, validation).',
  examples: {
    violating: [
      {
        title: 'no pain has this number',
        markdown:
          '## Pains\n\n- P1 Waits nineteen days\n- P2 Nobody calls back\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> «P3»\n',
        fixed:
          '## Pains\n\n- P1 Waits nineteen days\n- P2 Nobody calls back\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> P2\n',
      },
      {
        title: 'the one pain there is bears no id',
        markdown:
          '## Pains\n\n- Waits nineteen days\n\n## Pain relievers\n\n- A nurse calls the same day -> «P1»\n',
        fixed:
          '## Pains\n\n- Waits nineteen days\n- P1: [What annoys, worries or stops them before, while and after they get the job done?]\n\n## Pain relievers\n\n- A nurse calls the same day -> P1\n',
      },
      {
        title: 'in a column of links',
        markdown:
          '## Jobs\n\n- J1 Sleep through the night\n\n## Benefits\n\n| Id | Benefit | Serves |\n|---|---|---|\n| B1 | Nobody is woken | J1, «J4» |\n',
      },
      { title: 'a driver that is a link alone', markdown: '## Value drivers\n\n- Utility -> «J9»\n' },
      {
        title: 'in brackets, where ids with these letters are in use',
        markdown: '## Jobs\n\n- J1 Sleep through the night\n\n## Gains\n\n- G1 Wakes up rested («J2»)\n',
      },
    ],
    conforming: [
      {
        title: 'the item is there',
        markdown:
          '## Pains\n\n- P2 Nobody calls back\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> P2\n',
      },
      {
        title: 'the benefit is nested in its feature',
        markdown:
          '## Jobs\n\n- J1 Sleep\n\n## Features\n\n- F1 Cuff\n  - B1 Nobody is woken -> J1\n- F2 Night line -> B1\n',
      },
    ],
    silent: [
      {
        title: 'words that only look like ids',
        markdown: '## Pains\n\n- Sells to B2B buyers in Q3 -> H1 is too late\n- Runs out of A4 paper (Q3)\n',
      },
      {
        title: 'a vitamin, where no item has an id with this letter',
        markdown: '## Jobs\n\n- J1 Know how much vitamin to take (D3)\n',
      },
      {
        title: 'an id that is named together with its words',
        markdown: '## Features\n\n- F2 Bluetooth cuff -> B1 Readings reach the clinic without a phone call\n',
      },
      {
        title: 'the same from a product',
        markdown: '## Products and services\n\n- S1 Nurse line -> J4 Know when to call\n',
      },
      {
        title: 'an item in another file',
        markdown: '## Features\n\n- F1 Night line -> [B7](payers.md#benefits)\n',
      },
      {
        title: 'an item of another canvas in the document',
        markdown:
          '# Evenings\n<!-- canvas: value-proposition -->\n\n## Features\n\n- F1 Night line, so nobody is alone -> A1\n\n# What has to be true\n<!-- canvas: assumptions -->\n\n## Assumptions\n\n- A1 Half of the families call once a month (desirability, open)\n',
      },
      {
        title: 'a priority is no link',
        markdown: '## Jobs\n\n| Job | Priority |\n|---|---|\n| Sleep through the night | P0 |\n',
      },
    ],
  },
  check(view, report) {
    for (const reference of referencesIn(view)) {
      const { item, link } = reference;
      if (link.kind === 'file') reportElsewhere(view, reference, report);
      if (link.kind !== 'id' || isKnown(view, reference)) continue;
      const near = closest(view, link.target);
      report({
        at: link.place,
        message: `Nothing in this canvas carries the id ${link.target}, so nobody can see what ${nameOf(item)} ${link.direction === 'to' ? 'leads to' : 'comes from'}. ${advice(link.target, near)}`,
        fixes: [...nearestFix(reference, near), ...creation(view, reference)],
      });
    }
  },
};

/** A link into another document that is known to hold a canvas, but no such item. What is not known is left to others to check. */
function reportElsewhere(view: SectionView, { item, link }: Reference, report: Report): void {
  const { chunk, start, end } = link.place;
  const id = chunk.text.slice(start, end).toUpperCase();
  const document = view.beyond.resolve(link.target)?.document;
  if (document === undefined || view.beyond.states(outwardKeys.document(document)).size === 0) return;
  if (view.beyond.states(outwardKeys.id(document, id)).size > 0) return;
  report({
    at: link.place,
    message: `Nothing in ${link.target.replace(/#.*$/, '')} carries the id ${id}, so nobody can see what ${nameOf(item)} ${link.direction === 'to' ? 'leads to' : 'comes from'}. Link to an item that is there, or write ${id} down in that document.`,
  });
}

/** A driver may consist of its link alone. */
function nameOf({ phrase }: Item): string {
  return phrase.words === '' ? 'this line' : quoted(phrase.words);
}

function isKnown(view: SectionView, { link }: Reference): boolean {
  const { canvas } = view;
  if (canvas.withId(link.target).length > 0 || canvas.namedInLink(link.target)) return true;
  // Codes of challenges may come from elsewhere; `jtbd/code-unknown` knows when they do not.
  if (isCode(link.target, vocabularyOf(canvas.definition))) return true;
  if (isElsewhereHere(view, link.target)) return true;
  if (isNamed(link.place)) return true;
  // In brackets, letters and a number may be anything: a vitamin, a form, a priority.
  return !isCertain(link.place) && view.canvas.idsWith(lettersIn(link.target)).size === 0;
}

/** Whether an id may be one of another canvas in the same document: it is there, or no canvas of the document uses such letters. */
function isElsewhereHere({ beyond, canvas }: SectionView, id: string): boolean {
  if (beyond.here(outwardKeys.id(beyond.document, id)).size > 0) return true;
  const letters = partsOfId(id)?.letters ?? '';
  if (vocabularyOf(canvas.definition).letters.has(letters)) return false;
  return beyond.here(outwardKeys.letters(beyond.document, letters)).size === 0;
}

/** Whether words of its own follow an id: `-> J4 Know when to call`. They say what it is, and may be the only place that does. */
function isNamed({ chunk, end }: Reference['link']['place']): boolean {
  return /^[ \t]*[:–—-]?[ \t]*(?!(?:and|or)[ \t])\p{L}{2,}[ \t]+\p{L}/u.test(chunk.text.slice(end, end + 60));
}

/** Whether what stands before a place can only introduce links: an arrow, or the beginning of a cell or field. */
function isCertain(place: Reference['link']['place']): boolean {
  const { chunk, start } = place;
  const line = chunk.text.slice(chunk.text.lastIndexOf('\n', start - 1) + 1, start);
  return !/(?:^|[^\s>→⇒➔➜⟶←⇐⟵=-]\s*)\([^()]*$/.test(line);
}

function advice(id: string, near: string | undefined): string {
  return near === undefined
    ? `Give the item that is meant the id ${id}, or write it down.`
    : `Link to one that is there, such as ${near}, or write ${id} down.`;
}

/** The id with the same letters whose number is nearest, the lower one of two. */
function closest({ canvas }: SectionView, id: string): string | undefined {
  const number = partsOfId(id)?.number ?? 0;
  let found: { id: string; number: number; distance: number } | undefined;
  for (const other of canvas.idsWith(lettersIn(id))) {
    const its = partsOfId(other)?.number ?? 0;
    const distance = Math.abs(its - number);
    if (!found || distance < found.distance || (distance === found.distance && its < found.number))
      found = { id: other, number: its, distance };
  }
  return found?.id;
}

function nearestFix({ link }: Reference, near: string | undefined): Fix[] {
  if (near === undefined) return [];
  return [
    {
      title: `Link to ${near} instead`,
      steps: [{ kind: 'replace', at: link.place, text: near }],
      safe: false,
      preferred: true,
    },
  ];
}

function creation(view: SectionView, { item, link }: Reference): Fix[] {
  const block = blockFor(view, link.target);
  if (!block) return [];
  const own = block.perBuyer ? item.buyer?.id : undefined;
  const buyer = own !== undefined && view.canvas.block(block.id, own) !== 'missing' ? own : undefined;
  const text = `${link.target}: [${block.question}]`;
  return [
    {
      title: `Add ${link.target} to ${block.name}`,
      steps: [{ kind: 'add-item', block: block.id, buyer, text }],
      safe: false,
      preferred: false,
    },
  ];
}

function blockFor(view: SectionView, id: string): BlockDefinition | undefined {
  const letters = partsOfId(id)?.letters ?? '';
  const { definition } = view.canvas;
  if (!vocabularyOf(definition).letters.has(letters)) return undefined;
  return definition.blocks.find((block) => block.letters.includes(letters));
}
