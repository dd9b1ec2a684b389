import JSZip from 'jszip';

/** A shape on a slide, with its number and the name that it was given. */
const SHAPE = /<p:sp><p:nvSpPr><p:cNvPr id="(\d+)" name="([^"]*)"(?:(?!<\/p:sp>)[\s\S])*<\/p:sp>/g;

/** Of a card's four places for connectors, the middle of its left and of its right side. */
const LEFT = 1;
const RIGHT = 3;

/**
 * Makes connectors of the shapes named `link FROM TO`, joined to those named `card FROM` and `card TO`, in every slide.
 * @param file a presentation
 */
export async function joined(file: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(file);
  for (const path of Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))) {
    const slide = await zip.file(path)?.async('string');
    if (slide !== undefined) zip.file(path, withConnectors(slide));
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
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
    const curved = look.replace('prst="line"', 'prst="curvedConnector3"');
    return `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvCxnSpPr>${ends}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>${curved}</p:cxnSp>`;
  });
}

function end(element: string, id: string | undefined, place: number): string {
  return id === undefined ? '' : `<a:${element} id="${id}" idx="${place}"/>`;
}
