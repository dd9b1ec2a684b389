import type { CanvasDefinition } from '../canvas/definition';
import { namesOf } from '../canvas/names';
import type { Level } from '../rules/finding';
import type { OptionDefinition } from '../rules/options';
import { familyOf, type Profile, profiles, type Rule } from '../rules/rule';

/** A thing that a configuration can name, and what it is. */
export interface Term {
  readonly id: string;
  readonly description: string;
}

/** A term with names by which documents speak of it. */
export interface NamedTerm extends Term {
  readonly name: string;
}

export interface RuleTerm extends Term {
  readonly level: Level | 'off';
  readonly options: Readonly<Record<string, OptionDefinition>>;
}

/** What a configuration can speak of: everything that is built in and has an id. */
export interface Vocabulary {
  readonly profiles: readonly Profile[];
  readonly rules: readonly RuleTerm[];
  readonly canvases: readonly Term[];
  /** Names of the canvases, in the form in which names are compared, and the canvas that each means. */
  readonly canvasNames: ReadonlyMap<string, string>;
  readonly drivers: readonly NamedTerm[];
  readonly buyers: readonly NamedTerm[];
  readonly families: readonly Term[];
}

/** The vocabulary that rules and canvases make. */
export function vocabularyOf(rules: readonly Rule[], canvases: readonly CanvasDefinition[]): Vocabulary {
  const families = new Set([
    ...rules.flatMap((rule) => rule.families ?? [familyOf(rule.id)]),
    ...canvases.flatMap((canvas) => canvas.families),
  ]);
  return {
    profiles,
    rules: rules.map(({ id, summary, level, profiles: own, options }) => ({
      id,
      description: summary,
      level: own?.recommended ?? level,
      options: options ?? {},
    })),
    canvases: canvases.map(({ id, description }) => ({ id, description })),
    canvasNames: new Map(canvases.flatMap((canvas) => [...namesOf(canvas)].map((name) => [name, canvas.id]))),
    drivers: driverTerms(canvases),
    buyers: buyerTerms(canvases),
    families: [...families]
      .filter((family) => !EVERYWHERE.includes(family))
      .map((id) => ({ id, description: familyDescription(id, canvases) })),
  };
}

/** Families that apply to every canvas, so that none has to ask for them. */
const EVERYWHERE = ['ref', 'text', 'ignore'];

function familyDescription(family: string, canvases: readonly CanvasDefinition[]): string {
  const names = canvases.filter((canvas) => canvas.families.includes(family)).map((canvas) => canvas.name);
  return `The rules ${family}/...${names.length > 0 ? `, as for: ${names.join(', ')}` : ''}.`;
}

function driverTerms(canvases: readonly CanvasDefinition[]): NamedTerm[] {
  const drivers = canvases
    .flatMap((canvas) => canvas.blocks.filter((block) => block.id === 'value-drivers'))
    .flatMap((block) => block.slots);
  return unique(drivers.map(({ id, name, question }) => ({ id, name, description: question })));
}

function buyerTerms(canvases: readonly CanvasDefinition[]): NamedTerm[] {
  const buyers = canvases.flatMap((canvas) => canvas.buyers);
  return unique(
    buyers.map(({ id, name, drivers }) => ({
      id,
      name,
      description: `${name}. Value drivers: ${drivers.join(', ')}.`,
    })),
  );
}

function unique(terms: readonly NamedTerm[]): NamedTerm[] {
  return [...new Map(terms.map((term) => [term.id, term])).values()];
}
