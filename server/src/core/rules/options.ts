/** What may be set for a rule in a configuration. */
export type OptionDefinition =
  | { readonly kind: 'words'; readonly default: readonly string[]; readonly description: string }
  | { readonly kind: 'number'; readonly default: number; readonly description: string }
  | {
      readonly kind: 'choice';
      readonly values: readonly string[];
      readonly default: string;
      readonly description: string;
    };

/** What was set for an option: of the kind that its definition says. */
export type OptionValue = readonly string[] | number | string;

/** What holds for one rule: what was set, else the defaults. Asking for an option that the rule does not define is a mistake in the program and throws. */
export class Options {
  constructor(
    private readonly rule: string,
    private readonly defined: Readonly<Record<string, OptionDefinition>>,
    private readonly chosen: Readonly<Record<string, OptionValue>>,
  ) {}

  /** A list of words, as they were written. */
  words(name: string): readonly string[] {
    const definition = this.definition(name, 'words');
    const value = this.chosen[name];
    return Array.isArray(value) ? value : definition.default;
  }

  number(name: string): number {
    const definition = this.definition(name, 'number');
    const value = this.chosen[name];
    return typeof value === 'number' ? value : definition.default;
  }

  /** One of the values that the definition lists. */
  choice(name: string): string {
    const definition = this.definition(name, 'choice');
    const value = this.chosen[name];
    return typeof value === 'string' && definition.values.includes(value) ? value : definition.default;
  }

  private definition<K extends OptionDefinition['kind']>(
    name: string,
    kind: K,
  ): Extract<OptionDefinition, { kind: K }> {
    const found = this.defined[name];
    if (!found || !isOf(found, kind)) throw new Error(`The rule ${this.rule} has no ${kind} option ${name}.`);
    return found;
  }
}

function isOf<K extends OptionDefinition['kind']>(
  definition: OptionDefinition,
  kind: K,
): definition is Extract<OptionDefinition, { kind: K }> {
  return definition.kind === kind;
}
