import type { Coverage } from '../coverage';
import type { BuyerRow, Chain, HealthcareBody, Region } from '../picture';
import { cardsHtml } from './card-html';
import { fitHtml } from './fit-html';
import { html, type Markup } from './markup';
import { gapHtml, nameHtml, regionHtml } from './parts';

/** The matrix, every buyer's chain, and the questions around them. */
export function healthcareHtml(body: HealthcareBody, coverage: Coverage): Markup {
  const { frame, chains, questions } = body;
  return html`
    <div class="summary">${fitHtml(coverage)}
      <p class="answered"><strong>${questions.answered} of ${questions.all}</strong> questions answered</p>
    </div>${matrixHtml(body)}
    <div class="stage chains">
      <svg class="lines" aria-hidden="true"></svg>${chains.map(chainHtml)}
    </div>
    <section class="frame">
      <h2 class="part-name">The questions around it</h2>
      <div class="frame-grid">${frame.map((region) => regionHtml(region, 3))}</div>
    </section>`;
}

/** Roles are spelled out because a narrow panel shows the rows as blocks, which takes the table's own meaning away. */
function matrixHtml({ drivers, buyers }: HealthcareBody): Markup {
  return html`
    <section class="matrix">
      <h2 class="part-name">Value drivers of each buyer</h2>
      <table role="table">
        <thead role="rowgroup"><tr role="row">${['Buyer', ...drivers].map(
          (name) => html`<th role="columnheader" scope="col">${name}</th>`,
        )}</tr></thead>
        <tbody role="rowgroup">${buyers.map(rowHtml)}</tbody>
      </table>
    </section>`;
}

function rowHtml({ name, cells }: BuyerRow): Markup {
  return html`
          <tr role="row"><th role="rowheader" scope="row">${nameHtml(name)}</th>${cells.map(cellHtml)}</tr>`;
}

/** A cell names its driver again for the narrow panel, which has no columns; those who hear it know the column anyway. */
function cellHtml({ name, cards, gap }: Region): Markup {
  const heading = name.at ? nameHtml(name) : html`<span aria-hidden="true">${name.words}</span>`;
  return html`
            <td role="cell" class="cell cell-${gap?.kind ?? 'filled'}"><div class="cell-name">${heading}</div>${gapHtml(gap, name.words)}${cardsHtml(cards)}</td>`;
}

function chainHtml({ key, name, rows }: Chain): Markup {
  return html`
      <section class="chain" data-key="${key}">
        <h2 class="part-name">${name}</h2>${rows.map((row) => regionHtml(row, 3))}
      </section>`;
}
