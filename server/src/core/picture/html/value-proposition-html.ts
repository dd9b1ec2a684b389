import type { Coverage } from '../coverage';
import type { Region, ValuePropositionBody } from '../picture';
import { fitHtml } from './fit-html';
import { html, type Markup } from './markup';
import { nameHtml, regionHtml } from './parts';

/** Square and circle with the fit between them, then features and drivers. */
export function valuePropositionHtml(body: ValuePropositionBody, coverage: Coverage): Markup {
  const { offer, customer, features, drivers, crowded } = body;
  return html`
    <div class="stage${crowded ? ' crowded' : ''}">
      <svg class="lines" aria-hidden="true"></svg>
      <div class="half offer">${square}
        <h2 class="half-name">Offer</h2>${regions([offer.products, offer.gainCreators, offer.painRelievers])}
      </div>${fitHtml(coverage)}
      <div class="half customer">${circle}
        <h2 class="half-name">Customer</h2>${regions([customer.jobs, customer.gains, customer.pains])}
      </div>
    </div>${features && html`<div class="shelf">${regionHtml(features, 2)}</div>`}
    <section class="drivers">
      <h2 class="part-name">${nameHtml(drivers.name)}</h2>
      <div class="driver-row">${regions(drivers.regions)}</div>
    </section>`;
}

function regions(all: readonly Region[]): Markup[] {
  return all.map((region) => regionHtml(region, 3));
}

/** Three lines lead from the square's centre to its corners on the left and to the middle of its right side. */
const square = html`
        <svg class="shape" aria-hidden="true" viewBox="0 0 100 100">
          <path class="outline" d="M0 0H100V100H0Z"/>
          <path class="spokes" d="M50 50L0 0M50 50L0 100M50 50L100 50"/>
        </svg>`;

/** The square's lines mirrored, as far as the circle reaches. */
const circle = html`
        <svg class="shape" aria-hidden="true" viewBox="0 0 100 100">
          <circle class="outline" cx="50" cy="50" r="50"/>
          <path class="spokes" d="M50 50L85.36 14.64M50 50L85.36 85.36M50 50L0 50"/>
        </svg>`;
