import type { Configuration } from '../../../server/src/core/configuration/configuration';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { rules } from '../../../server/src/core/rules/registry';
import type { Example } from '../../../server/src/core/rules/rule';
import { RuleSet } from '../../../server/src/core/rules/rule-set';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

/** Every example of every rule as a whole document: what writers write, in all the forms that are read. */
export function exampleTexts(): ExampleText[] {
  return rules.flatMap((rule) => {
    const { violating, conforming, silent } = rule.examples;
    return [...violating, ...conforming, ...silent].map((example) => ({
      title: `${rule.id}: ${example.title}`,
      text: textOf(example),
      configuration: standardConfiguration.rules.isOn(rule) ? standardConfiguration : odi,
    }));
  });
}

export interface ExampleText {
  readonly title: string;
  readonly text: string;
  /** The standard one; for a rule that only the profile `odi` has, that profile. */
  readonly configuration: Configuration;
}

const odi: Configuration = {
  ...standardConfiguration,
  rules: new RuleSet(rules, { profile: 'odi', rules: {} }),
};

function textOf({ markdown, canvas = 'value-proposition' }: Example): string {
  const opens = /<!--\s*canvas\s*:|^---\n[\s\S]*?\bcanvas:/.test(markdown);
  const whole = opens ? markdown : `# Example\n<!-- canvas: ${canvas} -->\n\n${markdown}`;
  return whole.replace(/[«»]/g, '');
}

const known = new Map<string, StrategyDocument>();

/** A text as it is read, where only ids and links are looked at; worked out once, so it must not be edited. */
export function read(text: string): StrategyDocument {
  const found = known.get(text) ?? StrategyDocument.from(text, { detect: 'named', configuration });
  known.set(text, found);
  return found;
}

/** Of all rules, those about ids and links: reading takes a fraction of the time. */
const configuration = {
  ...standardConfiguration,
  rules: new RuleSet(rules.filter(({ id }) => id.startsWith('ref/'))),
};

/** A document of its own, which may be edited. */
export function fresh(text: string, chosen: Configuration = standardConfiguration): StrategyDocument {
  return StrategyDocument.from(text, { detect: 'named', configuration: chosen });
}

/** How often each word stands in a text; ids and marks are none. */
export function wordsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/(?![A-Z]{1,3}\d)[\p{L}\p{N}]{2,}/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of a text that another one has less often. */
export function lostWords(before: string, after: string): string[] {
  const left = wordsOf(after);
  return [...wordsOf(before)].flatMap(([word, count]) => ((left.get(word) ?? 0) < count ? [word] : []));
}
