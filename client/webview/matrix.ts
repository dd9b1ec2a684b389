/// <reference types="vscode-webview" />
import morphdom from 'morphdom';
import type { CoverageMatrix, MatrixItem, MatrixRow } from '../../server/src/protocol';
import { t } from './l10n';
import type { FromMatrix, MatricesMessage } from './matrix-messages';

const api = acquireVsCodeApi<unknown>();

/** No more than can be drawn at once, and be read. */
const mostCells = 6000;

function send(message: FromMatrix): void {
  api.postMessage(message);
}

const shown = document.createElement('main');
document.body.append(shown);

window.addEventListener('message', ({ data }: MessageEvent<MatricesMessage>) => {
  const next = document.createElement('main');
  next.append(...(data.matrices.length > 0 ? data.matrices.map(sectionOf) : [nothing(data.name)]));
  // What did not change stays as it is, so that focus and scroll do.
  morphdom(shown, next, { childrenOnly: true });
  if (data.reveal !== undefined) document.getElementById(data.reveal)?.scrollIntoView();
});

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null;
  const { at, copy, save } = button?.dataset ?? {};
  if (at !== undefined) send({ type: 'reveal', at: positionIn(at) });
  if (copy !== undefined) send({ type: 'copy', key: copy });
  if (save !== undefined) send({ type: 'save', key: save });
});

send({ type: 'ready' });

function sectionOf({ key, name, title, columns, rows }: CoverageMatrix): HTMLElement {
  const heading = element('h1', title);
  const served = rows.filter((row) => row.served).length;
  const words = `${name === title ? '' : `${name} · `}${t('{0} of {1} jobs, pains and gains served', served, rows.length)}`;
  const tools = element('p', '', 'tools');
  tools.append(button(t('Copy as CSV'), { copy: key }), button(t('Save as CSV…'), { save: key }));
  const section = element('section', '');
  section.id = key;
  section.append(heading, element('p', words, 'summary'), tools, frameOf(title, columns, rows));
  return section;
}

/** The table, which may be wider than the page: it scrolls by itself, by keyboard too. */
function frameOf(title: string, columns: readonly MatrixItem[], rows: readonly MatrixRow[]): HTMLElement {
  const frame = element('div', '', 'frame');
  frame.tabIndex = 0;
  frame.setAttribute('role', 'region');
  frame.setAttribute('aria-label', t('Coverage matrix of {0}', title));
  const table = element('table', '');
  const isMatrix = columns.length * rows.length <= mostCells;
  const caption = element(
    'caption',
    isMatrix
      ? t('Rows are what customers want, columns are what is offered.')
      : t(
          'What is offered stands beside what it answers, since so many columns would not be readable. The CSV has a column for each.',
        ),
  );
  const head = isMatrix ? columns.map(leadTo) : [document.createTextNode(t('Answered by'))];
  table.append(
    caption,
    headOf(head),
    bodyOf(rows, (row) => (isMatrix ? cellsOf(row, columns) : [listOf(row, columns)])),
  );
  frame.append(table);
  return frame;
}

function headOf(columns: readonly Node[]): HTMLElement {
  const row = element('tr', '');
  row.append(columnHead(t('What customers want')), columnHead(t('Served')));
  for (const column of columns) {
    const head = columnHead('');
    head.append(column);
    row.append(head);
  }
  const head = element('thead', '');
  head.append(row);
  return head;
}

function bodyOf(rows: readonly MatrixRow[], cells: (row: MatrixRow) => HTMLElement[]): HTMLElement {
  const body = element('tbody', '');
  for (const row of rows) {
    const line = element('tr', '', row.served ? '' : 'open');
    const head = element('th', '');
    head.setAttribute('scope', 'row');
    head.append(leadWith(row, row.rating));
    line.append(head, element('td', row.served ? t('yes') : t('no'), 'served'), ...cells(row));
    body.append(line);
  }
  return body;
}

/** A cell for each column. */
function cellsOf({ cells }: MatrixRow, columns: readonly MatrixItem[]): HTMLElement[] {
  const found = new Map(cells.map(({ column, through }) => [column, through]));
  return columns.map((_, index) => cellOf(found.get(index)));
}

/** One cell with all that answers a row. */
function listOf({ cells }: MatrixRow, columns: readonly MatrixItem[]): HTMLElement {
  const cell = element('td', '', cells.length > 0 ? 'list answers' : 'list');
  for (const { column, through } of cells) {
    const item = columns[column];
    if (!item) continue;
    const line = element('div', '');
    line.append(leadTo(item));
    if (through.length > 0) line.append(element('span', t('via {0}', through.join(', ')), 'kind'));
    cell.append(line);
  }
  return cell;
}

function cellOf(through: readonly string[] | undefined): HTMLElement {
  if (!through) return element('td', '');
  if (through.length === 0) {
    const cell = element('td', '', 'answers');
    const mark = element('span', '●');
    mark.setAttribute('aria-hidden', 'true');
    cell.append(mark, element('span', t('yes'), 'spoken'));
    return cell;
  }
  return element('td', t('via {0}', through.join(', ')), 'answers');
}

function leadTo(item: MatrixItem): HTMLElement {
  return leadWith(item, null);
}

function leadWith({ id, words, block, buyer, at }: MatrixItem, rating: string | null): HTMLElement {
  const lead = button('', { at: `${at.line}:${at.character}` });
  lead.className = 'lead';
  const kind = [block, buyer, rating].filter((each) => each !== null).join(' · ');
  if (id !== null) lead.append(element('span', id, 'id'), ' ');
  lead.append(element('span', words, 'words'), ' ', element('span', kind, 'kind'));
  lead.title = t('Show in the text');
  return lead;
}

function nothing(name: string): HTMLElement {
  const section = element('section', '', 'empty');
  section.append(
    element('h1', t('Nothing to cover in {0}', name)),
    element(
      'p',
      t(
        'A coverage matrix shows which features answer which jobs, pains and gains. Write those under headings of a value proposition, and link features or benefits to them: “- F1 Bluetooth cuff -> J1”.',
      ),
    ),
  );
  return section;
}

function columnHead(words: string): HTMLElement {
  const head = element('th', words);
  head.setAttribute('scope', 'col');
  return head;
}

function button(words: string, data: Readonly<Record<string, string>>): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  Object.assign(made.dataset, data);
  return made;
}

function element(name: string, words: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = words;
  if (className !== '') made.className = className;
  return made;
}

function positionIn(at: string): { line: number; character: number } {
  const [line = 0, character = 0] = at.split(':').map(Number);
  return { line, character };
}
