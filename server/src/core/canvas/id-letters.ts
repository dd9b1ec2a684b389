/** The letters that an id begins with: `GC` of `GC12`. */
export function lettersIn(id: string): string {
  const end = id.search(/\d/);
  return end < 0 ? id : id.slice(0, end);
}
