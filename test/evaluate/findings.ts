import type { Detect } from '../../server/src/core/canvas/read/scope';
import { standardConfiguration } from '../../server/src/core/configuration/standard';
import { Commons } from '../../server/src/core/rules/commons';
import { StrategyDocument } from '../../server/src/core/strategy-document';
import type { Found } from './match';

/**
 * What is found in a text of its own.
 * @throws when a rule failed
 */
export function findingsIn(text: string, detect: Detect): Found[] {
  return foundIn(StrategyDocument.from(text, { detect, configuration: standardConfiguration }));
}

/**
 * What is found in texts that know of each other, by their addresses: links lead from one to another, and rules that look across
 * documents see them all.
 * @param texts texts by URI
 * @throws when a rule failed
 */
export function findingsAmong(texts: ReadonlyMap<string, string>, detect: Detect): Map<string, Found[]> {
  const commons = new Commons((address, from) => {
    const { href, hash } = new URL(address, from);
    return { document: href.slice(0, href.length - hash.length), anchor: hash.slice(1) };
  });
  const read = [...texts].map(([name, text]) => ({
    name,
    document: StrategyDocument.from(text, {
      detect,
      configuration: standardConfiguration,
      name,
      commons,
    }),
  }));
  return new Map(read.map(({ name, document }) => [name, foundIn(document)]));
}

function foundIn(document: StrategyDocument): Found[] {
  const placed = document.findings();
  const [failure] = document.failures;
  if (failure) throw new Error(`${failure.rule} failed`, { cause: failure.error });
  return placed.map(({ finding, from, to }) => ({
    rule: finding.rule,
    line: from.line + 1,
    lastLine: to.line + 1,
    message: finding.message,
  }));
}
