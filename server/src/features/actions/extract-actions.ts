import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import type { MarkdownDocument } from '../../core/markdown/document';
import { linksIn } from '../../core/markdown/links';
import {
  type Addresses,
  type Extraction,
  extraction,
  homeFor,
  isExtractable,
  newDocument,
} from '../../core/refactoring/extraction';
import { type Spot, spotAt } from '../../core/refactoring/refactoring';
import type { StrategyDocument } from '../../core/strategy-document';
import { folderOf } from '../../workspace/configuration-names';
import type { EditableDocument, EditableDocuments } from '../../workspace/editable-documents';
import { KnownDocuments } from '../../workspace/known-documents';
import { addressOf, linkedDocument } from '../../workspace/linked-document';
import { isMarkdown } from '../../workspace/markdown-names';
import type { OpenDocument } from '../../workspace/open-document';
import type { DocumentChange, WorkspaceEdits } from '../workspace-edits';
import type { Deferred, Task } from './deferred';
import { linksFromOthers } from './links-from-others';
import type { Surroundings } from './surroundings';

/** More documents than one reads through in a menu, or wants to wait for. */
const MOST_DOCUMENTS = 5;

/** Moves items to other documents of the workspace, and to new ones. */
export class ExtractActions {
  private readonly documents: EditableDocuments;
  private readonly edits: WorkspaceEdits;
  private readonly known: KnownDocuments;

  constructor({ editable, edits, documents, index }: Surroundings) {
    this.documents = editable;
    this.edits = edits;
    this.known = new KnownDocuments(documents, index);
  }

  /** Where the item at an offset may be moved: to documents that this one links to and those that are open, as far as they hold such a canvas. */
  async list(strategy: StrategyDocument, document: OpenDocument, at: number): Promise<CodeAction[]> {
    const spot = spotAt(strategy, at);
    if (!spot?.item || !isExtractable(spot.item, spot) || folderOf(document.uri) === undefined) return [];
    const { uri, stateId } = document;
    const name = spot.item.id?.value ?? 'this item';
    const offer = (title: string, target: string | undefined): CodeAction => {
      const task: Task = { of: 'extraction', target, at };
      const data: Deferred = { uri, state: stateId, task };
      return { title, kind: CodeActionKind.RefactorMove, data };
    };
    const there = await this.targetsFor(spot, uri);
    return [
      ...there.map((target) => offer(`Move ${name} to ${addressOf(target, uri) ?? target}`, target)),
      ...(this.edits.createsDocuments ? [offer(`Move ${name} to a new document`, undefined)] : []),
    ];
  }

  /** The edits of both documents; undefined when it can no longer be made. */
  async edit(
    strategy: StrategyDocument,
    document: OpenDocument,
    { target, at }: Extract<Task, { of: 'extraction' }>,
  ): Promise<WorkspaceEdit | undefined> {
    const spot = spotAt(strategy, at);
    if (!spot) return undefined;
    const { version, uri } = document;
    const other = target === undefined ? await this.fresh(spot, uri) : await this.documents.read(target);
    const addresses = other && addressesBetween(uri, other.uri);
    // While the other one was read, this one may have changed.
    const isStill = document.version === version;
    const found = other && addresses && isStill && extraction(spot, other.strategy, addresses);
    if (!found) return undefined;
    const own = { uri, version, lines: strategy.markdown, edits: found.inSource };
    const ends = { source: uri, target: other.uri };
    const others = await linksFromOthers(this.known, ends, found.renamed);
    return others && this.edits.together([changeOf(other, found, target === undefined), own], others);
  }

  private async targetsFor(spot: Spot, uri: string): Promise<string[]> {
    const linked = [...addressesIn(spot.document.markdown)].flatMap(
      (address) => linkedDocument(address, uri)?.document ?? [],
    );
    const candidates = [...new Set([...linked, ...this.documents.open])].filter(
      (other) => other !== uri && isMarkdown(other) && addressesBetween(uri, other) !== undefined,
    );
    const found: string[] = [];
    for (const candidate of candidates.slice(0, 2 * MOST_DOCUMENTS)) {
      const other = await this.documents.read(candidate);
      if (other && homeFor(spot.canvas, other.strategy)) found.push(candidate);
    }
    return found.slice(0, MOST_DOCUMENTS);
  }

  /** A document that is not there yet, beside the one that the item leaves. */
  private async fresh(spot: Spot, uri: string): Promise<EditableDocument | undefined> {
    const folder = folderOf(uri);
    if (folder === undefined) return undefined;
    const name = fileNameFor(spot);
    for (let count = 1; ; count++) {
      const own = `${folder}/${name}${count === 1 ? '' : `-${count}`}.md`;
      if (await this.documents.isThere(own)) continue;
      const strategy = await this.documents.readAs(own, newDocument(spot));
      return strategy && { uri: own, version: null, strategy };
    }
  }
}

function changeOf(
  { uri, version, strategy }: EditableDocument,
  { inTarget }: Extraction,
  isNew: boolean,
): DocumentChange {
  const { markdown } = strategy;
  return { uri, version, lines: markdown, edits: inTarget, ...(isNew ? { begunWith: markdown.text } : {}) };
}

/** Where the links of a document lead, without what stands behind the `#`. */
function addressesIn({ chunks }: MarkdownDocument): Set<string> {
  return new Set(
    chunks
      .flatMap((chunk) => linksIn(chunk).map(({ address }) => address.replace(/#.*$/s, '')))
      .filter(Boolean),
  );
}

function addressesBetween(source: string, target: string): Addresses | undefined {
  const toTarget = addressOf(target, source);
  const toSource = addressOf(source, target);
  if (toTarget === undefined || toSource === undefined) return undefined;
  const told = (address: string, from: string, to: string): string => {
    const led = linkedDocument(address, from);
    if (!led || /^[a-z][a-z0-9+.-]*:/i.test(address)) return address;
    const anchor = led.anchor === '' ? '' : `#${led.anchor}`;
    return led.document === to ? anchor : `${addressOf(led.document, to) ?? led.document}${anchor}`;
  };
  return {
    toTarget,
    toSource,
    fromTarget: (address) => told(address, source, target),
    fromSource: (address) => told(address, target, source),
  };
}

/** A name for a file out of the first words of an item. */
function fileNameFor({ item, canvas }: Spot): string {
  const words = (item?.phrase.words ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? [canvas.definition.id]).slice(0, 6).join('-');
}
