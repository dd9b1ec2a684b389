import type { DocumentStatus } from '../../server/src/protocol';

/** Says a text in the language of the window, with `{0}`, `{1}` filled in. */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/** For example `Value proposition · 3 findings · 5 of 7 served`. Hints are no findings here, as they are none in the Problems panel. */
export function statusText({ canvases, findings, coverage }: DocumentStatus, t: Translate): string {
  const [first] = canvases;
  const names =
    canvases.length === 1 && first !== undefined ? first.name : t('{0} canvases', canvases.length);
  const all = findingCount(findings);
  const found = all === 0 ? t('no findings') : all === 1 ? t('1 finding') : t('{0} findings', all);
  const parts = [names, found];
  if (coverage !== null) parts.push(t('{0} of {1} served', coverage.covered, coverage.all));
  return parts.join(' · ');
}

/** How many findings the Problems panel would list. */
export function findingCount({ error, warning, info }: DocumentStatus['findings']): number {
  return error + warning + info;
}

/** Canvases with their titles, findings by level and what is served, as Markdown. */
export function statusTooltip({ canvases, findings, coverage }: DocumentStatus, t: Translate): string {
  const named = canvases.map(({ name, title }) =>
    title === '' || title === name ? name : `${name}: ${title}`,
  );
  const lines = [...named.map(escapeMarkdown), levelsOf(findings, t).join(', ')];
  if (coverage !== null)
    lines.push(t('{0} of {1} jobs, pains and gains are served by the offer', coverage.covered, coverage.all));
  lines.push(t('Click for the picture'));
  return lines.filter((line) => line !== '').join('\n\n');
}

function levelsOf({ error, warning, info, hint }: DocumentStatus['findings'], t: Translate): string[] {
  return [
    ...(error === 0 ? [] : [error === 1 ? t('1 error') : t('{0} errors', error)]),
    ...(warning === 0 ? [] : [warning === 1 ? t('1 warning') : t('{0} warnings', warning)]),
    ...(info === 0 ? [] : [info === 1 ? t('1 remark') : t('{0} remarks', info)]),
    ...(hint === 0 ? [] : [hint === 1 ? t('1 hint') : t('{0} hints', hint)]),
  ];
}

/** For example `1 finding`, `2 findings`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Takes their meaning from the characters that Markdown knows. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~$]/g, '\\$&');
}
