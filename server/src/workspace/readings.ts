import type { Configuration } from '../core/configuration/configuration';
import type { Commons } from '../core/rules/commons';
import type { Reading } from '../core/strategy-document';
import type { Settings } from '../protocol';

/** What holds for documents, as somebody configured it. */
export interface Configurations {
  /** What holds for a document. Never rejects. */
  of(uri: string): Promise<Configuration>;
}

/** How the documents of a workspace are to be read. */
export class Readings {
  /**
   * @param settingsOf the client's settings for a document; must not reject
   * @param commons where the documents of the workspace tell each other what they ask
   */
  constructor(
    private readonly settingsOf: (uri: string) => Promise<Pick<Settings, 'detect'>>,
    private readonly configurations: Configurations,
    readonly commons: Commons,
  ) {}

  /** How a document is to be read, as it is now. Never rejects. */
  async of(uri: string): Promise<Reading> {
    const [{ detect }, configuration] = await Promise.all([
      this.settingsOf(uri),
      this.configurations.of(uri),
    ]);
    return { detect, configuration, name: uri, commons: this.commons };
  }
}
