import { canvases } from '../canvas/catalogue';
import type { CanvasDefinition } from '../canvas/definition';
import { appliesTo, isForEvery } from './checker';
import { familiesOf } from './families';
import type { Level } from './finding';
import { levelsOf, specialLevelsOf } from './levels';
import type { OptionDefinition } from './options';
import type { Example, Rule, ViolatingExample } from './rule';
import { listed } from './wording';

/** The pages about rules, as Markdown, made from the rules alone: nothing about a rule is written twice. */

const LEVELS: Readonly<Record<Level | 'off', string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Information',
  hint: 'Hint',
  off: 'Off',
};

/** The page of one rule. */
export function rulePage(rule: Rule): string {
  const { violating, conforming, silent } = rule.examples;
  const parts = [
    `# ${rule.id}`,
    rule.summary,
    `${levelText(rule)} Looks at ${scopeOf(rule)}.${rule.wantsWhole ? ` ${AS_A_WHOLE}` : ''}`,
    '## Why',
    rule.why,
    `Source: ${rule.source}`,
    '## Wrong',
    ...violating.flatMap(wrong),
    '## Right',
    ...conforming.flatMap(shown),
    ...(silent.length > 0 ? ['## Stays silent on', ...silent.flatMap(shown)] : []),
    ...settings(rule),
    '## How to silence it',
    ...silencing(rule),
  ];
  return `${parts.join('\n\n')}\n`;
}

const AS_A_WHOLE =
  'It asks for what a whole canvas has, so it stays silent in a text that merely resembles one (`--detect resembling`).';

/** The list of all rules by canvas, with links to their pages (`FAMILY/NAME.md`). Those of every canvas stand there once. */
export function ruleIndex(rules: readonly Rule[]): string {
  const common = rules.filter(isForEvery);
  const own = (canvas: CanvasDefinition): Rule[] =>
    rules.filter((rule) => !isForEvery(rule) && appliesTo(rule, canvas.families));
  const parts = [
    '# Rules',
    'What Canvasmark finds, canvas by canvas. The level is that of the profile `recommended`; `strict` makes warnings of information and information of hints.',
    `[Every canvas](#every-canvas) · ${canvases.map(({ name }) => `[${name}](#${anchor(name)})`).join(' · ')}`,
    '## Every canvas',
    'Ids, links, text and comments: these look at all canvases, an organisation’s own included.',
    table(common),
    ...canvases.flatMap((canvas) => [
      `## ${canvas.name}`,
      `\`canvas: ${canvas.id}\`. ${canvas.description}`,
      ...(own(canvas).length > 0 ? [table(own(canvas))] : ['No rules but those of every canvas.']),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The address of a heading inside its page, as GitHub and VS Code make it. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');
}

function table(rules: readonly Rule[]): string {
  const rows = familiesOf(rules).flatMap((family) => family.rules);
  return [
    '| Rule | Level | Finds |',
    '| --- | --- | --- |',
    ...rows.map((rule) => `| [${rule.id}](${rule.id}.md) | ${shortLevel(rule)} | ${cell(rule.summary)} |`),
  ].join('\n');
}

function shortLevel(rule: Rule): string {
  const { usual, special } = specialLevelsOf(rule);
  const others = special.map(([profile, level]) => ` (${profile}: ${LEVELS[level].toLowerCase()})`);
  return LEVELS[usual] + others.join('');
}

/** `**Warning** in every profile.`, or what it is in each. */
function levelText(rule: Rule): string {
  const levels = levelsOf(rule);
  const byLevel = new Map<Level | 'off', string[]>();
  for (const [profile, level] of levels)
    byLevel.set(level, [...(byLevel.get(level) ?? []), `\`${profile}\``]);
  if (byLevel.size === 1) return `**${LEVELS[levels.get('recommended') ?? 'off']}** in every profile.`;
  const parts = [...byLevel].map(([level, own], index) => {
    const word = LEVELS[level];
    return `**${index === 0 ? word : word.toLowerCase()}** in ${own.length > 1 ? 'the profiles ' : 'the profile '}${listed(own)}`;
  });
  return `${parts.join(', ')}.`;
}

function cell(words: string): string {
  return words.replaceAll('|', '\\|');
}

function scopeOf(rule: Rule): string {
  const own = canvases.filter((canvas) => appliesTo(rule, canvas.families));
  if (isForEvery(rule)) return 'every canvas';
  return listed(own.map((canvas) => `\`${canvas.id}\``));
}

/** How a configuration sets the rule: its options with what holds when nothing is said. */
function settings(rule: Rule): string[] {
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return [];
  return [
    '## Options',
    options.map(([name, option]) => `- \`${name}\` (${kindOf(option)}): ${option.description}`).join('\n'),
    'In `canvasmark.yaml`, with what holds when nothing is said:',
    `\`\`\`yaml\nrules:\n  ${rule.id}:\n${options.map(([name, option]) => `    ${name}: ${yamlOf(option)}`).join('\n')}\n\`\`\``,
  ];
}

function kindOf(option: OptionDefinition): string {
  if (option.kind === 'choice') return `one of ${listed(option.values, 'or')}`;
  return option.kind === 'number' ? 'a number' : 'a list of words';
}

function yamlOf(option: OptionDefinition): string {
  // What JSON says, YAML says too.
  return option.kind === 'words' ? `[${option.default.map(yamlWord).join(', ')}]` : yamlWord(option.default);
}

function yamlWord(value: string | number): string {
  return typeof value === 'number' || /^[a-z][a-z0-9 -]*$/i.test(value)
    ? String(value)
    : JSON.stringify(value);
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
