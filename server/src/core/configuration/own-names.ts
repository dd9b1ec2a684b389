/** The name that an id stands for where nobody says another: `key-results` is `Key results`. */
export function nameOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
