import { type Answered, type Answers, type Figures, figuresOf } from './figures';

/** Prints how well the labels were found: altogether, by form and by domain, and what was wrong in those for training. */
export function printAnswers(answers: Answers): void {
  const { name, answered, wanted, shown } = answers;
  console.log(`\n${name}: ${answered.length} statements, “${wanted}” found`);
  console.log(row('all', figuresOf(answers, answered)));
  console.log(row('all, sure ones only', figuresOf(answers, answered, true)));
  for (const field of ['form', 'domain'] as const)
    for (const [value, those] of grouped(answered, ({ statement }) => statement[field]))
      if (those.length >= LEAST) console.log(row(`  ${field} ${value}`, figuresOf(answers, those)));
  if (!shown) return;
  for (const { statement, said, likelihood = 0 } of answered)
    if (said !== (statement.label === wanted))
      console.log(
        `  ${said ? 'WRONG ' : 'missed'} ${likelihood.toFixed(2)} ${statement.id}: ${statement.text}`,
      );
}

/** Fewer statements than these say nothing of their kind. */
const LEAST = 8;

function row(name: string, { right, wrong, missed }: Figures): string {
  const share = (of: number): string => (of === 0 ? '   -' : (right / of).toFixed(2));
  return `  ${name.padEnd(40)} precision ${share(right + wrong)}  recall ${share(right + missed)}  (${right} right, ${wrong} wrong, ${missed} missed)`;
}

function grouped(
  answered: readonly Answered[],
  by: (each: Answered) => string,
): readonly (readonly [string, readonly Answered[]])[] {
  const groups = new Map<string, Answered[]>();
  for (const each of answered) groups.set(by(each), [...(groups.get(by(each)) ?? []), each]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
}
