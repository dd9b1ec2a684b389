import type { FileReport } from './report';
import type { Summary } from './summary';

/** How a check is written down, piece by piece, so that no more than one file's findings are held at a time. */
export interface Format {
  readonly start: string;
  file(report: FileReport): string;
  end(summary: Summary): string;
}
