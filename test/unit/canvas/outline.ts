import type { Item } from '../../../server/src/core/canvas/model';
import type { Detect } from '../../../server/src/core/canvas/read/scope';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

/** Reads a document and gives what was understood of it as lines that read like an outline. */
export function outline(text: string, detect: Detect = 'named'): string[] {
  const document = StrategyDocument.from(text, { detect, configuration: standardConfiguration });
  return document.canvases.flatMap((canvas) => [
    `# ${canvas.definition.id}`,
    ...canvas.sections.flatMap((section) => [
      ...(section.opensBuyer ? [`@ ${section.opensBuyer.buyer?.id ?? 'unknown buyer'}`] : []),
      ...section.blocks.flatMap((block) => [
        `[${block.definition.id}${block.slot ? `/${block.slot}` : ''}${block.buyer ? ` of ${block.buyer.id}` : ''}]${
          block.notApplicable ? ` n/a: ${block.notApplicable.reason}` : block.empty ? ' empty' : ''
        }`,
        ...block.items.map(itemLine),
      ]),
      ...section.unread.map((place) => `? ${place.chunk.text.slice(place.start, place.end)}`),
    ]),
  ]);
}

/** `J1 emotional: words (high) -> J2 <- F1 {nested: words}` */
export function itemLine(item: Item): string {
  const parts = [
    [item.id?.value, item.slot].filter((part) => part !== undefined).join(' '),
    item.notApplicable ? `n/a: ${item.notApplicable.reason}` : item.phrase.words,
    item.attributes.length > 0 ? `(${item.attributes.map((attribute) => attribute.value).join(', ')})` : '',
    ...item.links.map(
      (link) =>
        `${link.direction === 'to' ? '->' : '<-'} ${link.kind === 'id' ? '' : `${link.kind} `}${link.target}`,
    ),
    ...item.benefits.map((benefit) =>
      [
        '{',
        benefit.how,
        ': ',
        benefit.id ? `${benefit.id.value} ` : '',
        benefit.phrase.words,
        ...benefit.links.map((link) => ` -> ${link.target}`),
        '}',
      ].join(''),
    ),
  ];
  const [head, ...rest] = parts;
  return `- ${[head ? `${head}:` : '', ...rest].filter((part) => part !== '').join(' ')}`;
}
