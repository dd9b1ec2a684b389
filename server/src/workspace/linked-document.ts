/**
 * The document that the address of a Markdown link leads to.
 * @param from the URI of the document that the link stands in
 * @returns its URI, and what stands behind the `#`; undefined for an address that cannot be resolved
 */
export function linkedDocument(
  address: string,
  from: string,
): { readonly document: string; readonly anchor: string } | undefined {
  if (!URL.canParse(address, from)) return undefined;
  const url = new URL(address, from);
  const anchor = url.hash.slice(1);
  url.hash = '';
  return { document: url.href, anchor };
}
