import type { Detect } from '../core/canvas/read/scope';
import { Commons } from '../core/rules/commons';
import { StrategyDocument } from '../core/strategy-document';
import { isConfiguration } from '../workspace/configuration-names';
import { addressOf, linkedDocument } from '../workspace/linked-document';
import { Readings } from '../workspace/readings';
import { configurationReport } from './configuration-report';
import { chosenConfigurations, type FileConfigurations } from './configurations';
import { findFiles } from './files';
import { type Fixed, fixed } from './fixing';
import type { Format } from './format';
import { json } from './json';
import { readOthers } from './others';
import { type ExitCode, exitCodes, reasonOf } from './outcome';
import { pretty } from './pretty';
import { type FileReport, reportOn } from './report';
import { fileSource, inputSource, type Source } from './source';
import { add, nothingChecked, type Summary } from './summary';
import type { Terminal } from './terminal';
import { type DecodedText, decode, encode } from './text-file';

export interface CheckOptions {
  readonly detect: Detect;
  /** The configuration file that holds for all files; without one, the nearest to each. */
  readonly config: string | undefined;
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
  const from = process.cwd();
  const { config, input } = options;
  const configurations = await chosenConfigurations(config, from, terminal);
  if (!configurations) return exitCodes.trouble;
  const run = new CheckRun(options, terminal, from, configurations);
  if (input !== undefined) return run.over([inputSource(input, from)]);
  const { files, complaints } = await findFiles(names, from, (uri) => configurations.isChosen(uri));
  for (const complaint of complaints) await run.trouble(complaint);
  return run.over(files.map((file) => fileSource(file, from)));
}

/** Gives the report on a document: at once, or when those that it asks have been read. */
type Reporting = () => FileReport;

class CheckRun {
  private readonly format: Format;
  private readonly brokenRules = new Set<string>();
  private readonly readings: Readings;
  private summary: Summary = nothingChecked;
  private hadTrouble = false;

  /** @param from the folder that stands for the workspace: documents below it may be asked */
  constructor(
    private readonly options: CheckOptions,
    private readonly terminal: Terminal,
    private readonly from: string,
    private readonly configurations: FileConfigurations,
  ) {
    const { detect } = options;
    this.readings = new Readings(
      async () => ({ detect }),
      configurations,
      new Commons(linkedDocument, addressOf),
    );
    this.format = options.format === 'json' ? json() : pretty(terminal, detect);
  }

  async over(sources: readonly Source[]): Promise<ExitCode> {
    await this.terminal.print(this.format.start);
    await this.reportConfigurations(sources);
    const waiting: Reporting[] = [];
    const documents = sources.filter(({ uri }) => !isConfiguration(uri));
    for (const source of documents) {
      const reporting = await this.surviving(source);
      if (!reporting) continue;
      if (reporting.isFinal && waiting.length === 0) await this.print(reporting.report());
      else waiting.push(reporting.report);
    }
    if (waiting.length > 0) await this.readOthers(documents);
    for (const report of waiting) await this.print(report());
    await this.terminal.print(this.format.end(this.summary));
    if (this.hadTrouble) return exitCodes.trouble;
    return this.summary.errors + this.summary.warnings > 0 ? exitCodes.findings : exitCodes.clean;
  }

  /** Says first what is wrong with the configuration files that were meant for some files, or are among them. */
  private async reportConfigurations(sources: readonly Source[]): Promise<void> {
    const files = new Set<string>();
    for (const { uri } of sources) {
      if (isConfiguration(uri)) files.add(uri);
      for (const file of await this.configurations.filesFor(uri)) files.add(file);
    }
    for (const uri of [...files].sort()) {
      const report = await configurationReport(this.configurations, uri, this.from, this.options.quiet);
      if (report) await this.print(report);
    }
  }

  private async print(report: FileReport): Promise<void> {
    this.summary = add(this.summary, report);
    await this.terminal.print(this.format.file(report));
  }

  private readOthers(sources: readonly Source[]): Promise<void> {
    const read = new Set(sources.map(({ uri }) => uri));
    return readOthers(
      this.from,
      read,
      (uri) => this.readings.of(uri),
      (uri) => this.configurations.isChosen(uri),
    );
  }

  /** Says that something could not be done; the rest goes on. */
  async trouble(complaint: string): Promise<void> {
    this.hadTrouble = true;
    await this.terminal.complain(complaint);
  }

  /** A mistake of the program's own spoils one file, and not the others. */
  private async surviving(
    source: Source,
  ): Promise<{ readonly isFinal: boolean; readonly report: Reporting } | undefined> {
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

  private async reportOn(
    source: Source,
  ): Promise<{ readonly isFinal: boolean; readonly report: Reporting } | undefined> {
    const bytes = await this.bytesOf(source);
    if (!bytes) return undefined;
    const decoded = decode(bytes);
    if (decoded.encoding === 'broken') {
      await this.terminal.complain(
        `${source.path} is not UTF-8; what cannot be read counts as �. Save it as UTF-8 to be sure of the findings.`,
      );
    }
    const { text, mended } = this.options.fix
      ? await this.fix(source, decoded)
      : { text: decoded.text, mended: [] };
    const document = StrategyDocument.from(text, await this.readings.of(source.uri));
    document.findings();
    await this.reportBrokenRules(document, source);
    const report = (): FileReport => reportOn(document, source.path, this.options.quiet, mended);
    if (document.asksOthers) return { isFinal: false, report };
    // The report, rather than the document, waits for its turn.
    const made = report();
    return { isFinal: true, report: () => made };
  }

  private async bytesOf(source: Source): Promise<Uint8Array | undefined> {
    try {
      return await source.read();
    } catch (error) {
      await this.trouble(`${source.path} cannot be read: ${reasonOf(error)}.`);
      return undefined;
    }
  }

  /** Makes the fixes that need no decision. @returns the text of the file afterwards */
  private async fix(source: Source, decoded: DecodedText): Promise<Fixed> {
    const asItWas = { text: decoded.text, mended: [] };
    const { detect, configuration } = await this.readings.of(source.uri);
    const after = fixed(decoded.text, { detect, configuration });
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
      await source.write(encode(after.text, decoded.byteOrderMark));
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
