import type { EmptyMessage } from './messages';

/** What the page shows when there is no picture: why, and how to begin. */
export function emptyPage({ reason, name, adoptable }: EmptyMessage): HTMLElement {
  switch (reason) {
    case 'starting':
      return page('Reading your document …', ['The picture appears here in a moment.'], []);
    case 'failed':
      return page(
        `${name ?? 'This document'} could not be drawn`,
        [
          'What went wrong stands in the log. The text itself is as it was; the picture comes back with the next edit, or when the server is started again.',
        ],
        [restart, showLog],
      );
    case 'no-document':
      return page(
        name === undefined ? 'Nothing to picture yet' : `${name} cannot be opened`,
        [
          ...(name === undefined ? [] : ['It may have been moved, renamed or deleted.']),
          'Open a Markdown document beside this panel, or begin with a new one.',
        ],
        [newDocument],
      );
    case 'no-canvas':
      return page(
        `No canvas in ${name ?? 'this document'} yet`,
        adoptable
          ? [
              'It looks like one already. Adopting it adds a mark that says which canvas it is; nothing else changes.',
            ]
          : [
              'A canvas begins with a heading such as “Value proposition”, and headings for its blocks below: Jobs, Pains, Gains.',
              'Begin with a document that asks all its questions, or adopt the one that is open: that adds a mark which says which canvas it is.',
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
  words: 'New strategy document',
  title: 'Canvasmark: New strategy document',
};

const adopt: Offer = {
  command: 'canvasmark.adopt',
  words: 'Adopt this document',
  title: 'Canvasmark: Adopt this document',
};

const restart: Offer = {
  command: 'canvasmark.restartServer',
  words: 'Start the server again',
  title: 'Canvasmark: Restart Language Server',
};

const showLog: Offer = {
  command: 'canvasmark.showLog',
  words: 'Show the log',
  title: 'Show the log of Canvasmark',
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
