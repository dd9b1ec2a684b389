import { dirname, join } from 'node:path';
import { documentsOf, finishedDocuments, ordinaryDocuments, ownDocuments, projectFolder } from './documents';
import { findingsAmong, findingsIn } from './findings';
import { kinds } from './kinds';
import { printFindings, printJudged, printSeparation, printShares } from './print';
import { separations } from './statements';
import { answersIn } from './statements/figures';
import { printAnswers } from './statements/print';
import { judge, part, share } from './tally';

/**
 * Prints how well documents are read that nobody has marked: what is found of what a careful reader would flag, by kind, and the
 * false alarms. Fails when less than 85 % is found of all that they flag, or of what rests on structure, when a line is flagged that
 * must stay silent, or when anything is found in finished documents or in ordinary Markdown. An argument names a folder with more labelled documents.
 */

const WANTED = 0.85;

async function main(): Promise<boolean> {
  // Checkouts side by side may share labelled documents that belong to none of them.
  const corpus = process.argv[2] ?? join(dirname(projectFolder), 'shared', 'corpus');
  const own = judge(await ownDocuments());
  const shared = judge(await documentsOf(corpus));
  const all = [...own, ...shared];
  printShares('For development', [...own.filter(({ document }) => !document.heldBack), ...shared]);
  printShares(
    'Held back',
    own.filter(({ document }) => document.heldBack),
  );
  printJudged(all);
  for (const separation of await separations(corpus)) printSeparation(separation);
  for (const answers of answersIn(corpus)) printAnswers(answers);

  const finished = findingsAmong(await finishedDocuments(), 'named');
  const ordinary = new Map(
    [...(await ordinaryDocuments())].map(([name, text]) => [name, findingsIn(text, 'resembling')]),
  );
  printFindings('finished documents', finished);
  printFindings('ordinary documents', ordinary);

  const total = share('all', all, () => true);
  const language = kinds.flatMap((kind) => (kind.language ? [kind.name] : []));
  const structure = share('structure', all, (kind) => !language.includes(kind));
  console.log(
    `\nFound ${percent(part(total))} of all, ${percent(part(structure))} of what rests on structure.`,
  );
  const silent = [...finished.values(), ...ordinary.values()].every((found) => found.length === 0);
  return (
    part(total) >= WANTED &&
    part(structure) >= WANTED &&
    silent &&
    all.every(({ comparison }) => comparison.falseAlarms.length === 0)
  );
}

function percent(value: number): string {
  return `${(value * 100).toFixed(0)} %`;
}

main().then(
  (passed) => {
    if (!passed) process.exitCode = 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
