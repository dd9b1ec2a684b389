import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Watched } from '../workspace/workspace-index';
import { spoken } from './l10n/language';

/** Fewer files are read before anybody would see it. */
const FEW = 50;
/** How many files are read between two reports. */
const STEP = 50;

/**
 * Shows that the files of a workspace are being read, and how many are, while that takes longer than a moment. Clients that cannot show it
 * are told nothing.
 */
export function readingProgress({ window }: Pick<Connection, 'window'>): Watched {
  let reporter: Promise<WorkDoneProgressReporter> | undefined;
  return {
    read: (count) => {
      if (count < FEW || count % STEP > 0) return;
      reporter ??= window.createWorkDoneProgress().then((made) => {
        made.begin(spoken('Reading strategy documents'));
        return made;
      });
      void reporter.then((made) => made.report(spoken(`${count} files`)));
    },
    end: () => void reporter?.then((made) => made.done()),
  };
}
