import { join } from 'node:path';
import { fitWeights } from '../../../scripts/fit';
import { judgeBenefit } from '../../../server/src/core/language/benefit';
import { modelOf, weigh } from '../../../server/src/core/language/model';
import { judgeStatement } from '../../../server/src/core/language/statement';
import { confidenceOf } from '../../../server/src/core/language/verdict';
import { partOf } from './split';
import { type LabelledStatement, statementsIn, statementsOf } from './statement';
import { type Task, tasks, trainingOf } from './tasks';

/** A statement and the answer that was given: the first answer, the other, or none. */
export interface Answered {
  readonly statement: LabelledStatement;
  readonly likelihood: number | undefined;
  /** Whether the first answer was given, as a sure or probable one. */
  readonly said: boolean;
  readonly sure: boolean;
}

/** Statements of one kind that were answered. */
export interface Answers {
  readonly name: string;
  /** The answer that is looked for. */
  readonly wanted: string;
  readonly answered: readonly Answered[];
  /** Whether single statements may be shown: never those that are held back. */
  readonly shown: boolean;
}

/** How many of those named were right, and how many of those there are were named. */
export interface Figures {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export function figuresOf({ wanted }: Answers, answered: readonly Answered[], sureOnly = false): Figures {
  const named = ({ said, sure }: Answered): boolean => said && (sure || !sureOnly);
  const is = ({ statement }: Answered): boolean => statement.label === wanted;
  return {
    right: answered.filter((each) => is(each) && named(each)).length,
    wrong: answered.filter((each) => !is(each) && named(each)).length,
    missed: answered.filter((each) => is(each) && !named(each)).length,
  };
}

/**
 * Answers all labelled statements: those for training by models that know nothing of their domain, the others by the model that is
 * shipped. Those on which careful readers may differ are left out.
 * @param corpus a folder with more labelled statements
 */
export function answersIn(corpus: string): Answers[] {
  return tasks.flatMap((task) => {
    const heldBack = statementsOf(task.split);
    const part = (name: string): LabelledStatement[] => heldBack.filter((each) => partOf(each) === name);
    const [wanted] = task.answers;
    return [
      {
        name: `${task.name}: training, by domains left out`,
        wanted,
        answered: acrossDomains(task),
        shown: true,
      },
      {
        name: `${task.name}: held back, domains known`,
        wanted,
        answered: answer(task, part('test')),
        shown: false,
      },
      {
        name: `${task.name}: held back, domains unknown`,
        wanted,
        answered: answer(task, part('unseen domain')),
        shown: false,
      },
      {
        name: `${task.name}: corpus`,
        wanted,
        answered: answer(task, statementsIn(join(corpus, CORPUS[task.name]))),
        shown: false,
      },
    ].filter(({ answered }) => answered.length > 0);
  });
}

const CORPUS = { jobs: 'jobs.dev.jsonl', benefits: 'features_benefits.dev.jsonl' } as const;

/** The answers as they are shipped. */
function answer({ name, answers: [wanted] }: Task, statements: readonly LabelledStatement[]): Answered[] {
  return statements
    .filter(({ doubtful }) => !doubtful)
    .map((statement) => {
      const { verdict, confidence } =
        name === 'jobs' ? judgeStatement(statement.text, { block: 'jobs' }) : judgeBenefit(statement.text);
      return { statement, likelihood: undefined, said: verdict === wanted, sure: confidence === 'sure' };
    });
}

/** How many models are trained, each without some of the domains. */
const FOLDS = 7;

/** Every statement for training is answered by a model that was trained on other domains. */
function acrossDomains(task: Task): Answered[] {
  const statements = trainingOf(task);
  const examples = statements.map((statement) => ({ statement, example: task.example(statement) }));
  const domains = [...new Set(statements.map(({ domain }) => domain))].sort();
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = ({ domain }: LabelledStatement): boolean => domains.indexOf(domain) % FOLDS === fold;
    const weights = fitWeights(
      examples.filter(({ statement }) => !isOut(statement)).map(({ example }) => example),
      task.fitting,
    );
    const model = modelOf(weights);
    return examples
      .filter(({ statement }) => isOut(statement))
      .map(({ statement, example }) => {
        const { likelihood } = weigh(model, (put) => {
          for (const [name, value] of example.signs) put(name, undefined, value);
        });
        const confidence = confidenceOf(likelihood);
        return {
          statement,
          likelihood,
          said: likelihood > 0.5 && confidence !== 'doubtful',
          sure: confidence === 'sure',
        };
      });
  }).flat();
}
