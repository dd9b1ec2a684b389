import { ableClient, LanguageClient } from './language-client';
import { MarkedFiles } from './marked-files';

/** What is opened of the files, what stands for the caret in them, and what the client can do. */
interface Choices {
  /** The names of those to open; the first one when nothing is said. */
  readonly open?: readonly string[];
  readonly caret?: string;
  readonly capabilities?: typeof ableClient;
}

/** A server over files on disk. */
export interface ServerOverFiles {
  readonly files: MarkedFiles;
  readonly client: LanguageClient;
  /** The name of the first file. */
  readonly name: string;
}

/** Lets the tests of a suite write files and start servers over them; after each test all are gone. */
export function serversOverFiles(): (
  fixtures: Readonly<Record<string, string>>,
  choices?: Choices,
) => Promise<ServerOverFiles> {
  const started: ServerOverFiles[] = [];

  afterEach(async () => {
    for (const { client, files } of started.splice(0)) {
      await client.stop();
      await files.remove();
    }
  });

  return async (fixtures, { open, caret = '|', capabilities = ableClient } = {}) => {
    const files = await MarkedFiles.write(fixtures, caret);
    const client = await LanguageClient.start({ folders: [files.uri], capabilities });
    const [name = ''] = Object.keys(fixtures);
    started.push({ files, client, name });
    for (const each of open ?? [name]) await files.open(client, each);
    return { files, client, name };
  };
}
