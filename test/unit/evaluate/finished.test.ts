import assert from 'node:assert/strict';
import { standardCatalogue } from '../../../server/src/core/canvas/catalogue';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../../server/src/core/strategy-document';
import { finishedDocuments, shownName } from '../../evaluate/documents';
import { findingsAmong } from '../../evaluate/findings';

describe('finished documents', () => {
  let texts: Map<string, string>;
  before(async () => {
    texts = await finishedDocuments();
  });

  it('have no finding at all', () => {
    const said = [...findingsAmong(texts, 'named')].flatMap(([uri, findings]) =>
      findings.map(({ line, rule, message }) => `${shownName(uri)}:${line} ${rule}: ${message}`),
    );
    assert.deepEqual(said, []);
  });

  it('are six, and hold every canvas there is', () => {
    assert.equal(texts.size, 6);
    const held = [...texts.values()].flatMap((text) =>
      StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration }).canvases.map(
        (canvas) => canvas.definition.id,
      ),
    );
    assert.deepEqual(
      standardCatalogue.canvases.map(({ id }) => id).filter((id) => !held.includes(id)),
      [],
    );
  });

  it('fill each canvas: what is required of it is there', () => {
    const empty = [...texts].flatMap(([uri, text]) =>
      StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration }).canvases.flatMap(
        ({ definition, key, sections }) => {
          const filled = new Set(
            sections.flatMap((section) =>
              section.blocks.flatMap((block) =>
                block.items.length > 0 || block.notApplicable ? [block.definition.id] : [],
              ),
            ),
          );
          return definition.blocks
            .filter((block) => block.required && !filled.has(block.id))
            .map((block) => `${shownName(uri)}: ${key} lacks ${block.id}`);
        },
      ),
    );
    assert.deepEqual(empty, []);
  });
});
