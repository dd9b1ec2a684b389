import type { Coverage } from '../coverage';
import type { ValuePropositionBody } from '../picture';
import { html, type Markup } from './markup';
import { regionHtml } from './parts';

const partNames: Readonly<Record<string, string>> = { jobs: 'Jobs', pains: 'Pains', gains: 'Gains' };

/** Square and circle with the fit between them, and the drivers below. */
export function valuePropositionHtml(body: ValuePropositionBody, coverage: Coverage): Markup {
  const { offer, customer, drivers, crowded } = body;
  return html`<div class="stage${crowded ? ' crowded' : ''}"><svg class="lines" aria-hidden="true"></svg><div class="half offer"><svg class="shape" aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none"><path class="outline" d="M0 0H100V100H0Z"/><path class="spokes" d="M50 50L0 0M50 50L0 100M50 50L100 50"/></svg><h2 class="half-name">Offer</h2>${regionHtml(offer.products, 3)}${regionHtml(offer.gainCreators, 3)}${regionHtml(offer.painRelievers, 3)}</div>${fitHtml(coverage)}<div class="half customer"><svg class="shape" aria-hidden="true" viewBox="0 0 100 100"><circle class="outline" cx="50" cy="50" r="50"/><path class="spokes" d="M50 50L85.36 14.64M50 50L85.36 85.36M50 50L0 50"/></svg><h2 class="half-name">Customer</h2>${regionHtml(customer.jobs, 3)}${regionHtml(customer.gains, 3)}${regionHtml(customer.pains, 3)}</div></div><section class="drivers"><h2 class="part-name">Why the buyer buys</h2><div class="driver-row">${drivers.map((driver) => regionHtml(driver, 3))}</div></section>`;
}

/** How much of what the customer wants is answered: a ring, its number, and the numbers of jobs, pains and gains. */
export function fitHtml(coverage: Coverage): Markup {
  const { covered, all, parts } = coverage;
  const share = all === 0 ? 0 : Math.round((100 * covered) / all);
  return html`<section class="fit"><h2 class="spoken">Fit</h2><svg class="arrows" aria-hidden="true" viewBox="0 0 100 20"><path d="M2 10H30M23 4L30 10L23 16"/><path d="M98 10H70M77 4L70 10L77 16"/></svg><div class="dial"><svg class="ring" aria-hidden="true" viewBox="0 0 36 36"><circle class="track" cx="18" cy="18" r="15.9155"/><circle class="share" cx="18" cy="18" r="15.9155" pathLength="100" stroke-dasharray="${share} ${100 - share}"/></svg><p class="figure"><span class="percent">${all === 0 ? '–' : `${share}%`}</span> <span class="caption">fit</span></p></div><p class="of">${
    all === 0 ? 'No jobs, pains or gains yet' : `${covered} of ${all} served`
  }</p>${
    parts.length === 0
      ? undefined
      : html`<ul class="parts">${parts.map(
          (part) =>
            html`<li class="part part-${part.block}">${partNames[part.block]} <span class="ratio">${part.covered}/${part.all}</span></li>`,
        )}</ul>`
  }</section>`;
}
