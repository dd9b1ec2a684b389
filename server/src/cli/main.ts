import { commandLine } from './command-line';
import { exitCodes, reasonOf } from './outcome';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads the output may have seen enough (`| head`): that is the end, and no reason to complain.
    if (error.code !== 'EPIPE')
      console.error(`canvasmark: the output cannot be written: ${reasonOf(error)}.`);
    process.exit(exitCodes.trouble);
  });
}

commandLine(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error('canvasmark stopped because of a mistake of its own. Please report this:');
    console.error(error);
    process.exitCode = exitCodes.trouble;
  },
);
