import type { Badge, Card, Name, Picture, Region } from '../core/picture/picture';

/** What the speaker's notes of a picture say: how much is served, what the rules found, what is missing, and what serves what. */
export function notesOf(picture: Picture): string {
  const { canvas, audience, coverage, links, remarks, unread, say } = picture;
  const found = findingsIn(picture);
  const missing = regionsOf(picture.body)
    .filter(({ gap }) => gap?.kind === 'missing' || gap?.kind === 'empty')
    .map(({ name, gap }) => `- ${name.words}: ${gap?.words ?? ''}`);
  const parts = [
    [canvas, ...audience].join(' · '),
    ...(coverage.all > 0
      ? [say(`${coverage.covered} of ${coverage.all} jobs, pains and gains are served.`)]
      : []),
    section(say('Findings'), [...found, ...remarks.map(({ words }) => `- ${words}`)]),
    section(say('Missing'), missing),
    section(
      say('What serves what'),
      links.map(({ from, to }) => `- ${from} ${say('serves')} ${to}`),
    ),
    section(
      say('Not read as part of the canvas'),
      unread.map(({ words }) => `- ${words}`),
    ),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines].join('\n');
}

function findingsIn({ title, body }: Picture): string[] {
  const said = (badge: Badge | undefined): string[] =>
    badge ? badge.messages.map((message) => `- ${message}`) : [];
  const ofCard = (card: Card): string[] => [...said(card.badge), ...card.cards.flatMap(ofCard)];
  const regions = regionsOf(body);
  const names = new Set<Name>([title, ...regions.map(({ name }) => name)]);
  const all = [
    ...[...names].flatMap(({ badge }) => said(badge)),
    ...regions.flatMap(({ cards }) => cards.flatMap(ofCard)),
  ];
  // An item of a chain stands in the matrix, too.
  return [...new Set(all)];
}

/** Every region of a picture, in reading order. */
export function regionsOf(body: Picture['body']): Region[] {
  switch (body.kind) {
    case 'blocks':
      return [...body.regions];
    case 'value-proposition': {
      const { offer, customer, features, drivers } = body;
      return [
        ...Object.values(offer),
        ...Object.values(customer),
        ...(features ? [features] : []),
        ...drivers.regions,
      ];
    }
    case 'healthcare-value-proposition':
      return [
        ...body.buyers.flatMap(({ cells }) => cells),
        ...body.chains.flatMap(({ rows }) => rows),
        ...body.frame,
      ];
  }
}
