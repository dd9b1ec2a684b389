import {
  type CancellationToken,
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
} from 'vscode-languageserver';
import { editsOf, gapsOf } from '../../core/fixing/fix';
import { safeFixOf } from '../../core/fixing/safe-fixes';
import type { Position } from '../../core/markdown/document';
import type { Finding, Fix } from '../../core/rules/finding';
import type { PlacedFinding, StrategyDocument } from '../../core/strategy-document';
import type { OpenDocument } from '../../workspace/open-document';
import { diagnosticOf, type RulePageUri } from '../diagnostic';
import { contentModified, type DocumentAnswers, requestCancelled } from '../document-answers';
import type { WorkspaceEdits } from '../workspace-edits';
import { type Deferred, isDeferred, type Task } from './deferred';
import { chooserOf, type FixKind, kindOf, reachesOthers, titleOf } from './fix-kind';
import { ignoreHere, ignoreInFile } from './ignore-comment';
import type { IgnoringFile } from './ignoring-file';
import type { Surroundings } from './surroundings';
import { TaskEdits } from './task-edits';
import { wordsToId } from './words-to-id';

/** All safe fixes of a document: what editors run on save. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.canvasmark`;
/** A quick fix that leaves the text as it is, and silences the finding: clients may set it apart. */
const ignoreKind = `${CodeActionKind.QuickFix}.ignore`;

/** The kinds that a client may ask for. */
export const codeActionKinds: string[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorRewrite,
  CodeActionKind.RefactorMove,
  fixAllKind,
];

const refactoringKinds = [CodeActionKind.RefactorRewrite, CodeActionKind.RefactorMove];

/** What is needed for refactorings alone. */
type RefactoringParts = typeof import('./refactor-actions') & typeof import('./extract-actions');

/** Loaded when somebody asks for the first time what can be done besides mending. */
async function loadRefactorings(): Promise<RefactoringParts> {
  const [within, between] = await Promise.all([import('./refactor-actions'), import('./extract-actions')]);
  return { ...within, ...between };
}

/** What a client asked about, and the state of the document in which it is answered. */
interface Asked {
  readonly strategy: StrategyDocument;
  readonly document: OpenDocument;
  readonly context: CodeActionContext;
  /** Where a rule can be turned off for all documents. */
  readonly ignoring: IgnoringFile | undefined;
}

/** Quick fixes, ignore comments, and fixes for all findings of a kind. */
export class CodeActions {
  private readonly edits: WorkspaceEdits;
  private readonly tasks: TaskEdits;

  /** @param resolves whether the client asks for the edit of the action that is taken */
  constructor(
    private readonly answers: DocumentAnswers,
    private readonly around: Surroundings,
    private readonly rulePageUri: RulePageUri,
    private readonly resolves: boolean,
  ) {
    this.edits = around.edits;
    this.tasks = new TaskEdits(around);
  }

  async list(params: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> {
    const { textDocument, range, context } = params;
    const refactoring = wantsRefactorings(params) ? await loadRefactorings() : undefined;
    const wantsFixes = wants(context, CodeActionKind.QuickFix);
    const ignoring = wantsFixes ? await this.tasks.ignoringFile(textDocument.uri) : undefined;
    const answer = await this.answers.about<{ actions: CodeAction[]; asked?: Asked }>(
      textDocument.uri,
      token,
      { actions: [] },
      (strategy, document) => {
        const asked = { strategy, document, context, ignoring };
        const at = strategy.markdown.offsetAt(range.start);
        const isWanted = (kind: string): boolean => wants(context, kind);
        const actions = [
          ...this.quickFixes(asked, range),
          ...this.rewrites(asked, range.start),
          ...(refactoring?.refactorActions(strategy, document, at, isWanted) ?? []),
          ...this.fixAll(asked),
        ];
        return { actions, asked };
      },
    );
    const moves = refactoring && answer.asked && (await this.moves(refactoring, answer.asked, range.start));
    const actions = [...answer.actions, ...(moves ?? [])];
    if (this.resolves) return actions;
    const made = await Promise.all(actions.map((action) => this.made(action, token)));
    return made.filter((action) => action !== undefined);
  }

  /** Makes the edit of a deferred action. Rejects when the document is not as it was when the action was offered. */
  async resolve(action: CodeAction, token: CancellationToken): Promise<CodeAction> {
    const made = await this.made(action, token);
    if (!made) throw contentModified();
    return made;
  }

  private async made(action: CodeAction, token: CancellationToken): Promise<CodeAction | undefined> {
    if (action.edit || !isDeferred(action.data)) return action;
    const { uri, state, task } = action.data;
    const found = await this.answers.about(uri, token, undefined, (strategy, document) =>
      document.stateId === state ? { document, edit: this.tasks.of(task, strategy, document) } : undefined,
    );
    const edit = await found?.edit;
    if (token.isCancellationRequested) throw requestCancelled();
    return edit && found?.document.stateId === state ? { ...action, edit } : undefined;
  }

  private async moves(
    { ExtractActions }: RefactoringParts,
    { strategy, document, context }: Asked,
    start: Position,
  ): Promise<CodeAction[]> {
    if (!wants(context, CodeActionKind.RefactorMove)) return [];
    const { stateId } = document;
    const at = strategy.markdown.offsetAt(start);
    const found = await new ExtractActions(this.around).list(strategy, document, at);
    return document.stateId === stateId ? found : [];
  }

  private quickFixes(
    asked: Asked,
    range: { readonly start: Position; readonly end: Position },
  ): CodeAction[] {
    if (!wants(asked.context, CodeActionKind.QuickFix)) return [];
    const found = asked.strategy
      .findings()
      .filter(({ from, to }) => !isBefore(to, range.start) && !isBefore(range.end, from));
    return [
      ...found.flatMap((placed) => this.fixes(asked, placed)),
      ...oneOfEachRule(found).flatMap((placed) => this.fixAllLike(asked, placed)),
      ...oneOfEachRule(found).flatMap((placed) => this.ignores(asked, placed)),
    ];
  }

  private fixes({ strategy, document, context, ignoring }: Asked, placed: PlacedFinding): CodeAction[] {
    const canvas = canvasOf(placed.finding, strategy);
    return placed.finding.fixes.flatMap((fix) => {
      const edits = editsOf(fix, canvas, strategy);
      const leading = this.edits.selecting(document, strategy.markdown, gapsOf(fix, strategy));
      const allowing = ignoring?.uri.endsWith('.json') === false ? allowedBy(fix) : undefined;
      if (edits.length === 0 && !leading && !allowing) return [];
      const action = {
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [this.diagnostic(placed, context)],
        isPreferred: fix.preferred,
      };
      if (leading) return { ...action, edit: leading };
      if (!allowing && !reachesOthers(fix))
        return { ...action, edit: this.edits.filling(document, strategy.markdown, edits) };
      const { uri, stateId: state } = document;
      const { rule } = placed.finding;
      const task: Task = allowing ?? { of: 'fix', rule, title: fix.title, at: placed.start };
      const data: Deferred = { uri, state, task };
      return { ...action, data };
    });
  }

  private fixAllLike({ strategy, document, context }: Asked, placed: PlacedFinding): CodeAction[] {
    const kind = kindOf(placed.finding);
    const chosen = kind && strategy.findings().filter(({ finding }) => chooserOf(kind)(finding));
    if (!kind || !chosen || chosen.length < 2) return [];
    const data: Deferred = { uri: document.uri, state: document.stateId, task: { of: 'fixes', kind } };
    return [
      {
        title: titleOf(kind, chosen.length),
        kind: CodeActionKind.QuickFix,
        diagnostics: [this.diagnostic(placed, context)],
        data,
      },
    ];
  }

  private rewrites({ strategy, document, context }: Asked, at: Position): CodeAction[] {
    if (!wants(context, CodeActionKind.RefactorRewrite)) return [];
    const found = wordsToId(strategy, strategy.markdown.offsetAt(at));
    if (!found) return [];
    const edit = this.edits.replacing(document, strategy.markdown, [found.edit]);
    return [{ title: `Link to ${found.id} by its id`, kind: CodeActionKind.RefactorRewrite, edit }];
  }

  private fixAll({ strategy, document, context }: Asked): CodeAction[] {
    const isSafe = ({ finding }: PlacedFinding): boolean => safeFixOf(finding) !== undefined;
    if (!wants(context, fixAllKind) || !strategy.findings().some(isSafe)) return [];
    const kind: FixKind = { of: 'all' };
    const data: Deferred = { uri: document.uri, state: document.stateId, task: { of: 'fixes', kind } };
    return [{ title: titleOf(kind, 0), kind: fixAllKind, data }];
  }

  /** Only what a rule finds in a canvas can be ignored: an ignore comment about a comment would be a riddle. */
  private ignores(asked: Asked, placed: PlacedFinding): CodeAction[] {
    const { strategy, document, context } = asked;
    const { finding } = placed;
    const canvas = canvasOf(finding, strategy);
    if (!canvas || strategy.configuration.rules.rule(finding.rule)?.looksAt !== 'section') return [];
    const here = ignoreHere(finding, strategy);
    const stubs = [
      ...(here ? [{ title: `Ignore ${finding.rule} here, with a reason`, stub: here }] : []),
      {
        title: `Ignore ${finding.rule} in this file, with a reason`,
        stub: ignoreInFile(finding.rule, canvas, strategy),
      },
    ];
    const comments = stubs.map(({ title, stub }) => ({
      title,
      kind: ignoreKind,
      diagnostics: [this.diagnostic(placed, context)],
      edit: this.edits.inserting(document, strategy.markdown, stub),
    }));
    return [...comments, ...this.ignoreEverywhere(asked, placed)];
  }

  private ignoreEverywhere({ document, context, ignoring }: Asked, placed: PlacedFinding): CodeAction[] {
    if (!ignoring) return [];
    const { rule } = placed.finding;
    const name = ignoring.uri.slice(ignoring.uri.lastIndexOf('/') + 1);
    const where = ignoring.text === undefined ? `a new ${name}` : name;
    const { uri, stateId: state } = document;
    const data: Deferred = { uri, state, task: { of: 'configuration', rule } };
    return [
      {
        title: `Ignore ${rule} in ${where}, with a reason`,
        kind: ignoreKind,
        diagnostics: [this.diagnostic(placed, context)],
        data,
      },
    ];
  }

  /** The diagnostic as the client knows it, else as it would be told. */
  private diagnostic(placed: PlacedFinding, { diagnostics }: CodeActionContext): Diagnostic {
    const own = diagnosticOf(placed, this.rulePageUri);
    return diagnostics.find(({ code, range }) => code === own.code && isSame(range, own.range)) ?? own;
  }
}

/** What a fix says in the configuration. */
function allowedBy({ steps }: Fix): Task | undefined {
  const [step] = steps;
  if (step?.kind !== 'allow-driver') return undefined;
  const { buyer, driver, drivers } = step;
  return { of: 'allowed-driver', buyer, driver, drivers };
}

function canvasOf(finding: Finding, strategy: StrategyDocument) {
  return strategy.canvases.find((canvas) => strategy.findingsIn(canvas).includes(finding));
}

/** Whether a kind of action is asked for: kinds include those below them, and no kind at all includes every kind. */
function wants({ only }: CodeActionContext, kind: string): boolean {
  return (
    only === undefined ||
    only.some((wanted) => kind === wanted || wanted === '' || kind.startsWith(`${wanted}.`))
  );
}

/** What mends nothing is offered to who opens the menu, or selects something: not for every step of the caret. */
function wantsRefactorings({ context, range: { start, end } }: CodeActionParams): boolean {
  const isAsked = context.triggerKind !== CodeActionTriggerKind.Automatic || context.only !== undefined;
  return (isAsked || isBefore(start, end)) && refactoringKinds.some((kind) => wants(context, kind));
}

function oneOfEachRule(found: readonly PlacedFinding[]): PlacedFinding[] {
  return [...new Map(found.map((placed) => [placed.finding.rule, placed])).values()];
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function isSame(a: Diagnostic['range'], b: Diagnostic['range']): boolean {
  return (
    !isBefore(a.start, b.start) &&
    !isBefore(b.start, a.start) &&
    !isBefore(a.end, b.end) &&
    !isBefore(b.end, a.end)
  );
}
