import JSZip from 'jszip';

/** A shape on a slide, with its number and the name that it was given. */
const SHAPE = /<p:sp><p:nvSpPr><p:cNvPr id="(\d+)" name="([^"]*)"(?:(?!<\/p:sp>)[\s\S])*<\/p:sp>/g;

/** Of a card's four places for connectors, the middle of its left and of its right side. */
const LEFT = 1;
const RIGHT = 3;

/** Less than a point, in the units of a slide. */
const LEVEL = 12700;

/**
 * Does to a presentation what its writer cannot: the shapes named `link FROM TO` become connectors that are joined to those named
 * `card FROM` and `card TO`, and every line of the notes a paragraph. It does not tell when it was written: the same picture gives the
 * same bytes.
 */
export async function finished(file: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  await changed(zip, /^ppt\/slides\/slide\d+\.xml$/, withConnectors);
  await changed(zip, /^docProps\/core\.xml$/, withoutDates);
  await changed(zip, /^ppt\/notesSlides\/notesSlide\d+\.xml$/, withParagraphs);
  for (const entry of Object.values(zip.files)) entry.date = NO_DATE;
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The first date that an archive can hold. */
const NO_DATE = new Date(Date.UTC(1980, 0, 1));

function withoutDates(properties: string): string {
  return properties.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '');
}

async function changed(zip: JSZip, paths: RegExp, change: (xml: string) => string): Promise<void> {
  for (const path of Object.keys(zip.files).filter((name) => paths.test(name))) {
    const xml = await zip.file(path)?.async('string');
    if (xml !== undefined) zip.file(path, change(xml));
  }
}

function withParagraphs(notes: string): string {
  return notes.replace(/<a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>/g, (_, look: string, text: string) =>
    text
      .split(/\r?\n/)
      .map((line) => `<a:r>${look}<a:t>${line}</a:t></a:r>`)
      .join('</a:p><a:p>'),
  );
}

function withConnectors(slide: string): string {
  const cards = new Map<string, string>();
  for (const [, id = '', name = ''] of slide.matchAll(SHAPE)) {
    if (name.startsWith('card ')) cards.set(name.slice(5), id);
  }
  return slide.replace(SHAPE, (shape, id: string, name: string) => {
    if (!name.startsWith('link ')) return shape;
    const [from = '', to = ''] = name.slice(5).split(' ');
    const turned = /<a:xfrm[^>]*flipH="1"/.test(shape);
    const ends = [
      end('stCxn', cards.get(from), turned ? LEFT : RIGHT),
      end('endCxn', cards.get(to), turned ? RIGHT : LEFT),
    ].join('');
    const look = /<p:spPr>[\s\S]*?<\/p:spPr>/.exec(shape)?.[0] ?? '<p:spPr/>';
    // Between two ends of the same height a curve has no room, and some programs lead it around both cards.
    const isLevel = Number(/<a:ext cx="\d+" cy="(\d+)"/.exec(look)?.[1] ?? 0) < LEVEL;
    const curved = look.replace(
      'prst="line"',
      `prst="${isLevel ? 'straightConnector1' : 'curvedConnector3'}"`,
    );
    return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvCxnSpPr>${ends}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>${curved}</p:cxnSp>`;
  });
}

function end(element: string, id: string | undefined, place: number): string {
  return id === undefined ? '' : `<a:${element} id="${id}" idx="${place}"/>`;
}
