import {
  CodeLens,
  type CodeLensProvider,
  type Disposable,
  EventEmitter,
  l10n,
  languages,
  Range,
  type TextDocument,
} from 'vscode';
import type { DocumentStatuses } from './document-statuses';
import { strategyDocuments } from './strategy-documents';

/** Offers, above the first line, to adopt a document that resembles a canvas and is not marked as one. */
export function offerAdoption(statuses: DocumentStatuses): Disposable {
  return languages.registerCodeLensProvider(strategyDocuments, new AdoptLens(statuses));
}

class AdoptLens implements CodeLensProvider {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.changed.event;

  constructor(private readonly statuses: DocumentStatuses) {
    statuses.onDidChange(({ before, now }) => {
      if ((before?.adoptable ?? false) !== (now?.adoptable ?? false)) this.changed.fire();
    });
  }

  provideCodeLenses({ uri }: TextDocument): CodeLens[] {
    if (this.statuses.of(uri)?.adoptable !== true) return [];
    const adopt = {
      title: l10n.t('This reads like a strategy canvas: adopt it'),
      tooltip: l10n.t(
        'Marks this document as a canvas, so that it is checked and drawn. One undo takes it back.',
      ),
      command: 'canvasmark.adopt',
      arguments: [uri],
    };
    return [new CodeLens(new Range(0, 0, 0, 0), adopt)];
  }
}
