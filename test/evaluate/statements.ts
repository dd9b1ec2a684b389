import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ruleById } from '../../server/src/core/rules/registry';
import { findingsIn } from './findings';

/** Single statements with a label each, one JSON object a line. */
interface Statement {
  readonly text: string;
  readonly label: string;
  readonly doubtful: boolean;
}

/** How well a rule tells the statements of one label from the others. */
export interface Separation {
  readonly name: string;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  /** Border cases, left out of the other figures. */
  readonly doubtful: number;
}

const tasks = [
  {
    file: 'jobs.dev.jsonl',
    name: 'solutions below “Jobs”',
    heading: 'Jobs',
    wanted: 'solution',
    rules: ['job/phrased-as-solution'],
  },
  {
    file: 'features_benefits.dev.jsonl',
    name: 'features below “Benefits”',
    heading: 'Benefits',
    wanted: 'feature',
    rules: ['vp/benefit-phrased-as-feature'],
  },
  {
    file: 'features_benefits.dev.jsonl',
    name: 'features below “Features” that lack a benefit',
    heading: 'Features',
    wanted: 'feature',
    rules: ['vp/feature-without-benefit'],
  },
];

/** The figures for the lists of statements that a folder holds; none for those that it does not, or that no rule looks at. */
export async function separations(folder: string): Promise<Separation[]> {
  const found: Separation[] = [];
  for (const { file, name, heading, wanted, rules } of tasks) {
    if (!rules.some((id) => ruleById(id))) continue;
    const statements = await statementsIn(join(folder, file));
    if (statements.length === 0) continue;
    const sure = statements.filter(({ doubtful }) => !doubtful);
    const judged = sure.map(({ text, label }) => ({
      is: label === wanted,
      said: isFound(text, heading, rules),
    }));
    found.push({
      name,
      right: judged.filter(({ is, said }) => is && said).length,
      wrong: judged.filter(({ is, said }) => !is && said).length,
      missed: judged.filter(({ is, said }) => is && !said).length,
      doubtful: statements.length - sure.length,
    });
  }
  return found;
}

/** Whether one of the rules finds something in a statement that stands alone under a heading. */
function isFound(text: string, heading: string, rules: readonly string[]): boolean {
  const canvas = `# Canvas\n<!-- canvas: value-proposition -->\n\n## ${heading}\n\n- ${text}\n`;
  return findingsIn(canvas, 'marked').some(({ rule }) => rules.includes(rule));
}

async function statementsIn(path: string): Promise<Statement[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [statementOf(JSON.parse(line))]));
}

function statementOf(read: unknown): Statement {
  if (typeof read === 'object' && read !== null && 'text' in read && 'label' in read)
    return {
      text: String(read.text),
      label: String(read.label),
      doubtful: 'doubtful' in read && read.doubtful === true,
    };
  throw new Error('A statement has a text and a label.');
}
