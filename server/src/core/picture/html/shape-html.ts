import type { Point, ShapeMark } from '../sheet/sheet';
import { type PageUse, styled } from './attributes';
import { html, type Markup } from './markup';
import type { Places } from './place';

/** A rectangle; all other shapes are in the image. @param origin of what it stands in */
export function shapeHtml(shape: ShapeMark, origin: Point, places: Places, use: PageUse): Markup | undefined {
  if (shape.form !== 'rect') return undefined;
  return html`<i class="s${shape.hatched ? ' hatched' : ''}"${styled(places.shape(shape, origin), use)}></i>`;
}
