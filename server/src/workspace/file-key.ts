/**
 * A URI in a form in which those of one file are equal: clients and servers escape different characters, and write the letters
 * of Windows drives in different cases.
 */
export function fileKey(uri: string): string {
  return unescaped(uri).replace(
    /^(file:\/\/\/)([A-Z]):/,
    (_, scheme: string, drive: string) => `${scheme}${drive.toLowerCase()}:`,
  );
}

function unescaped(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    // A percent sign that escapes nothing: the URI stands for itself.
    return uri;
  }
}
