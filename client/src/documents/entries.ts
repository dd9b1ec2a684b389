import type { DocumentNode, DocumentSummary } from '../../../server/src/protocol';

/** A document in the view of the workspace. */
export interface DocumentEntry {
  readonly kind: 'document';
  readonly uri: string;
  /** The newest one; the entry stays the same object, since by that VS Code tells what to show anew. */
  summary: DocumentSummary;
}

/** A canvas, block or item in it. */
export interface NodeEntry {
  readonly kind: 'node';
  /** Tells it from all others, and stays the same while the text around it changes. */
  readonly id: string;
  readonly uri: string;
  readonly node: DocumentNode;
  readonly parent: Entry;
}

export type Entry = DocumentEntry | NodeEntry;

/** The entries for nodes, in their order. Those of the same name are counted, so that each is told from the others. */
export function entriesOf(nodes: readonly DocumentNode[], parent: Entry): NodeEntry[] {
  const above = parent.kind === 'node' ? parent.id : parent.uri;
  const counts = new Map<string, number>();
  return nodes.map((node) => {
    const name = `${above}/${node.kind}:${node.name}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return { kind: 'node', id: `${name}#${count}`, uri: parent.uri, node, parent };
  });
}
