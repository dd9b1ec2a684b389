import type { BlocksBody } from '../picture';
import { html, type Markup } from './markup';
import { regionHtml } from './parts';

/** The blocks of a canvas side by side, as many as there is room for. */
export function blocksHtml({ regions }: BlocksBody): Markup {
  return html`
    <section class="frame">
      <div class="frame-grid">${regions.map((region) => regionHtml(region, 2))}</div>
    </section>`;
}
