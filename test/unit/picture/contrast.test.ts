import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { brandTheme, unreadable } from '../../../server/src/core/picture/sheet/brand-theme';
import { contrastOf, mixed } from '../../../server/src/core/picture/sheet/contrast';
import { layOut } from '../../../server/src/core/picture/sheet/lay-out';
import type { Box, LineMark, Mark, ShapeMark, TextMark } from '../../../server/src/core/picture/sheet/sheet';
import {
  type Theme,
  type ThemeName,
  themeNames,
  themeOf,
} from '../../../server/src/core/picture/sheet/themes';
import { drawn } from './drawn';

const folder = new URL('../../../examples/', import.meta.url);
const sheets = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => drawn(readFileSync(new URL(name, folder), 'utf8')).map(layOut));

/** What is drawn, in its order, out of its groups. */
function flat(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]));
}

function isIn({ x, y, width, height }: Box, px: number, py: number): boolean {
  return px >= x && py >= y && px <= x + width && py <= y + height;
}

/** The corners of a polygon say more than its box: a point is inside when a ray from it crosses its edges an odd number of times. */
function covers(shape: ShapeMark, x: number, y: number): boolean {
  if (!isIn(shape.box, x, y) && shape.form !== 'polygon') return false;
  if (shape.form === 'ellipse') {
    const { box } = shape;
    const [dx, dy] = [(x - box.x) / box.width - 0.5, (y - box.y) / box.height - 0.5];
    return dx * dx + dy * dy <= 0.25;
  }
  if (shape.form === 'rect') return true;
  const points = shape.points ?? [];
  return points.reduce((inside, a, index) => {
    const b = points[(index + 1) % points.length] ?? a;
    const crosses = a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x;
    return crosses ? !inside : inside;
  }, false);
}

/** Every combination of something written and what lies behind it, as names of inks, with how large the letters are. */
function writings(): Map<string, { ink: keyof Theme; behind: keyof Theme; said: string }> {
  const found = new Map<string, { ink: keyof Theme; behind: keyof Theme; said: string }>();
  const note = (text: TextMark, below: readonly ShapeMark[]): void => {
    for (const { runs, baseline } of text.lines)
      for (const { ink, wash, words, x, width } of runs) {
        const at = below.filter(
          (shape) => shape.fill && covers(shape, x + width / 2, baseline - text.size * 0.3),
        );
        // Hatching has the ink of lines.
        const last = at.at(-1)?.hatched ? 'line' : at.at(-1)?.fill;
        const behind = wash ?? last ?? 'paper';
        found.set(`${ink} on ${behind}`, { ink, behind, said: words });
      }
  };
  for (const sheet of sheets) {
    const below: ShapeMark[] = [];
    for (const mark of flat(sheet.bands.flatMap(({ marks }) => marks))) {
      if (mark.kind === 'shape') {
        below.push(mark);
        if (mark.text) note(mark.text, below);
      }
      if (mark.kind === 'text') note(mark, below);
    }
  }
  return found;
}

/** Lines that say something: links, arrows, what is dashed, parts of rings. */
function meaningful(): Map<string, { ink: keyof Theme; behind: keyof Theme; strength: number }> {
  const found = new Map<string, { ink: keyof Theme; behind: keyof Theme; strength: number }>();
  for (const sheet of sheets) {
    const below: ShapeMark[] = [];
    const fillAt = (x: number, y: number): keyof Theme =>
      below.filter((shape) => shape.fill && covers(shape, x, y)).at(-1)?.fill ?? 'paper';
    const note = (ink: keyof Theme, behind: keyof Theme, strength = 1): void => {
      found.set(`${ink} on ${behind} at ${strength}`, { ink, behind, strength });
    };
    const line = ({ points, stroke, strength, joins, arrow, dashed }: LineMark): void => {
      if (!joins && !arrow && !dashed) return;
      for (const { x, y } of points) note(stroke, fillAt(x, y), strength);
    };
    for (const mark of flat(sheet.bands.flatMap(({ marks }) => marks))) {
      if (mark.kind === 'line') line(mark);
      if (mark.kind === 'arc' && mark.stroke !== 'line') note(mark.stroke, 'paper');
      if (mark.kind === 'shape') {
        const { stroke, dashed, box } = mark;
        if (stroke && dashed) note(stroke, fillAt(box.x - 1, box.y - 1));
        // A bar towards a target is as long as what is reached, on the whole way there.
        const under = below.at(-1);
        if (
          mark.fill &&
          under?.fill &&
          under.box.height === box.height &&
          under.box.y === box.y &&
          box.height < 12
        )
          note(mark.fill, under.fill);
        below.push(mark);
      }
    }
  }
  return found;
}

/** How much contrast the words of a theme have at least. */
const least: Readonly<Record<ThemeName, number>> = { light: 4.5, dark: 4.5, contrast: 7, print: 4.5 };

function canBeRead(theme: Theme, wanted: number): void {
  for (const [pair, { ink, behind, said }] of written) {
    const ratio = contrastOf(theme[ink], theme[behind]);
    assert.ok(ratio >= wanted, `${pair}: ${ratio.toFixed(2)}, for instance “${said}”`);
  }
}

function canBeSeen(theme: Theme): void {
  for (const [pair, { ink, behind, strength }] of lines) {
    const ratio = contrastOf(mixed(theme[ink], theme[behind], strength), theme[behind]);
    assert.ok(ratio >= 3, `${pair}: ${ratio.toFixed(2)}`);
  }
}

const written = writings();
const lines = meaningful();

describe('Contrast in pictures', () => {
  it('is computed as WCAG has it', () => {
    assert.equal(contrastOf('#ffffff', '#000000'), 21);
    assert.equal(contrastOf('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(mixed('#000000', '#ffffff', 0.5), '#808080');
  });

  it('looks at what is really drawn', () => {
    assert.ok(written.size > 40);
    assert.ok(written.has('card on blue') && written.has('muted on chip'));
    assert.ok(lines.size > 8);
    assert.ok(lines.has('amber on amber-soft at 1'));
  });

  for (const name of themeNames) {
    const theme = themeOf(name);

    it(`lets every word be read in the theme “${name}”`, () => canBeRead(theme, least[name]));

    it(`lets every line that says something be seen in the theme “${name}”`, () => canBeSeen(theme));

    it(`does both in the theme “${name}” whatever the colours of a house are`, () => {
      const color = fc.tuple(byte, byte, byte).map((parts) => `#${parts.join('')}`);
      const some = fc.option(color, { nil: undefined });
      fc.assert(
        fc.property(fc.record({ main: some, accent: some, text: some, paper: some }), (colors) => {
          const brand = brandTheme(name, colors);
          canBeRead(brand, least[name]);
          canBeSeen(brand);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('leaves colours of a house as they are that can be read', () => {
    const theme = brandTheme('light', { main: '#0A5F73', accent: '#740', text: '#102030' });
    assert.deepEqual([theme.blue, theme.teal, theme.ink], ['#0a5f73', '#774400', '#102030']);
    assert.deepEqual(unreadable({ main: '#0a5f73', accent: '#740', text: '#102030', paper: '#fff' }), []);
  });

  it('says which cannot be read as they are, and what becomes of them', () => {
    const found = unreadable({ main: '#ffe066', text: '#102030' });
    assert.deepEqual(
      found.map(({ name, ratio }) => [name, ratio.toFixed(1)]),
      [['main', '1.3']],
    );
    assert.ok(contrastOf(found[0]?.drawn ?? '#ffffff', '#ffffff') >= 4.5);
    assert.deepEqual(
      unreadable({ paper: '#777777' }).map(({ name }) => name),
      ['paper'],
    );
  });
});

const byte = fc.integer({ min: 0, max: 255 }).map((value) => value.toString(16).padStart(2, '0'));
