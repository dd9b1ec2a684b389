import type { DocumentNode } from '../../protocol';
import { spoken } from './language';

/** What stands in a document, with findings and coverage in the client's language. */
export async function spokenTree(nodes: Promise<readonly DocumentNode[]>): Promise<DocumentNode[]> {
  return (await nodes).map(spokenNode);
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
