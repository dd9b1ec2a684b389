/** The Markdown files of a workspace, wherever they are. Names are URIs. */
export interface MarkdownFiles {
  /** Every Markdown file below a folder, without those in folders of packages and tools, in the order of their names. */
  find(folder: string): AsyncIterable<string>;
  /** A text that changes whenever the file does; undefined when there is no such file. */
  stamp(file: string): Promise<string | undefined>;
  /** The file's text without a byte order mark; undefined when it cannot be read. */
  read(file: string): Promise<string | undefined>;
}
