import { element } from './elements';
import { t } from './l10n';
import { linesOf } from './reading';

/** A picture as a table: a row for each of its items, under the heading that it stands under. */
export function tableOf(article: HTMLElement): HTMLElement {
  const title = article.getAttribute('aria-label') ?? '';
  const frame = element('div', 'table');
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', t('{0} as a table', title));
  const table = element('table', '');
  table.append(element('caption', '', title), head());
  const body = element('tbody', '');
  const headings: string[] = [];
  for (const line of linesOf(article)) {
    if (line.kind === 'heading') {
      headings.length = line.level - 1;
      headings[line.level - 1] = line.words;
    } else if (line.kind === 'item') {
      const place = headings.slice(1).filter((heading) => heading !== undefined);
      body.append(
        row(line.element, [place.join(' › '), line.id, line.words, line.notes, line.findings.join(' ')]),
      );
    }
  }
  table.append(body);
  frame.append(table);
  return frame;
}

const columns = [t('Block'), t('Id'), t('Item'), t('Notes'), t('Findings')];

function head(): HTMLElement {
  const row = element('tr', '');
  for (const name of columns) {
    const cell = element('th', '', name);
    cell.scope = 'col';
    row.append(cell);
  }
  const made = element('thead', '');
  made.append(row);
  return made;
}

/** The item itself leads to its place in the text. */
function row(of: HTMLElement, words: readonly string[]): HTMLElement {
  const { start, end, key } = (of.matches('.card') ? of : (of.querySelector<HTMLElement>('.leads') ?? of))
    .dataset;
  const made = element('tr', '');
  for (const [index, one] of words.entries()) {
    const cell = element('td', '');
    if (index === 2) {
      const lead = element('button', 'leads', one);
      lead.type = 'button';
      if (key !== undefined) lead.dataset['key'] = `${key}#row`;
      if (start !== undefined) lead.dataset['start'] = start;
      if (end !== undefined) lead.dataset['end'] = end;
      cell.append(lead);
    } else cell.textContent = one;
    made.append(cell);
  }
  return made;
}
