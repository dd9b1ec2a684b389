/** The Markdown files of a workspace, and those beside them that say how they are checked, wherever they are. Names are URIs. */
export interface MarkdownFiles {
  /**
   * Every Markdown file below a folder, without those in folders of packages and tools, in the order of their names.
   * @param isWanted tells by their names the files that are wanted, where those are others
   */
  find(folder: string, isWanted?: (name: string) => boolean): AsyncIterable<string>;
  /** A text that changes whenever the file does; undefined when there is no such file. */
  stamp(file: string): Promise<string | undefined>;
  /** The file's text without a byte order mark; undefined when it cannot be read. */
  read(file: string): Promise<string | undefined>;
}
