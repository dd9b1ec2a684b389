import type { Detect } from '../core/canvas/read/scope';
import type { Summary } from './summary';

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What a check came to, in a sentence or two. @param detect how sure a text had to be a canvas */
export function summaryText(summary: Summary, detect: Detect): string {
  const { files, withCanvas, withFindings, mended } = summary;
  const fixed = mended > 0 ? `${counted(mended, 'finding')} fixed; ` : '';
  const levels = levelsOf(summary);
  const all = counted(files, 'file');
  if (levels !== '') {
    const where = withFindings === files ? all : `${withFindings} of ${all}`;
    return `${fixed}${levels} in ${where}${quickFixes(summary)}`;
  }
  if (withCanvas === 0)
    return `${files === 1 ? 'The file holds' : `The ${all} hold`} no canvas. ${howToMark(detect)}`;
  return `${fixed === '' ? 'Nothing' : `${fixed}nothing else`} found in ${all}${withCanvas === files ? '' : `, ${withCanvas} of them with a canvas`}`;
}

function levelsOf({ errors, warnings, infos, hints }: Summary): string {
  return [
    [errors, 'error'],
    [warnings, 'warning'],
    [infos, 'info'],
    [hints, 'hint'],
  ]
    .flatMap(([count, noun]) => (count === 0 ? [] : counted(Number(count), String(noun))))
    .join(', ');
}

/** Most fixes need a decision: without the words “in an editor”, --fix would be tried for them in vain. */
function quickFixes({ fixable, mendable }: Summary): string {
  if (fixable === 0) return '';
  const those = fixable === 1 ? 'it' : 'them';
  const where =
    mendable > 0 ? ` (--fix applies ${mendable === fixable ? those : mendable})` : ' in an editor';
  return `; ${fixable} ${fixable === 1 ? 'has' : 'have'} a quick fix${where}`;
}

/** What to do where no canvas was found. @param detect how sure a text had to be one */
export function howToMark(detect: Detect): string {
  const less = detect === 'resembling' ? '' : ', or try --detect resembling';
  return `Write <!-- canvas: value-proposition --> below a heading to mark one${less}.`;
}
