import type { BlockDefinition } from '../../canvas/definition';
import { lettersIn } from '../../canvas/id-letters';
import { partsOfId } from '../../canvas/next-id';
import type { Fix } from '../finding';
import { arrowBefore, type Reference, referencesIn } from '../references';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { listed, quoted } from '../wording';

export const wrongKind: SectionRule = {
  id: 'ref/wrong-kind',
  looksAt: 'section',
  level: 'warning',
  summary: 'A link between two kinds of items that do not belong together.',
  why: 'Each block answers one other: a pain reliever answers a pain, a gain creator a gain. A reliever that is linked to a gain leaves a pain open that looks answered, or it is a gain creator in the wrong list.',
  source:
    'The fit between customer profile and value map in *Value Proposition Design* (Osterwalder, Pigneur, Bernarda, Smith, 2014): relievers answer pains, creators answer gains.',
  options: {
    allow: {
      kind: 'words',
      default: [],
      description:
        'Links between blocks that may be there nevertheless, each as `from -> to` with the ids of two blocks: `pain-relievers -> gains`.',
    },
  },
  examples: {
    violating: [
      {
        title: 'a pain reliever that points at a gain',
        markdown:
          '## Pains\n\n- P1 Waits nineteen days\n\n## Gains\n\n- G1 Wakes up rested\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> «G1»\n',
        fixed:
          '## Pains\n\n- P1 Waits nineteen days\n\n## Gains\n\n- G1 Wakes up rested\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> P1\n',
      },
      {
        title: 'a gain in the column of the pains',
        markdown:
          '## Pains\n\n- P1 Waits nineteen days\n\n## Gains\n\n- G1 Wakes up rested\n\n## Pain relievers\n\n| Id | Reliever | Pain |\n|---|---|---|\n| PR1 | A nurse calls the same day | «G1» |\n',
        fixed:
          '## Pains\n\n- P1 Waits nineteen days\n\n## Gains\n\n- G1 Wakes up rested\n\n## Pain relievers\n\n| Id | Reliever | Pain |\n|---|---|---|\n| PR1 | A nurse calls the same day | P1 |\n',
      },
      {
        title: 'a gain creator that points at the feature behind it',
        markdown:
          '## Features\n\n- F1 Night line, so nobody waits\n\n## Gain creators\n\n- GC1 Somebody answers at night -> «F1»\n',
        fixed:
          '## Features\n\n- F1 Night line, so nobody waits\n\n## Gain creators\n\n- GC1 Somebody answers at night <- F1\n',
      },
    ],
    conforming: [
      {
        title: 'a pain reliever that points at a pain',
        markdown:
          '## Pains\n\n- P1 Waits nineteen days\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> P1\n',
      },
      {
        title: 'the feature behind it, with the arrow the other way round',
        markdown:
          '## Features\n\n- F1 Night line, so nobody waits\n\n## Gain creators\n\n- GC1 Somebody answers at night <- F1\n',
      },
    ],
    silent: [
      {
        title: 'a reliever linked straight to the job',
        markdown:
          '## Jobs\n\n- J1 Sleep through the night\n\n## Pain relievers\n\n- PR1 A nurse calls the same day -> J1\n',
      },
      {
        title: 'a product linked to the reliever that it brings',
        markdown:
          '## Pain relievers\n\n- PR1 A nurse calls the same day\n\n## Products and services\n\n- S1 Nurse line -> PR1\n',
      },
      {
        title: 'a benefit that leads to a further one',
        markdown:
          '## Benefits\n\n- B1 Nobody waits -> B2\n- B2 Fewer calls to the ambulance -> reduce costs\n',
      },
      {
        title: 'a feature in brackets behind what it changes',
        markdown:
          '## Features\n\n- F1 Night line, so nobody waits\n\n## Value drivers\n\n- Utility: somebody answers at night (F1)\n',
      },
    ],
  },
  check(view, report, options) {
    const allowed = options.words('allow').map(spelled);
    for (const reference of referencesIn(view)) {
      const { item, link, block } = reference;
      const column = item.fields.find((field) => field.links.includes(link))?.means;
      const isClaim = arrowBefore(link) !== undefined || definitionOf(view, column ?? '') !== undefined;
      const targets = link.kind === 'id' && isClaim ? blocksWith(view, link.target) : [];
      if (targets.some((target) => target.id === column)) continue;
      const own = definitionOf(view, block);
      if (targets.length === 0 || !own || targets.some((target) => mayLink(own, target, link))) continue;
      if (targets.some((target) => allowed.includes(spelled(between(own, target, link))))) continue;
      const wanted = toLink(view, own);
      report({
        at: link.place,
        message: `${quoted(item.phrase.words)} stands among the ${own.name.toLowerCase()}, and ${link.target} among the ${targets[0]?.name.toLowerCase()}: a link from one to the other says nothing of what is answered. Link it to ${listed(wanted, 'or')}.`,
        fixes: [...turned(reference, own, targets), ...counterpart(view, reference, own)],
      });
    }
  },
};

function definitionOf(view: SectionView, id: string): BlockDefinition | undefined {
  return view.canvas.definition.blocks.find((block) => block.id === id);
}

/** The blocks of all items that carry an id: where several do, one that fits is enough. */
function blocksWith(view: SectionView, id: string): BlockDefinition[] {
  return view.canvas.withId(id).flatMap((shape) => definitionOf(view, shape.block) ?? []);
}

/** `pain-relievers -> gains`, as the option says it, whatever the spaces and the arrow. */
function between(own: BlockDefinition, target: BlockDefinition, { direction }: Reference['link']): string {
  return direction === 'to' ? `${own.id}->${target.id}` : `${target.id}->${own.id}`;
}

function spelled(pair: string): string {
  return pair.toLowerCase().replace(/→/g, '->').replace(/\s+/g, '');
}

function mayLink(own: BlockDefinition, target: BlockDefinition, link: Reference['link']): boolean {
  const [from, to] = link.direction === 'to' ? [own, target] : [target, own];
  return from.linksTo.length === 0 || from.linksTo.includes(to.id);
}

/** The names of the blocks that items of a block may link to, those that it is there for first. */
function toLink(view: SectionView, own: BlockDefinition): string[] {
  return own.linksTo.slice(0, 2).flatMap((id) => definitionOf(view, id)?.name.toLowerCase() ?? []);
}

/** Where the link makes sense the other way round, the arrow may just point the wrong way. */
function turned({ link }: Reference, own: BlockDefinition, targets: readonly BlockDefinition[]): Fix[] {
  const arrow = arrowBefore(link);
  const isBackwards = link.direction === 'to' && targets.some((target) => target.linksTo.includes(own.id));
  const written = arrow?.chunk.text.slice(arrow.start, arrow.end);
  if (!arrow || !isBackwards || written === undefined) return [];
  const text = written.replace(/[-=]+>|→|⇒|➔|➜|⟶|➡\uFE0F?/, '<-');
  return [
    {
      title: `Turn the arrow round: <- ${link.target}`,
      steps: [{ kind: 'replace', at: arrow, text }],
      safe: false,
      preferred: true,
    },
  ];
}

/** The item of a fitting block that has the same number: G3 written where P3 was meant. */
function counterpart(view: SectionView, { link }: Reference, own: BlockDefinition): Fix[] {
  const number = partsOfId(link.target)?.number;
  const first = definitionOf(view, own.linksTo[0] ?? '');
  const other = first?.letters
    .map((letters) => `${letters}${number}`)
    .find((id) => view.canvas.idsWith(lettersIn(id)).has(id));
  if (other === undefined) return [];
  return [
    {
      title: `Link to ${other} instead`,
      steps: [{ kind: 'replace', at: link.place, text: other }],
      safe: false,
      preferred: false,
    },
  ];
}
