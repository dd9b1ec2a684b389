import type { Coverage, CoveragePart } from '../coverage';
import { html, type Markup } from './markup';

const partNames: Readonly<Record<CoveragePart['block'], string>> = {
  jobs: 'Jobs',
  pains: 'Pains',
  gains: 'Gains',
};

/** The radius at which a circle is 100 long, so that its dashes count in per cent. */
const RADIUS = 15.9155;

/** How much of what the customer wants is answered: a ring, its number, and the numbers of jobs, pains and gains. */
export function fitHtml({ covered, all, parts }: Coverage): Markup {
  const share = all === 0 ? 0 : Math.round((100 * covered) / all);
  return html`
      <section class="fit">
        <h2 class="spoken">Fit</h2>${arrows}
        <div class="dial">
          <svg class="ring" aria-hidden="true" viewBox="0 0 36 36">
            <circle class="track" cx="18" cy="18" r="${RADIUS}"/>
            <circle class="share" cx="18" cy="18" r="${RADIUS}" stroke-dasharray="${share} ${100 - share}"/>
          </svg>
          <p class="figure"><span class="percent">${all === 0 ? '–' : `${share}%`}</span> <span class="caption">fit</span></p>
        </div>
        <p class="of">${all === 0 ? 'No jobs, pains or gains yet' : `${covered} of ${all} served`}</p>${partsHtml(parts)}
      </section>`;
}

function partsHtml(parts: readonly CoveragePart[]): Markup | undefined {
  if (parts.length === 0) return undefined;
  return html`<ul class="parts">${parts.map(
    ({ block, covered, all }) =>
      html`<li>${partNames[block]} <span class="ratio">${covered}/${all}</span></li>`,
  )}</ul>`;
}

/** One from either side. */
const arrows = html`
        <svg class="arrows" aria-hidden="true" viewBox="0 0 100 20">
          <path d="M2 10H30M23 4L30 10L23 16"/>
          <path d="M98 10H70M77 4L70 10L77 16"/>
        </svg>`;
