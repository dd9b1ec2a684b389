import type { BlockDefinition } from '../../canvas/definition';
import { placeIn } from '../../canvas/phrase';
import { addedLine } from '../labelled-lines';
import type { SectionRule } from '../rule';
import { statements } from '../statements';
import type { SectionView } from '../view';
import { listed } from '../wording';

const ROLES = ['buyer', 'user'] as const;

export const buyerUserMissing: SectionRule = {
  id: 'vp/buyer-user-missing',
  looksAt: 'section',
  wantsWhole: true,
  level: 'warning',
  families: ['healthcare'],
  summary: 'A healthcare value proposition that does not say who buys, or who uses.',
  why: 'In healthcare the one who pays is rarely the one who is helped: a hospital buys what a patient wears. Benefits for the user do not move a buyer, and savings for the buyer get nothing used. As long as both are called “the customer”, it stays open whom a sentence has to convince.',
  source:
    'The healthcare value proposition questions this canvas comes from ask about the two apart: “What compels a purchase decision by the Buyer?”, “What aspect of the User’s life do you deliver value?”; likewise Osterwalder et al., Value Proposition Design (2014), on users and buyers',
  examples: {
    violating: [
      {
        title: 'neither',
        canvas: 'healthcare-value-proposition',
        markdown:
          '# «Night line»\n<!-- canvas: healthcare-value-proposition -->\n\n## Jobs\n\n- Know what a new pain means\n',
        fixed:
          '# Night line\n<!-- canvas: healthcare-value-proposition -->\n\n## Buyer\n\n- …\n\n## User\n\n- …\n\n## Jobs\n\n- Know what a new pain means\n',
      },
      {
        title: 'marked in front matter',
        canvas: 'healthcare-value-proposition',
        markdown:
          '---\ncanvas: healthcare-value-proposition\n---\n\n# «Night line»\n\n## Jobs\n\n- Know what a new pain means\n',
      },
      {
        title: 'drivers of a buyer, but no user',
        canvas: 'healthcare-value-proposition',
        markdown:
          '# «Night line»\n<!-- canvas: healthcare-value-proposition -->\n\n## Payers\n\n- Utility: fewer stays\n',
      },
      {
        title: 'a line for the buyer alone',
        canvas: 'healthcare-value-proposition',
        markdown:
          '# «Night line»\n<!-- canvas: healthcare-value-proposition -->\n\n- Buyer: the finance director of a hospital\n\n## Jobs\n\n- Know what a new pain means\n',
        fixed:
          '# Night line\n<!-- canvas: healthcare-value-proposition -->\n\n- Buyer: the finance director of a hospital\n- User: [Who uses it?]\n\n## Jobs\n\n- Know what a new pain means\n',
      },
      {
        title: 'no user',
        canvas: 'healthcare-value-proposition',
        markdown:
          '# «Night line»\n<!-- canvas: healthcare-value-proposition -->\n\n## Buyer\n\n- The finance director of a hospital\n\n## Jobs\n\n- Know what a new pain means\n',
        fixed:
          '# Night line\n<!-- canvas: healthcare-value-proposition -->\n\n## Buyer\n\n- The finance director of a hospital\n\n## User\n\n- …\n\n## Jobs\n\n- Know what a new pain means\n',
      },
    ],
    conforming: [
      {
        title: 'both, as sections',
        canvas: 'healthcare-value-proposition',
        markdown: '## Buyer\n\nThe finance director of a hospital.\n\n## User\n\nThe nurse on the ward.\n',
      },
      {
        title: 'both, as lines',
        canvas: 'healthcare-value-proposition',
        markdown:
          'Buyer: the finance director · User: the nurse on the ward\n\n## Jobs\n\n- Know what a new pain means\n',
      },
    ],
    silent: [
      {
        title: 'one heading that asks for both',
        canvas: 'healthcare-value-proposition',
        markdown: '## Who buys, and who uses it\n\n- Buyer: the school district\n- User: the school nurse\n',
      },
      {
        title: 'a sentence that names both',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Jobs\n\n- Find the vein at night\n\n## For whom\n\nDistricts buy it, and it is used by school nurses.\n',
      },
      {
        title: 'one who is both',
        canvas: 'healthcare-value-proposition',
        markdown: 'Buyer = User: people who pay for their own glasses\n\n## Jobs\n\n- Read without a lamp\n',
      },
      {
        title: 'said in a sentence',
        canvas: 'healthcare-value-proposition',
        markdown:
          'The patient is the user, and the hospital is the buyer.\n\n## Jobs\n\n- Know what a new pain means\n',
      },
      {
        title: 'does not apply, and why',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Buyer\n\nn/a: given away by the county\n\n## User\n\n- People over 70\n\n## Jobs\n\n- Know what a new pain means\n',
      },
      { title: 'a canvas outside healthcare', markdown: '## Jobs\n\n- Know whether last week made money\n' },
    ],
  },
  check(view, report) {
    const { heading } = view.section;
    const at = view.section.opensCanvas && heading ? placeIn(heading.phrase) : undefined;
    if (!at) return;
    const missing = ROLES.filter((role) => !isNamed(view, role));
    if (missing.length === 0) return;
    const blocks = missing.flatMap((role) => blockOf(view, role) ?? []);
    const names = blocks.map((block) => block.name.toLowerCase());
    report({
      at,
      message: `Nothing says who the ${listed(names)} ${names.length > 1 ? 'are' : 'is'}. The one who pays is seldom the one who is helped, and each has to be convinced of something else. Add ${listed(names.map((name) => `a section “${titled(name)}”`))}, or write “Buyer = User” where one is both.`,
      fixes: [
        {
          title: `Add ${listed(blocks.map((block) => block.name))}`,
          steps: blocks.map(
            ({ id }) =>
              addedLine(view.section, ROLES, id) ?? {
                kind: 'add-block',
                block: id,
                buyer: undefined,
                text: '…',
              },
          ),
          safe: false,
          preferred: true,
        },
      ],
    });
  },
};

function isNamed(view: SectionView, role: (typeof ROLES)[number]): boolean {
  return saysWho(view, role) || (role === 'buyer' && hasDriversOfSomebody(view));
}

/** Whether a block or a sentence is there for it; an empty block is another finding. */
function saysWho({ canvas }: SectionView, role: (typeof ROLES)[number]): boolean {
  return canvas.block(role) !== 'missing' || canvas.says(statements.role(role));
}

/** A canvas that draws up what payers want has said who buys. */
function hasDriversOfSomebody({ canvas }: SectionView): boolean {
  if (canvas.buyer !== undefined) return true;
  return canvas.definition.buyers.some((buyer) => canvas.says(statements.drivers(buyer.id)));
}

function blockOf(view: SectionView, id: string): BlockDefinition | undefined {
  return view.canvas.definition.blocks.find((block) => block.id === id);
}

function titled(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
