import type { MarkdownFiles } from './markdown-files';

/** The Markdown files of a workspace without those that its configuration leaves out, unless somebody asks for one by its name. */
export class ChosenMarkdownFiles implements MarkdownFiles {
  constructor(
    private readonly all: MarkdownFiles,
    private readonly isChosen: (uri: string) => Promise<boolean>,
  ) {}

  async *find(folder: string, isWanted?: (name: string) => boolean): AsyncGenerator<string> {
    for await (const uri of this.all.find(folder, isWanted)) if (await this.isChosen(uri)) yield uri;
  }

  stamp(file: string): Promise<string | undefined> {
    return this.all.stamp(file);
  }

  read(file: string): Promise<string | undefined> {
    return this.all.read(file);
  }
}
