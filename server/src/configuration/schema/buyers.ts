import * as z from 'zod';
import type { Vocabulary } from '../../core/configuration/vocabulary';
import type { Parts } from './parts';

/** What may be said of value drivers. */
export function driversSchema(parts: Parts, { drivers }: Vocabulary) {
  const driver = z.strictObject({
    name: parts.text('What it is called. When left out, made of the id.', 'Compliance').optional(),
    aliases: parts.words('Other names that documents use for it.', 'Regulation').optional(),
    question: parts
      .text('What it asks, shown in hovers and templates.', 'Which rule does it help the buyer to keep?')
      .optional(),
    example: parts.text('One good answer.', 'Every fall is reported within a day').optional(),
  });
  return parts.described(parts.byId(drivers, parts.described(driver, { id: 'driver' })), {
    description: 'Value drivers of your own, by id, or more names for those built in.',
  });
}

/** What may be said of buyers. */
export function buyersSchema(parts: Parts, { buyers, drivers }: Vocabulary) {
  const needed = parts.ids(drivers, 'The value drivers that this buyer needs, by their ids.');
  const buyer = z.union([
    needed,
    z.strictObject({
      name: parts.text('What it is called. When left out, made of the id.', 'Employers').optional(),
      aliases: parts.words('Other names that documents use for it.', 'Companies').optional(),
      drivers: needed.optional(),
    }),
  ]);
  return parts.described(parts.byId(buyers, parts.described(buyer, { id: 'buyer' })), {
    description: 'By buyer: the value drivers that it needs; for buyers of your own, names too.',
  });
}
