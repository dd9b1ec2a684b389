import type { Section } from '../canvas/model';

/** What a section says beyond its canvas: a key, and what it says under it. */
export type OutwardFact = readonly [key: string, state: string];

/** The keys under which sections speak to other canvases and documents. */
export const outwardKeys = {
  /** A document declares an id; the state is the canvas's id. */
  id: (document: string, id: string): string => `id:${document}#${id}`,
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
      if (item.id) facts.push([outwardKeys.id(document, item.id.value), canvas]);
      for (const { id } of item.benefits) if (id) facts.push([outwardKeys.id(document, id.value), canvas]);
    }
  }
  for (const speak of speakers[canvas] ?? []) facts.push(...speak(section, document));
  return facts;
}

/** Says what sections of one canvas tell others. */
export type Speaker = (section: Section, document: string) => Iterable<OutwardFact>;

/** By canvas id. */
const speakers: Readonly<Record<string, readonly Speaker[]>> = {};
