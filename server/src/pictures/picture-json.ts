import type { Badge, Card, Picture, Region, Remark } from '../core/picture/picture';
import type { CardData, PictureData, PictureFile, RegionData } from './picture-schema';

/** Pictures as JSON, indented, keys and entries always in the same order. Its shape is that of {@link PictureFile}. */
export function jsonOf(pictures: readonly Picture[]): string {
  const file: PictureFile = { version: 1, pictures: pictures.map(pictureData) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function pictureData(picture: Picture): PictureData {
  const { key, id, canvas, title, audience, body, coverage, tally, links, remarks, unread } = picture;
  return {
    key,
    canvas: id,
    name: canvas,
    title: title.words,
    audience: [...audience],
    form: body.kind === 'blocks' ? body.form.kind : body.kind,
    coverage: {
      covered: coverage.covered,
      all: coverage.all,
      parts: coverage.parts.map(({ block, covered, all }) => ({ block, covered, all })),
    },
    tally: tally.map(({ level, count }) => ({ level, count })),
    findings: findingData(title.badge),
    regions: regionsOf(body),
    links: links.map(({ from, to, lines }) => ({
      from,
      to,
      lines: lines.map((line) => ({ from: line.from, to: line.to })),
    })),
    remarks: remarks.map(remarkData),
    unread: unread.map(remarkData),
  };
}

function regionsOf(body: Picture['body']): RegionData[] {
  switch (body.kind) {
    case 'blocks':
      return body.regions.map((region) => regionData(region, null));
    case 'value-proposition': {
      const { offer, customer, features, drivers } = body;
      return [
        ...Object.values(offer).map((region) => regionData(region, 'offer')),
        ...Object.values(customer).map((region) => regionData(region, 'customer')),
        ...(features ? [regionData(features, null)] : []),
        ...drivers.regions.map((region) => regionData(region, 'drivers')),
      ];
    }
    case 'healthcare-value-proposition':
      return [
        ...body.buyers.flatMap(({ name, cells }) => cells.map((cell) => regionData(cell, name.words))),
        ...body.chains.flatMap(({ name, rows }) => rows.map((row) => regionData(row, `chain: ${name}`))),
        ...body.frame.map((region) => regionData(region, 'frame')),
      ];
  }
}

function regionData({ block, name, gap, cards }: Region, part: string | null): RegionData {
  return {
    block,
    name: name.words,
    part,
    findings: findingData(name.badge),
    gap: gap ? { kind: gap.kind, words: gap.words } : null,
    cards: cards.map(cardData),
  };
}

function cardData({ key, id, block, slot, label, words, state, chips, badge, cards }: Card): CardData {
  return {
    key,
    id: id ?? null,
    block,
    slot: slot ?? null,
    label: label ?? null,
    words,
    state,
    chips: chips.map(({ kind, text }) => ({ kind, text })),
    findings: findingData(badge),
    cards: cards.map(cardData),
  };
}

function remarkData({ words, badge }: Remark): PictureData['remarks'][number] {
  return { words, findings: findingData(badge) };
}

function findingData(badge: Badge | undefined): CardData['findings'] {
  return badge ? { level: badge.level, messages: [...badge.messages] } : null;
}
