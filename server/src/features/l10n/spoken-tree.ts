import type { DocumentNode } from '../../protocol';
import { spoken, translates } from './language';

/** What stands in a document, with findings and coverage in the client's language. */
export async function spokenTree(nodes: Promise<DocumentNode[]>): Promise<DocumentNode[]> {
  const english = await nodes;
  return translates() ? english.map(spokenNode) : english;
}

function spokenNode(node: DocumentNode): DocumentNode {
  const { coverage, findings, children } = node;
  return {
    ...node,
    ...(coverage ? { coverage: spoken(coverage) } : {}),
    ...(findings ? { findings: findings.map((each) => ({ ...each, message: spoken(each.message) })) } : {}),
    ...(children ? { children: children.map(spokenNode) } : {}),
  };
}
