import { builtIn } from '../../server/src/configuration/built-in';
import { readConfiguration } from '../../server/src/configuration/read';
import { configured } from '../../server/src/core/configuration/configured';
import { standardConfiguration } from '../../server/src/core/configuration/standard';
import { picturesOf } from '../../server/src/core/picture/document-picture';
import type { Picture } from '../../server/src/core/picture/picture';
import type { ThemeName } from '../../server/src/core/picture/sheet/themes';
import type { Level } from '../../server/src/core/rules/finding';
import { StrategyDocument } from '../../server/src/core/strategy-document';
import { render } from '../../server/src/pictures/render';
import type { KeptDocument } from './documents';

/** How many pixels a unit is: small pictures are enough to see that something moved. */
const SCALE = 0.26;

const levels: readonly Level[] = ['error', 'warning', 'info', 'hint'];

/** The first pictures of a document as PNG, one for each canvas. */
export async function drawImages(document: KeptDocument, theme: ThemeName): Promise<Uint8Array[]> {
  const options = { format: 'png', theme, scale: SCALE, name: document.name } as const;
  return (await render(pictured(document), options)).map(({ content }) =>
    typeof content === 'string' ? Buffer.from(content) : content,
  );
}

/** All pictures of a document on one page, with what the rules find in it. */
export async function drawPage(document: KeptDocument, theme: ThemeName): Promise<string> {
  const [page] = await render(picturesOf(read(document)), {
    format: 'html',
    theme,
    scale: 1,
    name: document.name,
  });
  return String(page?.content);
}

function read({ text, settings }: KeptDocument): StrategyDocument {
  const configuration =
    settings === undefined ? standardConfiguration : configured(readConfiguration(settings, builtIn).choices);
  return StrategyDocument.from(text, { detect: 'named', configuration });
}

/**
 * The pictures of a document without what the rules find, so that a rule that changes changes no picture; in the one about assumptions the
 * first four items carry a finding of each level.
 */
function pictured(document: KeptDocument): Picture[] {
  const own = read(document);
  const [canvas] = own.canvases;
  const items = canvas?.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.items)) ?? [];
  const found =
    document.name === 'songs-for-choirs'
      ? levels.flatMap((level, index) => {
          const place = items[index]?.place;
          if (!place) return [];
          const finding = { rule: 'looks/badge', level, message: 'How it looks.', place, fixes: [] };
          return [{ finding, ...own.locate(place) }];
        })
      : [];
  return picturesOf({
    canvases: own.canvases,
    locate: (place) => own.locate(place),
    findings: () => found,
  });
}
