import type { Inside, Saying } from '../core/explain/inside';
import type { LineExplanation } from '../core/explain/line';
import type { Outside } from '../core/explain/outside';
import type { LineReading } from '../core/explain/reading';
import type { ShownFile } from './line-text';
import { isChecked } from './line-words';
import { reported } from './report';

/** An explanation of a line for programs: one JSON object on a line. Lines and columns are one-based. Its shape stands in the README. */
export function lineJson(explanation: LineExplanation, { path, isLeftOut }: ShownFile): string {
  const { line, words, standing, readings, findings, silenced, rules } = explanation;
  const object = {
    version: 1,
    path,
    leftOut: isLeftOut,
    line: line + 1,
    text: words,
    checked: standing.kind === 'inside' && isChecked(readings),
    ...(standing.kind === 'inside' ? insideJson(standing) : { canvas: null, outside: outsideJson(standing) }),
    readAs: readings.map(readingJson),
    findings: findings.map(reported),
    silenced: silenced.map(({ found, by }) => ({
      ...reported(found),
      by: by.map(({ ignore, line: at }) => ({ line: at + 1, scope: ignore.scope, reason: ignore.reason })),
    })),
    rules: standing.kind === 'inside' && isChecked(readings) ? rules : null,
  };
  return `${JSON.stringify(object)}\n`;
}

function sayingJson({ line, words }: Saying): { readonly line: number; readonly text: string } {
  return { line: line + 1, text: words };
}

function insideJson({ canvas, because, named, block, buyer, part }: Inside): object {
  return {
    canvas: {
      id: canvas.definition.id,
      title: canvas.title,
      how: canvas.how,
      because: sayingJson(because),
      blocks: named.map((each) => ({ id: each.block.id, ...sayingJson(each) })),
    },
    block: block
      ? {
          id: block.definition.id,
          slot: block.slot ?? null,
          heading: block.heading ? sayingJson(block.heading) : null,
        }
      : null,
    buyer: buyer
      ? { id: buyer.definition.id, heading: buyer.heading ? sayingJson(buyer.heading) : null }
      : null,
    part,
  };
}

function outsideJson({ detect, after, heading, misspelt, almost, isOtherKind, would }: Outside): object {
  return {
    detect,
    canvasAbove: after ? { id: after.canvas.definition.id, line: after.line + 1 } : null,
    heading: heading ? sayingJson(heading) : null,
    misspelt: misspelt ? sayingJson(misspelt) : null,
    almost: almost ? { id: almost.canvas.id, ...sayingJson(almost) } : null,
    isOtherKind,
    would: would ? { detect: would.detect, canvas: would.canvas.id, block: would.block?.id ?? null } : null,
  };
}

function readingJson(reading: LineReading): object {
  switch (reading.kind) {
    case 'heading': {
      const { kind, words, block, slot, buyer } = reading;
      return { kind, text: words, block: block?.id ?? null, slot: slot ?? null, buyer: buyer?.id ?? null };
    }
    case 'item': {
      const { item, from, part } = reading;
      return {
        kind: reading.kind,
        part: part.kind,
        from: from + 1,
        block: item.block.id,
        slot: item.slot ?? null,
        id: item.id?.value ?? null,
        text: item.phrase.words,
        links: item.links.map(({ direction, kind, target }) => ({ direction, kind, target })),
        attributes: item.attributes.map(({ name, value }) => ({ name: name ?? null, value })),
        fields: item.fields.map(({ label, phrase }) => ({ label, text: phrase.words })),
        benefits: item.benefits.map(({ how, id, phrase }) => ({
          how,
          id: id?.value ?? null,
          text: phrase.words,
        })),
      };
    }
    case 'ignore': {
      const { rule, reason, scope } = reading.ignore;
      return { kind: reading.kind, rule, reason, scope, silences: reading.silences };
    }
    default:
      return reading;
  }
}
