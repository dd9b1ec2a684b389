import type { Picture } from '../picture';
import { ringMarks } from './fit-figure';
import { BESIDE_LOGO } from './logo';
import type { Piece } from './piece';
import type { Box, Ink, Mark } from './sheet';
import { moved, paragraph, run } from './writing';

/** Title, what it is and for whom; at the right how much of what the customer wants is answered. */
export function headPiece(picture: Picture, whole: number, logo?: Pick<Box, 'width' | 'height'>): Piece {
  const width = whole - (logo ? logo.width + BESIDE_LOGO : 0);
  const { coverage, title, canvas, audience, tally, body } = picture;
  // A value proposition shows it where offer and customer meet.
  const hasFit = coverage.all > 0 && body.kind !== 'value-proposition';
  const aside = 420;
  const kind = paragraph([run([canvas, ...audience].join('  ·  '), 'semibold', 'muted')], width - aside, {
    size: 15,
  });
  const name = paragraph([run(title.words, 'semibold', 'ink')], width - aside, { size: 30, lines: 3 });
  const height = Math.max(kind.box.height + name.box.height + 2, hasFit ? 66 : 0, logo?.height ?? 0);
  const found = tally.map(({ level, count }) => `${count} ${levelName(level, count)}`).join(' · ');
  return {
    height,
    draw: (x, y) => {
      const marks: Mark[] = [moved(kind, x, y), moved(name, x, y + kind.box.height + 2)];
      const right = x + width;
      const ink: Ink = 'muted';
      const words = paragraph([run(found === '' ? 'No findings' : found, 'regular', ink)], aside - 90, {
        size: 14,
        align: 'end',
      });
      if (!hasFit) return [...marks, moved(words, right - words.box.width, y + 2)];
      const said = paragraph(
        [run(`${coverage.covered} of ${coverage.all} served`, 'semibold', 'ink')],
        aside - 90,
        { size: 16, align: 'end' },
      );
      return [
        ...marks,
        ...ringMarks(coverage, right - 33, y + 33, 32),
        moved(said, right - 80 - said.box.width, y + 12),
        moved(words, right - 80 - words.box.width, y + 34),
      ];
    },
  };
}

function levelName(level: Picture['tally'][number]['level'], count: number): string {
  const name = { error: 'error', warning: 'warning', info: 'remark', hint: 'hint' }[level];
  return count === 1 ? name : `${name}s`;
}
