import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { layOut } from '../../../server/src/core/picture/sheet/lay-out';
import { cardsAmong, namesAmong } from '../../../server/src/core/picture/sheet/link-marks';
import type {
  Box,
  GroupMark,
  LineMark,
  Mark,
  Point,
  TextMark,
} from '../../../server/src/core/picture/sheet/sheet';
import { jobMapText } from '../../job-map-text';
import { drawn } from './drawn';

function marksOf(name: string): Mark[] {
  return marksIn(readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8'));
}

function marksIn(text: string): Mark[] {
  const [picture] = drawn(text);
  if (!picture) throw new Error('There is no picture.');
  return layOut(picture).bands.flatMap(({ marks }) => [...marks]);
}

function regionsAmong(marks: readonly Mark[]): GroupMark[] {
  return marks.filter((mark) => mark.kind === 'group').filter(({ role }) => role === 'region');
}

function region(marks: readonly Mark[], name: string): GroupMark {
  const found = regionsAmong(marks).find(({ label }) => label.startsWith(name));
  if (!found) throw new Error(`There is no “${name}”.`);
  return found;
}

function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function textsAmong(marks: readonly Mark[]): TextMark[] {
  return marks.flatMap((mark) => {
    if (mark.kind === 'text') return [mark];
    if (mark.kind === 'shape') return mark.text ? [mark.text] : [];
    return mark.kind === 'group' ? textsAmong(mark.marks) : [];
  });
}

/** Whether any of a straight line is inside a box. */
function runsThrough(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  return Array.from({ length: 201 }, (_, step) => step / 200).some((share) => {
    const at = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
    return at.x > x && at.x < x + width && at.y > y && at.y < y + height;
  });
}

describe('Where things stand in a picture', () => {
  it('a value proposition keeps the cards of the offer in its square and those of the customer in its circle', () => {
    const marks = marksOf('bookkeeping-for-bakeries.md');
    const shapes = marks.filter((mark) => mark.kind === 'shape');
    const square = shapes.find(({ form, fill }) => form === 'rect' && fill === undefined)?.box;
    const circle = shapes.find(({ form, box }) => form === 'ellipse' && box.width > 300)?.box;
    assert.ok(square && circle);
    assert.equal(square.height, circle.height);
    const gap = circle.x - square.x - square.width;
    assert.ok(Math.abs(gap / 1512 - 0.15) < 0.01);
    for (const name of ['Products and services', 'Gain creators', 'Pain relievers'])
      for (const { box } of cardsAmong([region(marks, name)]))
        assert.ok(box.x >= square.x && box.x + box.width <= square.x + square.width);
    const radius = circle.width / 2;
    const center = { x: circle.x + radius, y: circle.y + radius };
    for (const name of ['Jobs', 'Gains', 'Pains'])
      for (const { box, label } of cardsAmong([region(marks, name)]))
        for (const x of [box.x, box.x + box.width])
          for (const y of [box.y, box.y + box.height])
            assert.ok(Math.hypot(x - center.x, y - center.y) <= radius, `${label} leaves the circle`);
  });

  it('links lead around the cards between their ends', () => {
    const marks = marksOf('bookkeeping-for-bakeries.md');
    const figure = ['Products', 'Gain creators', 'Pain relievers', 'Jobs', 'Gains', 'Pains'];
    const cards = cardsAmong(figure.map((name) => region(marks, name)));
    const links = marks.filter((mark): mark is LineMark => mark.kind === 'line' && mark.joins !== undefined);
    assert.ok(links.length >= 10);
    for (const { points, joins } of links) {
      const xs = points.map(({ x }) => x);
      const [left, right] = [Math.min(...xs), Math.max(...xs)];
      const level = points.flatMap(({ x, y }, index) => {
        const next = points[index + 1];
        return next && next.y === y ? [{ left: Math.min(x, next.x), right: Math.max(x, next.x), y }] : [];
      });
      for (const { key, box } of cards) {
        if (box.x < left || box.x + box.width > right) continue;
        // Past a card a link runs level, above or below it; between two columns it bends.
        const past = level.find((way) => way.left <= box.x && way.right >= box.x + box.width);
        const isClear = past !== undefined && (past.y < box.y || past.y > box.y + box.height);
        assert.ok(isClear, `${joins?.from} to ${joins?.to} runs behind ${key}`);
      }
    }
  });

  it('steps of a value chain are equally wide and rise to the right, their activities on the tread', () => {
    const marks = marksOf('trust-at-the-health-plan.md');
    const treads = marks
      .filter((mark) => mark.kind === 'shape')
      .filter(({ form, box }) => form === 'rect' && box.height === 6)
      .map(({ box }) => box);
    assert.equal(treads.length, 5);
    for (const [index, tread] of treads.entries()) {
      const before = treads[index - 1];
      if (before) {
        assert.ok(tread.y < before.y && tread.x > before.x);
        assert.ok(Math.abs(tread.width - before.width) < 0.01);
      }
      const own = cardsAmong(marks).filter(
        ({ box }) => box.x >= tread.x && box.x + box.width <= tread.x + tread.width,
      );
      assert.ok(own.length > 0);
      for (const { box } of own) assert.ok(box.y + box.height <= tread.y);
    }
  });

  it('trust turns two thirds into the third step', () => {
    const marks = marksOf('trust-at-the-health-plan.md');
    const turn = marks.find(
      (mark): mark is LineMark => mark.kind === 'line' && mark.dashed === true && mark.stroke === 'violet',
    );
    const left = 44 + (1512 / 5) * (2 + 2 / 3);
    assert.ok(turn && Math.abs((turn.points[0]?.x ?? 0) - left) < 8);
  });

  it('what serves both lanes touches both of them', () => {
    const marks = marksOf('home-care-in-two-lanes.md');
    const [upper, lower] = [region(marks, 'Lane 1'), region(marks, 'Lane 2')];
    const overlaps = cardsAmong([region(marks, 'Overlaps')]);
    assert.equal(overlaps.length, 3);
    for (const { box } of overlaps) assert.ok(touch(box, upper.box) && touch(box, lower.box));
    const between = lower.box.y - upper.box.y - upper.box.height;
    assert.ok(between > 0.1 * (lower.box.y + lower.box.height - upper.box.y));
  });

  it('what matters most and is known least stands at the top right of the assumptions', () => {
    const marks = marksOf('songs-for-choirs.md');
    const at = (id: string): Box => {
      const found = cardsAmong(marks).find(({ label }) => label.startsWith(`${id} `));
      if (!found) throw new Error(`There is no ${id}.`);
      return found.box;
    };
    const [known, open, idle] = [at('A4'), at('A2'), at('A6')];
    assert.ok(open.x > known.x + known.width);
    assert.ok(open.y + open.height < idle.y);
  });

  it('rows of a business model have heights of 1, 1 and 0.7', () => {
    const marks = marksOf('leaks-within-two-days.md');
    const [solution, metrics, cost] = ['Solution', 'Key metrics', 'Cost structure'].map(
      (name) => region(marks, name).box.height,
    );
    assert.ok(Math.abs((solution ?? 0) - (metrics ?? 0)) < 1);
    assert.ok(Math.abs((cost ?? 0) / (solution ?? 1) - 0.7) < 0.02);
  });

  it('a roadmap has its three horizons side by side', () => {
    const marks = marksOf('bicycle-repair.md');
    const boxes = ['Quick wins', 'Medium term', 'Long term'].map((name) => region(marks, name).box);
    assert.equal(new Set(boxes.map(({ y }) => y)).size, 1);
    assert.deepEqual(
      boxes.map(({ x }) => x),
      boxes.map(({ x }) => x).sort((a, b) => a - b),
    );
  });

  it('no line runs through the name of a block, or between it and what stands below it', () => {
    const bare = '# Bare\n\n<!-- canvas: value-proposition -->\n\n## Jobs\n\n## Pains\n';
    for (const marks of [marksOf('bookkeeping-for-bakeries.md'), marksIn(bare)]) {
      const names = namesAmong(marks);
      assert.ok(names.length >= 6);
      for (const mark of marks) {
        if (mark.kind !== 'line' || mark.arrow) continue;
        for (const [index, b] of mark.points.entries()) {
          const a: Point | undefined = mark.points[index - 1];
          // A link is bent where it is not level.
          if (!a || (mark.joins && a.y !== b.y)) continue;
          const crossed: Box | undefined = names.find((box) => runsThrough(a, b, box));
          assert.equal(crossed, undefined, JSON.stringify({ a, b, crossed }));
        }
      }
    }
  });

  it('the name of a block in the circle begins where its first card begins', () => {
    const marks = marksOf('bookkeeping-for-bakeries.md');
    for (const name of ['Gains', 'Pains', 'Jobs']) {
      const own = region(marks, name);
      const [title] = namesAmong([own]);
      const [card] = cardsAmong([own]);
      assert.equal(title?.x, card?.box.x, name);
    }
  });

  it('all steps of a job map are named in one line, equally large', () => {
    const twins = ['survival', 'progress'].map((game) =>
      jobMapText(`${game} game`, 'Stay at home', () => 'What it asks for'),
    );
    for (const picture of [...drawn(`# Care\n\n${twins.join('\n')}`)]) {
      const named = textsAmong(layOut(picture).bands.flatMap(({ marks }) => marks)).filter(
        ({ runs }) => runs.length === 2 && runs.every(({ ink }) => ink === 'card'),
      );
      assert.equal(named.length, 9);
      assert.equal(new Set(named.map(({ size }) => size)).size, 1);
      assert.ok(named.every(({ lines }) => lines.length === 1));
    }
  });
});
