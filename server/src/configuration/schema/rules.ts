import * as z from 'zod';
import type { RuleTerm } from '../../core/configuration/vocabulary';
import type { Level } from '../../core/rules/finding';
import type { OptionDefinition } from '../../core/rules/options';
import type { Parts } from './parts';

const levels = {
  off: 'Not checked.',
  hint: 'Shown faintly in the editor.',
  info: 'Worth knowing; a check passes all the same.',
  warning: 'Ought to be mended; a check does not pass.',
  error: 'Has to be mended; a check does not pass.',
} as const satisfies Readonly<Record<Level | 'off', string>>;

/** What may be said of rules: of each its level, or its level and options. */
export function rulesSchema(parts: Parts, rules: readonly RuleTerm[]) {
  const level = parts.described(z.enum(['off', 'hint', 'info', 'warning', 'error']), {
    id: 'level',
    description: 'How strongly what a rule finds is said, or off.',
    enumDescriptions: Object.values(levels),
  });
  const settings = rules.map(({ id, description, level: usual, options }) => {
    const own = Object.entries(options).map(([name, option]) => [name, optionSchema(parts, option)] as const);
    const withOptions = z.strictObject({ level: level.optional(), ...Object.fromEntries(own) });
    const meta = { title: id, description: `${description} Usually: ${usual}.` };
    return [id, parts.described(z.union([level, withOptions]).optional(), meta)] as const;
  });
  return parts.described(z.strictObject(Object.fromEntries(settings)), {
    description: 'By rule: its level, or its level and options.',
  });
}

function optionSchema(parts: Parts, definition: OptionDefinition) {
  const meta = { description: definition.description, default: definition.default };
  if (definition.kind === 'number') return parts.described(z.number(), meta).optional();
  if (definition.kind === 'choice') return parts.described(z.enum(definition.values), meta).optional();
  return parts.described(z.array(z.string().trim().min(1)), meta).optional();
}
