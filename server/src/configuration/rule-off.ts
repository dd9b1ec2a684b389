import { parseSyntax, plainValue, type Written, type WrittenMap } from './syntax';

/** A replacement in a configuration file: zero-based UTF-16 offsets, `end` exclusive. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What stands behind a rule that is turned off: what is to be filled in is told by its dots. */
const REASON = ' # reason: …';

/** The text of a new file that turns a rule off. */
export function fileWithRuleOff(rule: string): string {
  return `rules:\n  ${rule}: off${REASON}\n`;
}

/**
 * Turns a rule off where a configuration file speaks of rules, with a comment for the reason where there is room for one. Everything else,
 * comments too, stays as it is.
 * @param json whether the file is JSON, which has no comments
 * @returns undefined where the file cannot be read, or is written in a way that this would break
 */
export function ruleOff(text: string, rule: string, json: boolean): Replacement | undefined {
  const { written, soundUntil } = parseSyntax(text);
  if (soundUntil !== Number.POSITIVE_INFINITY || (written && written.kind !== 'map')) return undefined;
  if (json && !written) return undefined;
  const root = written?.kind === 'map' ? written : undefined;
  const found = new RuleOff(text, rule, json).edit(root);
  return found && isSound(found, text, rule) ? withItsBreaks(found, text) : undefined;
}

/** Finds the place in one file. */
class RuleOff {
  constructor(
    private readonly text: string,
    private readonly rule: string,
    private readonly json: boolean,
  ) {}

  edit(root: WrittenMap | undefined): Replacement | undefined {
    const rules = root?.entries.get('rules')?.value;
    if (rules && rules.kind !== 'map') return undefined;
    if (rules) return this.inRules(rules);
    if (root && this.isFlow(root)) return this.inBraces(root, `${this.key('rules')}: { ${this.pair()} }`);
    const at = this.placeForRules();
    const isLineStart = at === 0 || /[\r\n]/.test(this.text.charAt(at - 1));
    const header = /(?:^|[\r\n])rules[ \t]*:[ \t]*(?:#[^\r\n]*)?[\r\n]*$/.test(this.text.slice(0, at));
    const line = `${header ? '' : 'rules:\n'}  ${this.pair()}${REASON}\n`;
    return { start: at, end: at, text: isLineStart ? line : `\n${line}` };
  }

  /** Below the setting where nothing is set yet, below what tells of it in comments, or at the end. */
  private placeForRules(): number {
    const header =
      /^rules[ \t]*:[ \t]*(?:#.*)?(?:\r\n|\r|\n|$)/m.exec(this.text) ??
      /^#[ \t]*rules[ \t]*:.*(?:(?:\r\n|\r|\n)#.*)*(?:\r\n|\r|\n|$)/m.exec(this.text);
    return header ? header.index + header[0].length : this.text.length;
  }

  private inRules(rules: WrittenMap): Replacement | undefined {
    const own = rules.entries.get(this.rule)?.value;
    if (own) return this.instead(own);
    if (this.isFlow(rules)) return this.inBraces(rules, this.pair());
    const [first] = rules.entries.values();
    const last = [...rules.entries.values()].at(-1);
    if (!first || !last) return undefined;
    const at = this.endOfLine(last.value.span.end);
    return { start: at, end: at, text: `\n${this.indentAt(first.key.start)}${this.pair()}${REASON}` };
  }

  /** In the place of the level that the rule has now. */
  private instead(own: Written): Replacement | undefined {
    if (own.kind === 'list') return undefined;
    const level = own.kind === 'map' ? own.entries.get('level')?.value : own;
    if (level) {
      const { start, end } = level.span;
      const isAlone = !this.json && /^[ \t]*(?:[\r\n]|$)/.test(this.text.slice(end));
      return { start, end, text: `${this.value()}${isAlone ? REASON : ''}` };
    }
    const [first] = own.kind === 'map' ? own.entries.values() : [];
    if (!first) return undefined;
    const { start } = first.key;
    const isFlow = own.kind === 'map' && this.isFlow(own);
    const between = isFlow ? ', ' : `${REASON}\n${this.indentAt(start)}`;
    return { start, end: start, text: `${this.key('level')}: ${this.value()}${between}` };
  }

  /** Behind the last entry between braces, on a line of its own where the others are. */
  private inBraces({ entries, span }: WrittenMap, pair: string): Replacement {
    const all = [...entries.values()];
    const [first] = all;
    const last = all.at(-1);
    if (!first || !last) {
      const inside = span.start + 1;
      const close = this.text.indexOf('}', inside);
      return { start: inside, end: close < 0 ? inside : close, text: ` ${pair} ` };
    }
    const lines = this.text.slice(span.start, first.key.start).includes('\n');
    const gap = lines ? `,\n${this.indentAt(first.key.start)}` : ', ';
    const at = last.value.span.end;
    return { start: at, end: at, text: gap + pair };
  }

  private pair(): string {
    return `${this.key(this.rule)}: ${this.value()}`;
  }

  private key(name: string): string {
    return this.json ? JSON.stringify(name) : name;
  }

  private value(): string {
    return this.json ? '"off"' : 'off';
  }

  private isFlow({ span }: WrittenMap): boolean {
    return this.text[span.start] === '{';
  }

  private indentAt(offset: number): string {
    const start = this.text.lastIndexOf('\n', offset - 1) + 1;
    return ' '.repeat(offset - start);
  }

  /** The end of the line that a value ends on, which may end with a comment. */
  private endOfLine(valueEnd: number): number {
    const end = this.text.slice(0, valueEnd).trimEnd().length;
    const rest = this.text.slice(end).search(/[\r\n]/);
    return rest < 0 ? this.text.length : end + rest;
  }
}

/** Whether the file says the same as before, but for the rule. */
function isSound({ start, end, text: words }: Replacement, text: string, rule: string): boolean {
  const { written, soundUntil } = parseSyntax(text.slice(0, start) + words + text.slice(end));
  const before = settingsOf(parseSyntax(text).written);
  const after = settingsOf(written);
  const level = settingAt(after, rule);
  const isOff = level === 'off' || settingAt({ rules: level }, 'level') === 'off';
  return (
    soundUntil === Number.POSITIVE_INFINITY &&
    isOff &&
    JSON.stringify(without(before, rule)) === JSON.stringify(without(after, rule))
  );
}

function settingsOf(written: Written | undefined): Readonly<Record<string, unknown>> {
  return asRecord(written && plainValue(written));
}

function settingAt(settings: Readonly<Record<string, unknown>>, name: string): unknown {
  return asRecord(settings['rules'])[name];
}

/** Settings without what they say of a rule's level. */
function without(settings: Readonly<Record<string, unknown>>, rule: string): unknown {
  const { rules, ...others } = settings;
  const { [rule]: own, ...rest } = asRecord(rules);
  const { level: _, ...options } = asRecord(own);
  return [Object.entries(others).sort(), rest, options];
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** With line breaks as the file has them. */
export function withItsBreaks(edit: Replacement, text: string): Replacement {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  return { ...edit, text: edit.text.replaceAll('\n', eol) };
}
