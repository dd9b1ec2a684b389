import { t } from './l10n';
import type { EmptyMessage } from './messages';

/** What the page shows when there is no picture: why, and how to begin. */
export function emptyPage({ reason, name, adoptable }: EmptyMessage): HTMLElement {
  switch (reason) {
    case 'starting':
      return page(t('Reading your document …'), [t('The picture appears here in a moment.')], []);
    case 'failed':
      return page(
        name === undefined ? t('This document could not be drawn') : t('{0} could not be drawn', name),
        [
          t(
            'What went wrong stands in the log. The text itself is as it was; the picture comes back with the next edit, or when the server is started again.',
          ),
        ],
        [restart, showLog],
      );
    case 'no-document':
      return page(
        name === undefined ? t('Nothing to picture yet') : t('{0} cannot be opened', name),
        [
          ...(name === undefined ? [] : [t('It may have been moved, renamed or deleted.')]),
          t('Open a Markdown document beside this panel, or begin with a new one.'),
        ],
        [newDocument],
      );
    case 'no-canvas':
      return page(
        name === undefined ? t('No canvas in this document yet') : t('No canvas in {0} yet', name),
        adoptable
          ? [
              t(
                'It looks like one already. Adopting it adds a mark that says which canvas it is; nothing else changes.',
              ),
            ]
          : [
              t(
                'A canvas begins with a heading such as “Value proposition”, and headings for its blocks below: Jobs, Pains, Gains.',
              ),
              t(
                'Begin with a document that asks all its questions, or adopt the one that is open: that adds a mark which says which canvas it is.',
              ),
            ],
        adoptable ? [adopt, newDocument] : [newDocument, adopt],
      );
  }
}

interface Offer {
  readonly command: string;
  readonly words: string;
  /** Its full name, as the command palette has it. */
  readonly title: string;
}

const newDocument: Offer = {
  command: 'canvasmark.newDocument',
  words: t('New strategy document'),
  title: t('Canvasmark: New strategy document'),
};

const adopt: Offer = {
  command: 'canvasmark.adopt',
  words: t('Adopt this document'),
  title: t('Canvasmark: Adopt this document'),
};

const restart: Offer = {
  command: 'canvasmark.restartServer',
  words: t('Start the server again'),
  title: t('Canvasmark: Restart Language Server'),
};

const showLog: Offer = {
  command: 'canvasmark.showLog',
  words: t('Show the log'),
  title: t('Show the log of Canvasmark'),
};

function page(title: string, paragraphs: readonly string[], offers: readonly Offer[]): HTMLElement {
  const section = document.createElement('section');
  section.className = 'empty';
  const mark = document.createElement('div');
  mark.className = 'empty-mark';
  mark.setAttribute('aria-hidden', 'true');
  const heading = document.createElement('h1');
  heading.textContent = title;
  section.append(mark, heading, ...paragraphs.map(paragraph));
  if (offers.length > 0) section.append(buttons(offers));
  return section;
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}

function buttons(offers: readonly Offer[]): HTMLElement {
  const row = document.createElement('p');
  row.className = 'offers';
  for (const { command, words, title } of offers) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'offer-button';
    button.dataset['command'] = command;
    button.title = title;
    button.textContent = words;
    row.append(button);
  }
  return row;
}
