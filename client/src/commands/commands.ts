import { commands, Disposable, type LogOutputChannel, l10n, type Memento, ViewColumn, window } from 'vscode';
import { matrixCommand, traceCommand } from '../../../server/src/protocol';
import type { Comparisons } from '../comparison/comparisons';
import type { DocumentStatuses } from '../document-statuses';
import { exportPicture } from '../export/export-picture';
import type { LanguageServer } from '../language-server';
import type { CoverageMatrices } from '../matrix/coverage-matrices';
import type { Previews } from '../preview/previews';
import { adopt } from './adopt';
import { insertBlock } from './insert-block';
import { newDocument } from './new-document';
import { openPreview } from './open-preview';
import { restartServer } from './restart-server';
import { showRule } from './show-rule';
import { showTrace } from './show-trace';

/** What the commands work with. */
export interface CommandHost {
  readonly server: LanguageServer;
  readonly statuses: DocumentStatuses;
  readonly previews: Previews;
  readonly matrices: CoverageMatrices;
  readonly comparisons: Comparisons;
  readonly log: LogOutputChannel;
  /** What the writer chose the last time. */
  readonly kept: Memento;
}

/** The walkthrough of the manifest, behind the id of the extension. */
const walkthrough = 'canvasmark.vscode-canvasmark#start';

/** Registers every command that the manifest names. */
export function registerCommands({
  server,
  statuses,
  previews,
  matrices,
  comparisons,
  log,
  kept,
}: CommandHost): Disposable {
  const register = (command: string, run: (...given: unknown[]) => unknown): Disposable =>
    commands.registerCommand(command, async (...given: unknown[]) => {
      try {
        await run(...given);
      } catch (error) {
        await explain(command, error, log);
      }
    });
  return Disposable.from(
    register('canvasmark.newDocument', (canvas) =>
      newDocument(server, typeof canvas === 'string' ? canvas : undefined),
    ),
    register('canvasmark.insertBlock', () => insertBlock(server)),
    register('canvasmark.adopt', (target) => adopt(server, statuses, target)),
    register('canvasmark.openPreview', (target) => openPreview(previews, ViewColumn.Active, target)),
    register('canvasmark.openPreviewToSide', (target) => openPreview(previews, ViewColumn.Beside, target)),
    register('canvasmark.pinPreview', () => previews.pin(true)),
    register('canvasmark.unpinPreview', () => previews.pin(false)),
    register('canvasmark.exportPicture', (target, given) =>
      exportPicture({ server, previews, kept }, target, given),
    ),
    register('canvasmark.compareWithLastCommit', (target) => comparisons.show(target)),
    register(matrixCommand, (target, canvas) => matrices.show(target, canvas)),
    register(traceCommand, (target, at) => showTrace(target, at)),
    register('canvasmark.showRule', (rule) => showRule(server, rule)),
    register('canvasmark.showFindings', () => commands.executeCommand('workbench.actions.view.problems')),
    register('canvasmark.getStarted', () =>
      commands.executeCommand('workbench.action.openWalkthrough', walkthrough),
    ),
    register('canvasmark.restartServer', () => restartServer(server, log)),
  );
}

/** A command fails when the server is gone; the writer learns what to do about it. */
async function explain(command: string, error: unknown, log: LogOutputChannel): Promise<void> {
  log.error(`${command} failed.`, error);
  const restart = l10n.t('Restart Server');
  const showLog = l10n.t('Show Log');
  const answer = await window.showErrorMessage(
    l10n.t('Canvasmark could not do that: its language server gave no answer.'),
    restart,
    showLog,
  );
  if (answer === restart) await commands.executeCommand('canvasmark.restartServer');
  if (answer === showLog) log.show();
}
