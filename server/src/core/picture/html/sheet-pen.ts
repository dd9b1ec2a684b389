import type { Box, GroupMark, Mark, Point, Sheet, TextMark } from '../sheet/sheet';
import { marksSvg } from '../svg/svg';
import { keyed, type PageUse, styled } from './attributes';
import { badgeHtml } from './badge-html';
import { cardHtml, remarkHtml } from './card-html';
import { imageMarks } from './image-marks';
import { inkVariables } from './ink-variables';
import { html, type Markup, trusted } from './markup';
import { Places } from './place';
import { shapeHtml } from './shape-html';
import { wordsHtml } from './words-html';

/** What some marks stand in. */
interface Surroundings {
  readonly origin: Point;
  /** How deep a heading is that comes next. */
  readonly level: number;
  /** The group whose headings they are. */
  readonly group: GroupMark | undefined;
}

/**
 * Writes a sheet as HTML, mark by mark in its own order: headings, lists of cards and paragraphs, each where it stands on the sheet.
 * What is neither text nor a rectangle goes into one image, which nobody hears.
 */
export class SheetPen {
  private readonly places: Places;

  constructor(
    private readonly sheet: Sheet,
    private readonly use: PageUse,
  ) {
    this.places = new Places(sheet.width);
  }

  sheetHtml(): Markup {
    const { bands, width, height, logo } = this.sheet;
    const image = marksSvg(imageMarks(bands.flatMap(({ marks }) => marks)), inkVariables);
    const outside: Surroundings = { origin: { x: 0, y: 0 }, level: 2, group: undefined };
    return html`<div class="sheet"${this.style(`--h:${this.places.length(height)}`)}>
<svg class="lines" aria-hidden="true" viewBox="0 0 ${width} ${Math.round(height * 100) / 100}">${image}</svg>
${bands.map(({ marks }) => html`${this.marks(marks, outside)}`)}${logo && this.logo(logo)}</div>`;
  }

  /** Cards that follow one another are one list; what follows a heading stands one deeper than it. */
  private marks(marks: readonly Mark[], around: Surroundings): Markup[] {
    const written: Markup[] = [];
    let listed: Markup[] = [];
    let { level } = around;
    const close = (): void => {
      if (listed.length > 0) written.push(html`<ul class="cards">${listed}</ul>\n`);
      listed = [];
    };
    for (const mark of marks) {
      // Parts of the picture stand beside one another, however many blocks each of them holds.
      const here = opensPart(mark) ? around : { ...around, level };
      if (isListed(mark)) {
        listed.push(this.entry(mark, here));
        continue;
      }
      close();
      written.push(this.mark(mark, here));
      if (deepens(mark)) level = around.level + 1;
    }
    close();
    return written;
  }

  private mark(mark: Mark, around: Surroundings): Markup {
    switch (mark.kind) {
      case 'text':
        return this.text(mark, around);
      case 'shape':
        return html`${shapeHtml(mark, around.origin, this.places, this.use)}${mark.text && this.text(mark.text, around)}`;
      case 'group':
        return this.group(mark, around);
      case 'line':
      case 'arc':
        return html``;
    }
  }

  private group(group: GroupMark, around: Surroundings): Markup {
    const { role, badge, box, marks, block, label } = group;
    if (role === 'badge')
      return badge
        ? badgeHtml(group, badge, this.badgePlace(group, around), this.use, this.sheet.say)
        : html``;
    const place = this.style(this.places.box(box, around.origin));
    const inside: Surroundings = { ...around, origin: box, group };
    if (role === 'head') return html`<header class="head"${place}>${this.marks(marks, inside)}</header>\n`;
    const drop = block === undefined ? undefined : html` data-block="${block}"`;
    if (marks.some((mark) => headingIn(mark)))
      return html`<section class="region"${drop}${place}>${this.marks(marks, inside)}</section>\n`;
    // Where the place alone tells what it is, those who hear it are told in words.
    const heard = heading(html`<span class="spoken">${label}</span>`, around.level, undefined);
    const at = group.stretch && keyed(group);
    return html`<section class="region"${drop}${at}${place}>${heard}${this.marks(marks, { ...inside, level: around.level + 1 })}</section>\n`;
  }

  /** A heading of a group leads to where the group stands in the document. */
  private text(text: TextMark, { origin, level, group }: Surroundings): Markup {
    const most = text.most === undefined ? '' : `;--most:${text.most}`;
    const place = this.style(`${this.places.text(text, origin)}${most}`);
    const cut = text.most === undefined ? '' : ' cut';
    const words = wordsHtml(text.runs);
    if (!text.heading) return html`<p class="t${cut}"${place}>${words}</p>\n`;
    const leads = text.heading !== 'slot' && group?.stretch && this.use.scripted;
    const inner = leads ? html`<button type="button" class="leads"${keyed(group)}>${words}</button>` : words;
    const attributes = html` class="t heading-${text.heading}${cut}"${place}`;
    return html`${heading(inner, text.heading === 'picture' ? 1 : level, attributes)}\n`;
  }

  private entry(group: GroupMark, around: Surroundings): Markup {
    const place = this.places.box(group.box, around.origin);
    if (group.role === 'remark') {
      const size = group.marks.find((mark) => mark.kind === 'text')?.size ?? 0;
      return remarkHtml(group, `${place};--f:${this.places.length(size)}`, this.use);
    }
    const behind = this.marks(
      group.marks.filter(({ kind }) => kind === 'group'),
      { ...around, origin: group.box, group },
    );
    return cardHtml(group, place, behind, this.places, this.use);
  }

  private logo(box: Box): Markup | undefined {
    if (this.use.logo === undefined) return undefined;
    return html`<img class="logo" src="${this.use.logo}" alt="Logo"${this.style(this.places.box(box, { x: 0, y: 0 }))}>`;
  }

  private badgePlace({ box, marks }: GroupMark, { origin }: Surroundings): string {
    const [disc] = marks;
    const size = disc?.kind === 'shape' ? (disc.text?.size ?? box.height) : box.height;
    return `${this.places.box(box, origin)};--f:${this.places.length(size)}`;
  }

  private style(declarations: string): Markup {
    return styled(declarations, this.use);
  }
}

function heading(inner: Markup, level: number, attributes: Markup | undefined): Markup {
  const tag = trusted(`h${Math.min(6, level)}`);
  return html`<${tag}${attributes}>${inner}</${tag}>`;
}

function isListed(mark: Mark): mark is GroupMark {
  return mark.kind === 'group' && (mark.role === 'card' || mark.role === 'remark');
}

function headingIn(mark: Mark): TextMark['heading'] {
  if (mark.kind === 'text') return mark.heading;
  return mark.kind === 'shape' ? mark.text?.heading : undefined;
}

/** Whether a mark is the heading of all that follows it: of a part of the picture, or of a block. */
function deepens(mark: Mark): boolean {
  return opensPart(mark) || headingIn(mark) === 'block';
}

/** Whether a mark is the heading of a part of the picture, or a group of one that leads to the document. */
function opensPart(mark: Mark): boolean {
  return mark.kind === 'group'
    ? mark.marks.some((inner) => headingIn(inner) === 'part')
    : headingIn(mark) === 'part';
}
