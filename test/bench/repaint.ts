import { standardConfiguration } from '../../server/src/core/configuration/standard';
import { drawDocument } from '../../server/src/core/picture/document-picture';
import { StrategyDocument } from '../../server/src/core/strategy-document';
import { valueProposition } from '../web/documents';
import { PreviewBrowser } from '../web/preview-page';

/** Ten items in each of the six blocks. */
const text = valueProposition(10);

const rounds = 30;

/** What an edit among sixty items takes until it is drawn and on the page of the preview, in milliseconds: one number for each of some edits. */
export async function repaints(): Promise<number[]> {
  const browser = await PreviewBrowser.launch();
  try {
    const preview = await browser.open();
    await preview.show(text);
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const edited = StrategyDocument.from(text.replace('- J4: ', `- J4: ${'more '.repeat(round + 1)}`), {
        detect: 'named',
        configuration: standardConfiguration,
      });
      edited.findings();
      const began = performance.now();
      const html = drawDocument(edited, 1100);
      const drawn = performance.now() - began;
      const painted = await preview.page.evaluate(
        (message) => {
          const start = performance.now();
          window.dispatchEvent(new MessageEvent('message', { data: message }));
          document.body.getBoundingClientRect();
          return performance.now() - start;
        },
        { type: 'picture', uri: 'file:///strategy/pitch.md', version: round + 2, html },
      );
      times.push(drawn + painted);
    }
    await preview.close();
    return times;
  } finally {
    await browser.close();
  }
}
