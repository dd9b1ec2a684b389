import type { Example, Fitting } from '../../../scripts/fit';
import { readStatement } from '../../../server/src/core/language/analysis';
import { benefitSigns } from '../../../server/src/core/language/benefit-signs';
import { jobSigns } from '../../../server/src/core/language/job-signs';
import { strongest } from '../../../server/src/core/language/model';
import type { Tell } from '../../../server/src/core/language/signs';
import { partOf } from './split';
import { type LabelledStatement, statementsOf } from './statement';

/** A question to be answered of a statement, and what it is learned from. */
export interface Task {
  readonly name: 'jobs' | 'benefits';
  /** The answer that the model gives a likelihood for, and the other. */
  readonly answers: readonly [string, string];
  /** Labelled statements: those that are split into training and test, and those that are for training only. */
  readonly split: string;
  readonly more: string;
  readonly weights: { readonly file: string; readonly name: string };
  readonly fitting: Fitting;
  example(statement: LabelledStatement): Example;
}

const fitting: Fitting = { ridge: 2, least: 2, rounds: 150 };

export const tasks: readonly Task[] = [
  {
    name: 'jobs',
    answers: ['solution', 'job'],
    split: 'jobs.jsonl',
    more: 'jobs.training.jsonl',
    weights: { file: 'server/src/core/language/job-weights.ts', name: 'JOB_WEIGHTS' },
    fitting,
    example: ({ text, label }) =>
      exampleOf((put) => jobSigns(readStatement(text), put), label === 'solution'),
  },
  {
    name: 'benefits',
    answers: ['feature', 'benefit'],
    split: 'benefits.jsonl',
    more: 'benefits.training.jsonl',
    weights: { file: 'server/src/core/language/benefit-weights.ts', name: 'BENEFIT_WEIGHTS' },
    fitting,
    example: ({ text, label }) =>
      exampleOf((put) => benefitSigns(readStatement(text).parts, put), label === 'feature'),
  },
];

function exampleOf(tell: Tell, is: boolean): Example {
  return { signs: [...strongest(tell, () => true)].map(({ name, value }) => [name, value] as const), is };
}

/** The statements to learn from; those on which careful readers may differ are left out. */
export function trainingOf({ split, more }: Task): LabelledStatement[] {
  return [
    ...statementsOf(split).filter((statement) => partOf(statement) === 'training'),
    ...statementsOf(more),
  ].filter(({ doubtful }) => !doubtful);
}
