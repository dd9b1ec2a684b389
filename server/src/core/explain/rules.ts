import type { Canvas } from '../canvas/model';
import { stanceOf } from '../rules/checker';
import type { StrategyDocument } from '../strategy-document';

/** Ids of the rules for a canvas that have nothing to say about a line, in the order of the documentation. */
export interface RulesAt {
  /** They looked, and found nothing. */
  readonly quiet: readonly string[];
  /** They ask for what a whole canvas has, and this text merely resembles one. */
  readonly wantingWhole: readonly string[];
  /** They are switched off, by the profile or by name. */
  readonly off: readonly string[];
  /** They stopped because of a mistake of their own. */
  readonly broken: readonly string[];
}

/** Sorts the rules that are meant for a canvas. @param heard rules that found something in the line */
export function rulesAt(document: StrategyDocument, canvas: Canvas, heard: ReadonlySet<string>): RulesAt {
  const { rules } = document.configuration;
  const failed = new Set(document.failures.map(({ rule }) => rule));
  const meant = rules.all.filter(
    (rule) => !heard.has(rule.id) && stanceOf(rule, rules, canvas) !== 'elsewhere',
  );
  const idsOf = (isMeant: (rule: (typeof meant)[number]) => boolean): string[] =>
    meant.filter(isMeant).map(({ id }) => id);
  return {
    quiet: idsOf((rule) => !failed.has(rule.id) && stanceOf(rule, rules, canvas) === 'looks'),
    wantingWhole: idsOf((rule) => stanceOf(rule, rules, canvas) === 'wants-whole'),
    off: idsOf((rule) => stanceOf(rule, rules, canvas) === 'off'),
    broken: idsOf((rule) => failed.has(rule.id)),
  };
}
