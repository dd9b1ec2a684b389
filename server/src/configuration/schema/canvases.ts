import * as z from 'zod';
import type { Vocabulary } from '../../core/configuration/vocabulary';
import { idPattern, lettersPattern, type Parts } from './parts';

/** Canvases of one's own. */
export function canvasesSchema(parts: Parts, { families }: Vocabulary) {
  const canvas = z.strictObject({
    id: parts.id(
      'Lower-case words joined by hyphens: okr, so that <!-- canvas: okr --> marks a text as one.',
    ),
    name: parts
      .text(
        'What it is called. A heading that says so, above headings of its blocks, opens one. When left out, made of the id.',
        'Objectives and key results',
      )
      .optional(),
    aliases: parts.words('Other names for it.', 'OKRs').optional(),
    description: parts.text('What it is for, in a sentence: shown where one chooses a canvas.').optional(),
    blocks: parts.described(z.array(blockSchema(parts)).min(1), {
      description: 'Its blocks, in the order of templates and completions.',
    }),
    grid: gridSchema(parts).optional(),
    families: parts
      .described(z.array(parts.oneOf(families)), {
        description: 'Families of rules that look at it, besides ref and text, which look at every canvas.',
      })
      .optional(),
  });
  return parts.described(z.array(canvas), { description: 'Canvases of your own.' });
}

function gridSchema(parts: Parts) {
  return parts.described(z.array(z.array(z.string().min(1)).min(1)).min(1), {
    description:
      'The picture: rows of block ids, one cell each. A block that several cells beside or below each other name fills them all. When left out, cards in reading order.',
    examples: [
      [
        ['goals', 'goals', 'risks'],
        ['key-results', 'plan', 'risks'],
      ],
    ],
  });
}

function blockSchema(parts: Parts) {
  return z.strictObject({
    id: parts.id('Lower-case words joined by hyphens: key-results. Grid and links name the block by it.'),
    name: parts
      .text('The heading, as picture and templates write it. When left out, made of the id.', 'Key results')
      .optional(),
    aliases: parts
      .words(
        'Other headings that documents use for it, matched without case, numbering, emoji and plural.',
        'Results',
      )
      .optional(),
    letters: parts
      .described(z.string().regex(lettersPattern), {
        description:
          'The capital letters that ids of its items begin with, up to three: with KR they are KR1, KR2 ...',
        examples: ['KR'],
      })
      .optional(),
    question: parts
      .text('What the block asks, shown in hovers and templates.', 'How do we know that we are there?')
      .optional(),
    example: parts.text('One good item.', 'Nine of ten new patients seen within a week').optional(),
    required: parts
      .described(z.boolean(), { description: 'Whether a finished canvas needs it.', default: true })
      .optional(),
    links: parts
      .words('Ids of the blocks that its items may link to. When left out: any.', 'goals')
      .optional(),
    attributes: parts
      .described(z.record(z.string().regex(idPattern), attributeSchema(parts)), {
        description: 'Ratings and classes that its items carry, by id: their values, or names and values.',
      })
      .optional(),
  });
}

function attributeSchema(parts: Parts) {
  const values = parts.words(
    'The values that an item may carry in brackets or in a column.',
    'high',
    'medium',
    'low',
  );
  return z.union([
    values,
    z.strictObject({
      name: parts.text('What it is called. When left out, made of the id.', 'Priority').optional(),
      aliases: parts.words('Other names of columns and fields that hold it.', 'Urgency').optional(),
      values,
    }),
  ]);
}
