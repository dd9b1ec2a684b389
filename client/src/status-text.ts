import type { DocumentStatus } from '../../server/src/protocol';

/** For example `Value proposition · 3 findings · 5 of 7 served`. Hints are no findings here, as they are none in the Problems panel. */
export function statusText({ canvases, findings, coverage }: DocumentStatus): string {
  const [first] = canvases;
  const names = canvases.length === 1 && first !== undefined ? first.name : `${canvases.length} canvases`;
  const all = findingCount(findings);
  const parts = [names, all === 0 ? 'no findings' : counted(all, 'finding')];
  if (coverage !== null) parts.push(`${coverage.covered} of ${coverage.all} served`);
  return parts.join(' · ');
}

/** How many findings the Problems panel would list. */
export function findingCount({ error, warning, info }: DocumentStatus['findings']): number {
  return error + warning + info;
}

/** Canvases with their titles, findings by level and what is served, as Markdown. */
export function statusTooltip({ canvases, findings, coverage }: DocumentStatus): string {
  const named = canvases.map(({ name, title }) =>
    title === '' || title === name ? name : `${name}: ${title}`,
  );
  const levels = [
    counted(findings.error, 'error'),
    counted(findings.warning, 'warning'),
    counted(findings.info, 'remark'),
    counted(findings.hint, 'hint'),
  ];
  const lines = [...named.map(escapeMarkdown), levels.filter((level) => !level.startsWith('0 ')).join(', ')];
  if (coverage !== null)
    lines.push(`${coverage.covered} of ${coverage.all} jobs, pains and gains are served by the offer`);
  lines.push('Click for the picture');
  return lines.filter((line) => line !== '').join('\n\n');
}

/** For example `1 finding`, `2 findings`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Takes their meaning from the characters that Markdown knows. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~$]/g, '\\$&');
}
