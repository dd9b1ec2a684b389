import { type Reading, StrategyDocument } from '../core/strategy-document';
import { findFiles } from './files';
import { type FixedDocument, fixed } from './fixing';
import type { Format } from './format';
import { json } from './json';
import { type ExitCode, exitCodes, reasonOf } from './outcome';
import { pretty } from './pretty';
import { type FileReport, reportOn } from './report';
import { fileSource, inputSource, type Source } from './source';
import { add, nothingChecked, type Summary } from './summary';
import type { Terminal } from './terminal';
import { type DecodedText, decode, encode } from './text-file';

export interface CheckOptions extends Reading {
  readonly format: 'pretty' | 'json';
  readonly fix: boolean;
  readonly quiet: boolean;
  /** The name under which standard input is checked instead of files. */
  readonly input: string | undefined;
}

/** Checks files one after the other, and says what it finds. @param names files, folders and patterns */
export async function check(
  names: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const run = new CheckRun(options, terminal);
  const from = process.cwd();
  if (options.input !== undefined) return run.over([inputSource(options.input)]);
  const { files, complaints } = await findFiles(names, from);
  for (const complaint of complaints) await run.trouble(complaint);
  return run.over(files.map((file) => fileSource(file, from)));
}

class CheckRun {
  private readonly format: Format;
  private readonly brokenRules = new Set<string>();
  private summary: Summary = nothingChecked;
  private hadTrouble = false;

  constructor(
    private readonly options: CheckOptions,
    private readonly terminal: Terminal,
  ) {
    this.format = options.format === 'json' ? json() : pretty(terminal);
  }

  async over(sources: readonly Source[]): Promise<ExitCode> {
    await this.terminal.print(this.format.start);
    for (const source of sources) {
      const report = await this.surviving(source);
      if (!report) continue;
      this.summary = add(this.summary, report);
      await this.terminal.print(this.format.file(report));
    }
    await this.terminal.print(this.format.end(this.summary));
    if (this.hadTrouble) return exitCodes.trouble;
    return this.summary.errors + this.summary.warnings > 0 ? exitCodes.findings : exitCodes.clean;
  }

  /** Says that something could not be done; the rest goes on. */
  async trouble(complaint: string): Promise<void> {
    this.hadTrouble = true;
    await this.terminal.complain(complaint);
  }

  /** A mistake of the program's own spoils one file, and not the others. */
  private async surviving(source: Source): Promise<FileReport | undefined> {
    try {
      return await this.reportOn(source);
    } catch (error) {
      const details = error instanceof Error ? error.stack : String(error);
      await this.trouble(
        `${source.path} could not be checked, because of a mistake in Canvasmark. Please report this:\n${details}`,
      );
      return undefined;
    }
  }

  private async reportOn(source: Source): Promise<FileReport | undefined> {
    const bytes = await this.bytesOf(source);
    if (!bytes) return undefined;
    const decoded = decode(bytes);
    if (decoded.encoding === 'broken') {
      await this.terminal.complain(
        `${source.path} is not UTF-8; what cannot be read counts as �. Save it as UTF-8 to be sure of the findings.`,
      );
    }
    const document = StrategyDocument.from(decoded.text, this.options);
    const { document: left, mended } = this.options.fix
      ? await this.fix(document, source, decoded)
      : { document, mended: [] };
    const report = reportOn(left, source.path, this.options.quiet, mended);
    await this.reportBrokenRules(left, source);
    return report;
  }

  private async bytesOf(source: Source): Promise<Uint8Array | undefined> {
    try {
      return await source.read();
    } catch (error) {
      await this.trouble(`${source.path} cannot be read: ${reasonOf(error)}.`);
      return undefined;
    }
  }

  private async fix(
    document: StrategyDocument,
    source: Source,
    decoded: DecodedText,
  ): Promise<FixedDocument> {
    const asItWas = { document, mended: [] };
    const after = fixed(document, this.options);
    if (!after) {
      await this.trouble(`${source.path} was left as it is: its fixes bring forth each other without end.`);
      return asItWas;
    }
    if (after.mended.length === 0) return asItWas;
    if (decoded.encoding !== 'utf-8') {
      await this.trouble(`${source.path} was not fixed: only files in UTF-8 are written.`);
      return asItWas;
    }
    try {
      await source.write(encode(after.document.markdown.text, decoded.byteOrderMark));
    } catch (error) {
      await this.trouble(`${source.path} was not fixed, because it cannot be written: ${reasonOf(error)}.`);
      return asItWas;
    }
    if (this.options.format === 'json') {
      await this.terminal.complain(`${source.path}: ${after.mended.length} fixed`);
    }
    return after;
  }

  private async reportBrokenRules(document: StrategyDocument, source: Source): Promise<void> {
    for (const { rule, error } of document.failures) {
      if (this.brokenRules.has(rule)) continue;
      this.brokenRules.add(rule);
      await this.trouble(
        `The rule ${rule} failed in ${source.path}, so its findings may be missing; all others stand. Please report this: ${reasonOf(error)}`,
      );
    }
  }
}
