import type { Level } from '../../rules/finding';
import type { Picture } from '../picture';
import { badgeMark } from './card-piece';
import { ringMarks } from './fit-figure';
import { BESIDE_LOGO } from './logo';
import { widthOf } from './measuring';
import type { Piece } from './piece';
import { scaled } from './scaled';
import type { Box, Mark } from './sheet';
import { heading, moved, paragraph, run } from './writing';

/** How wide the findings beside a title are at least, and at most: some languages need more room. */
const LEAST = 330;
const MOST = 500;

type LogoSize = Pick<Box, 'width' | 'height'>;

export interface HeadSize {
  readonly scale: number;
  readonly letters: number;
}

/** The letters that say what a picture is, at least; and how large they are beside those of its cards. */
const KIND = 15;
const SMALL = 0.85;

/**
 * Title, what it is and for whom; at the right how much of what the customer wants is answered.
 * @param scale how large all of it is, 1 on a slide
 * @param letters of the picture; those around the title are not much smaller
 */
export function headPiece(
  picture: Picture,
  width: number,
  { scale, letters }: HeadSize,
  logo?: LogoSize,
): Piece {
  const small = Math.max(KIND, (SMALL * letters) / scale);
  const content = scaled(contentPiece(picture, width / scale, small, logo), scale);
  const { at, words } = picture.title;
  return {
    height: content.height,
    draw: (x, y) => {
      const box = { x, y, width, height: content.height };
      const key = at?.key ?? `${picture.key}/title`;
      const marks = content.draw(x, y, content.height);
      return [{ kind: 'group', role: 'head', key, label: words, stretch: at?.stretch, box, marks }];
    },
  };
}

function contentPiece(picture: Picture, whole: number, small: number, logo: LogoSize | undefined): Piece {
  const width = whole - (logo ? logo.width + BESIDE_LOGO : 0);
  const { coverage, title, canvas, audience, tally, body, say } = picture;
  // A value proposition shows it where offer and customer meet.
  const hasFit = coverage.all > 0 && body.kind !== 'value-proposition';
  const nothingFound = picture.isUnchecked ? '' : say('No findings');
  const found = tally.map(({ level, count }) => say(counted[level](count))).join(' · ') || nothingFound;
  const room = Math.min(MOST, Math.max(LEAST, Math.ceil(widthOf(found, 'regular', small - 1))));
  const aside = room + 90;
  const kind = paragraph([run([canvas, ...audience].join('  ·  '), 'semibold', 'muted')], width - aside, {
    size: small,
  });
  const name = heading(
    paragraph([run(title.words, 'semibold', 'ink')], width - aside - 30, { size: 30, lines: 3 }),
    'picture',
  );
  const last = name.lines.at(-1);
  const end = last?.runs.at(-1);
  const sign =
    title.badge && last && end
      ? { badge: title.badge, x: end.x + end.width + 24, y: last.baseline - 10 }
      : undefined;
  const words = paragraph([run(found, 'regular', 'muted')], room, { size: small - 1, align: 'end' });
  const beside = hasFit ? Math.max(66, 34 + words.box.height) : words.box.height + 2;
  const height = Math.max(kind.box.height + name.box.height + 2, beside, logo?.height ?? 0);
  return {
    height,
    draw: (x, y) => {
      const top = y + kind.box.height + 2;
      const marks: Mark[] = [
        moved(name, x, top),
        ...(sign
          ? [badgeMark(sign.badge, title.at?.key ?? '', { x: x + sign.x, y: top + sign.y }, 20, say)]
          : []),
        moved(kind, x, y),
      ];
      const right = x + width;
      if (!hasFit) return [...marks, moved(words, right - words.box.width, y + 1)];
      const said = paragraph(
        [run(say(`${coverage.covered} of ${coverage.all} served`), 'semibold', 'ink')],
        room,
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

/** So many findings of a level, in words. */
const counted: Readonly<Record<Level, (count: number) => string>> = {
  error: (count) => (count === 1 ? `${count} error` : `${count} errors`),
  warning: (count) => (count === 1 ? `${count} warning` : `${count} warnings`),
  info: (count) => (count === 1 ? `${count} remark` : `${count} remarks`),
  hint: (count) => (count === 1 ? `${count} hint` : `${count} hints`),
};
