import type { Section } from '../canvas/model';
import { definitionFacts } from './clarity/definitions';
import { desirabilityFacts, offerFacts } from './clarity/readiness';
import { mapFacts } from './map/outward';
import type { OutwardFact } from './outward-fact';

/** The keys under which sections speak to other canvases and documents. */
export const outwardKeys = {
  /** A document declares an id; the state is the canvas's id. */
  id: (document: string, id: string): string => `id:${document}#${id}`,
  /** A document uses ids that begin with these letters. */
  letters: (document: string, letters: string): string => `letters:${document}#${letters}`,
  /** A document has canvases; the states are their ids. */
  document: (document: string): string => `document:${document}`,
};

/** What a section of a document says beyond its canvas. Other families add what their own rules ask for. */
export function outwardFactsOf(section: Section, document: string): readonly OutwardFact[] {
  const { id: canvas } = section.canvas;
  const facts: OutwardFact[] = [];
  if (section.opensCanvas) facts.push([outwardKeys.document(document), canvas]);
  for (const { items } of section.blocks) {
    for (const item of items) {
      if (item.id) facts.push(...idFacts(item.id.value, canvas, document));
      for (const { id } of item.benefits) if (id) facts.push(...idFacts(id.value, canvas, document));
    }
  }
  for (const family of section.canvas.families)
    for (const speak of speakers[family] ?? []) facts.push(...speak(section, document));
  return facts;
}

function idFacts(id: string, canvas: string, document: string): OutwardFact[] {
  const letters = id.replace(/\d.*$/, '');
  return [
    [outwardKeys.id(document, id), canvas],
    [outwardKeys.letters(document, letters), canvas],
  ];
}

/** Says what sections of canvases to which a family of rules applies tell others. */
export type Speaker = (section: Section, document: string) => Iterable<OutwardFact>;

/** By family of rules. */
const speakers: Readonly<Record<string, readonly Speaker[]>> = {
  asm: [desirabilityFacts],
  clarity: [definitionFacts],
  jtbd: [offerFacts],
  map: [mapFacts],
  pos: [offerFacts],
  voc: [offerFacts],
  vp: [offerFacts],
};
