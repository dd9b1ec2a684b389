import JSZip from 'jszip';
import type { Say } from '../core/picture/say';

/** A shape on a slide, with its number and the name that it was given. */
const SHAPE = /<p:sp><p:nvSpPr><p:cNvPr id="(\d+)" name="([^"]*)"(?:(?!<\/p:sp>)[\s\S])*<\/p:sp>/g;

/** What there is to say of a card. */
export interface SlideCard {
  /** What it says when it is heard. */
  readonly label: string;
  readonly isHatched: boolean;
}

/** The name of a shape that says that something does not apply, and is no card. */
export const HATCHED = 'does not apply';

/** What a part of a link is named by: from which card to which, and which part of how many. */
const LINK = /^link (\S+) (\S+) (\d+)\/(\d+)$/;

/** Of a card's four places for connectors, the middle of its left and of its right side. */
const LEFT = 1;
const RIGHT = 3;

/** Less than a point, in the units of a slide. */
const LEVEL = 12700;

/** A curve that is joined to a card leaves it by half a centimetre before it turns, in the units of a slide. */
const ROOM = 360_000;

/**
 * Does to a presentation what its writer cannot: the shapes named `link FROM TO PART/PARTS` become connectors, the first joined to the one
 * named `card FROM`, the last to `card TO`; cards and links say what they are to whoever hears them, and shapes without words that they are there for
 * their looks alone; what does not apply is hatched; every line of the notes becomes a paragraph, and each paragraph has its look once. It does not tell when it was
 * written: the same picture gives the same bytes.
 * @param cards by their keys
 * @param hatching the colour of its lines, as `RRGGBB`
 * @param say the language of what links say
 */
export async function finished(
  file: Uint8Array,
  cards: ReadonlyMap<string, SlideCard>,
  hatching: string,
  say: Say,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  await changed(zip, /^ppt\/slides\/slide\d+\.xml$/, (slide) =>
    withoutSecondLooks(
      withDecoration(withHatching(withLabels(withConnectors(slide), cards, say), cards, hatching)),
    ),
  );
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
    const [, from = '', to = '', part = '', parts = ''] = LINK.exec(name) ?? [];
    if (part === '') return shape;
    const turned = /<a:xfrm[^>]*flipH="1"/.test(shape);
    const ends = [
      part === '1' ? end('stCxn', cards.get(from), turned ? LEFT : RIGHT) : '',
      part === parts ? end('endCxn', cards.get(to), turned ? RIGHT : LEFT) : '',
    ].join('');
    const look = /<p:spPr>[\s\S]*?<\/p:spPr>/.exec(shape)?.[0] ?? '<p:spPr/>';
    const [, wide = 0, high = 0] = /<a:ext cx="(\d+)" cy="(\d+)"/.exec(look)?.map(Number) ?? [];
    // Where a curve has no room, some programs lead it around the cards.
    const isStraight = high < LEVEL || (ends !== '' && wide < ROOM);
    const curved = look
      .replace('prst="line"', `prst="${isStraight ? 'straightConnector1' : 'curvedConnector3'}"`)
      .replace(/(<a:(?:head|tail)End type="oval")/g, '$1 w="sm" len="sm"');
    // What a link says is said once.
    const said = part === '1' ? '' : DECORATIVE;
    return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${name}">${said}</p:cNvPr><p:cNvCxnSpPr>${ends}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>${curved}</p:cxnSp>`;
  });
}

function withLabels(slide: string, cards: ReadonlyMap<string, SlideCard>, say: Say): string {
  return slide.replace(
    /<p:cNvPr id="(\d+)" name="(card|link) ([^"]*)"/g,
    (whole, id: string, kind: string, keys: string) => {
      const [from = '', to = '', part = ''] = keys.split(' ');
      const [first, second] = [from, to].map((key) => cards.get(plain(key))?.label ?? '');
      if (kind === 'link' && !part.startsWith('1/')) return whole;
      const said =
        kind === 'card'
          ? (first ?? '')
          : `${say('From')} ${short(first ?? '')} ${say('to')} ${short(second ?? '')}`;
      return said === '' ? whole : `<p:cNvPr id="${id}" name="${kind} ${keys}" descr="${escaped(said)}"`;
    },
  );
}

/** The words of a card without what follows them. */
function short(label: string): string {
  return `“${label.length > 60 ? `${label.slice(0, 59)}…` : label}”`;
}

/** https://learn.microsoft.com/openspecs/office_standards/ms-odrawxml: a mark for what has no meaning of its own. */
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

function withDecoration(slide: string): string {
  return slide.replace(SHAPE, (shape, id: string, name: string) =>
    /<a:t>/.test(shape) || name.startsWith('card ')
      ? shape
      : shape.replace(
          /<p:cNvPr id="\d+" name="[^"]*"\s*(?:\/>|>\s*<\/p:cNvPr>)/,
          `<p:cNvPr id="${id}" name="${name}">${DECORATIVE}</p:cNvPr>`,
        ),
  );
}

function withHatching(slide: string, cards: ReadonlyMap<string, SlideCard>, color: string): string {
  const lines = `<a:srgbClr val="${color}"/>`;
  return slide.replace(SHAPE, (shape, _id: string, name: string) =>
    name === HATCHED || cards.get(plain(name.replace(/^card /, '')))?.isHatched
      ? shape.replace(
          /<a:solidFill>([\s\S]*?)<\/a:solidFill>/,
          `<a:pattFill prst="wdUpDiag"><a:fgClr>${lines}</a:fgClr><a:bgClr>$1</a:bgClr></a:pattFill>`,
        )
      : shape,
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** A key as it was before it stood in XML. */
function plain(key: string): string {
  return key
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** A paragraph says how it looks once, before its words; the writer says so again before each run, which is against the schema. */
function withoutSecondLooks(slide: string): string {
  return slide.replace(/<\/a:r><a:pPr[^>]*(?:\/>|>.*?<\/a:pPr>)/gs, '</a:r>');
}

function end(element: string, id: string | undefined, place: number): string {
  return id === undefined ? '' : `<a:${element} id="${id}" idx="${place}"/>`;
}
