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

/**
 * The address by which a Markdown link in one document leads to another one.
 * @param from the URI of the document that the link stands in
 * @returns undefined where no relative address leads there
 */
export function addressOf(to: string, from: string): string | undefined {
  if (!URL.canParse(to) || !URL.canParse(from)) return undefined;
  const [target, source] = [new URL(to), new URL(from)];
  if (target.protocol !== source.protocol || target.host !== source.host) return undefined;
  const own = source.pathname.split('/').slice(0, -1);
  const other = target.pathname.split('/');
  if (!target.pathname.startsWith('/')) return undefined;
  let same = 0;
  while (same < own.length && same < other.length - 1 && own[same] === other[same]) same++;
  const up = own.slice(same).map(() => '..');
  return [...up, ...other.slice(same)].join('/') + target.hash;
}
