import { basename, dirname } from 'node:path/posix';
import {
  type Command,
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  workspace,
} from 'vscode';
import type { DocumentNode, NodeFinding } from '../../../server/src/protocol';
import { counted, escapeMarkdown, findingCount } from '../status-text';
import type { DocumentEntry, NodeEntry } from './entries';

/** How a document looks in the view of the workspace. */
export function documentItem({ uri, summary }: DocumentEntry): TreeItem {
  const resource = Uri.parse(uri);
  const item = new TreeItem(basename(resource.path), TreeItemCollapsibleState.Collapsed);
  const folder = dirname(workspace.asRelativePath(resource));
  const { coverage, canvases } = summary;
  const found = findingCount(summary.findings);
  const parts = [
    ...(coverage === null ? [] : [`${coverage.covered} of ${coverage.all} served`]),
    ...(found === 0 ? [] : [counted(found, 'finding')]),
  ];
  item.id = uri;
  item.resourceUri = resource;
  item.iconPath = ThemeIcon.File;
  item.contextValue = 'canvasmark.document';
  item.description = [...(folder === '.' ? [] : [folder]), ...parts].join(' · ');
  const names = canvases.map(({ name, title }) => (title === name ? name : `${name}: ${title}`));
  item.tooltip = new MarkdownString([...names, parts.join(', ')].map(escapeMarkdown).join('\n\n'));
  item.accessibilityInformation = { label: [basename(resource.path), ...names, ...parts].join(', ') };
  return item;
}

/** How a canvas, block or item looks there. @param isOpen whether it is to show what is in it */
export function nodeItem({ id, uri, node }: NodeEntry, isOpen: boolean): TreeItem {
  const { name, detail, coverage, children = [], findings = [], served } = node;
  const state = isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(name, children.length === 0 ? TreeItemCollapsibleState.None : state);
  const said = findings.filter(({ level }) => level !== 'hint');
  const words = [
    ...(detail === undefined ? [] : [detail]),
    ...(coverage === undefined ? [] : [coverage]),
    ...(served === false ? ['not served'] : []),
    ...(said.length === 0 ? [] : [counted(said.length, 'finding')]),
  ];
  item.id = id;
  item.contextValue = `canvasmark.${node.kind}`;
  item.description = words.join(' · ');
  item.iconPath = iconOf(node);
  item.tooltip = new MarkdownString(
    [name, ...words, ...findings.map(({ message }) => message)].map(escapeMarkdown).join('\n\n'),
  );
  item.accessibilityInformation = { label: [name, ...words].join(', ') };
  item.command = revealCommand(uri, node);
  return item;
}

function revealCommand(uri: string, { at }: DocumentNode): Command {
  return {
    title: l10n.t('Show in the Text'),
    command: 'canvasmark.documents.reveal',
    arguments: [{ uri, node: { at } }],
  };
}

const kinds: Readonly<Record<DocumentNode['kind'], string>> = {
  canvas: 'layout',
  buyer: 'person',
  section: 'list-tree',
  block: 'symbol-class',
  item: 'circle-outline',
};

const levels: Readonly<Record<NodeFinding['level'], { icon: string; color: string } | undefined>> = {
  error: { icon: 'error', color: 'problemsErrorIcon.foreground' },
  warning: { icon: 'warning', color: 'problemsWarningIcon.foreground' },
  info: { icon: 'info', color: 'problemsInfoIcon.foreground' },
  hint: undefined,
};

/** The gravest finding, else whether it is served, else what it is. */
function iconOf({ kind, findings = [], served }: DocumentNode): ThemeIcon {
  for (const level of ['error', 'warning', 'info'] as const) {
    const sign = findings.some((finding) => finding.level === level) ? levels[level] : undefined;
    if (sign) return new ThemeIcon(sign.icon, new ThemeColor(sign.color));
  }
  return new ThemeIcon(served === true ? 'pass' : kinds[kind]);
}
