import { canvases } from '../canvas/catalogue';
import { appliesTo } from './checker';
import type { Level } from './finding';
import { type Example, familyOf, type Rule, type ViolatingExample } from './rule';

/** The pages about rules, as Markdown, made from the rules alone: nothing about a rule is written twice. */

const LEVELS: Readonly<Record<Level, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Information',
  hint: 'Hint',
};

const FAMILIES: Readonly<Record<string, string>> = {
  ref: 'Ids and links',
  text: 'Text',
  vp: 'Value proposition',
  job: 'Jobs',
  ignore: 'Comments that silence findings',
};

/** The page of one rule. */
export function rulePage(rule: Rule): string {
  const { violating, conforming, silent } = rule.examples;
  const parts = [
    `# ${rule.id}`,
    rule.summary,
    `**${LEVELS[rule.level]}** · looks at ${scopeOf(rule)}`,
    '## Why',
    rule.why,
    `Source: ${rule.source}`,
    '## Wrong',
    ...violating.flatMap(wrong),
    '## Right',
    ...conforming.flatMap(shown),
    ...(silent.length > 0 ? ['## Stays silent on', ...silent.flatMap(shown)] : []),
    '## How to silence it',
    ...silencing(rule),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The list of all rules, with links to their pages (`FAMILY/NAME.md`). */
export function ruleIndex(rules: readonly Rule[]): string {
  const families = [...new Set(rules.map((rule) => familyOf(rule.id)))];
  const parts = families.flatMap((family) => [
    `## ${FAMILIES[family] ?? family}`,
    [
      '| Rule | Level | Finds |',
      '| --- | --- | --- |',
      ...rules
        .filter((rule) => familyOf(rule.id) === family)
        .map((rule) => `| [${rule.id}](${rule.id}.md) | ${LEVELS[rule.level]} | ${cell(rule.summary)} |`),
    ].join('\n'),
  ]);
  return `${['# Rules', ...parts].join('\n\n')}\n`;
}

function cell(words: string): string {
  return words.replaceAll('|', '\\|');
}

function scopeOf(rule: Rule): string {
  const own = canvases.filter((canvas) => appliesTo(rule, canvas.families));
  if (own.length === canvases.length) return 'every canvas';
  return own.map((canvas) => canvas.name.toLowerCase()).join(', ');
}

function wrong(example: ViolatingExample): string[] {
  const places = [...example.markdown.matchAll(/«([^»]*)»/g)].map((match) => inCode(match[1] ?? ''));
  const parts = [...shown(example), `Found at ${places.join(', ')}.`];
  if (example.fixed !== undefined) parts.push('After the first fix:', fenced(example.fixed));
  return parts;
}

function shown(example: Example): string[] {
  return [`### ${capital(example.title)}`, fenced(example.markdown)];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function inCode(words: string): string {
  const flat = words.replace(/\s+/g, ' ');
  const fence = flat.includes('`') ? '``' : '`';
  return flat.includes('`') ? `${fence} ${flat} ${fence}` : `${fence}${flat}${fence}`;
}

function fenced(markdown: string): string {
  const longest = Math.max(2, ...[...markdown.matchAll(/`{3,}/g)].map((match) => match[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}markdown\n${markdown.replace(/[«»]/g, '').trimEnd()}\n${fence}`;
}

function silencing(rule: Rule): string[] {
  if (rule.looksAt === 'document') {
    return ['Comments that silence findings do not reach this rule. What it finds is mended or taken out.'];
  }
  return [
    'On the line above, with the reason behind a colon:',
    `\`\`\`markdown\n<!-- canvas-ignore ${rule.id}: why it does not count here -->\n\`\`\``,
    'Or for the whole file, anywhere in the canvas:',
    `\`\`\`markdown\n<!-- canvas-ignore-file ${rule.id}: why it does not count here -->\n\`\`\``,
  ];
}
