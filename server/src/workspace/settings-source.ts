import type { Settings } from '../protocol';
import { settingsFrom } from './settings';

/**
 * Where the settings that hold for a document come from: asked of the client for each document once, until the client says that
 * they changed; or, from clients that cannot be asked, what they last sent.
 */
export class SettingsSource {
  private readonly asked = new Map<string, Promise<Settings>>();

  /**
   * @param sent what the client sent when it started
   * @param ask asks the client for the section `canvasmark` of a document's configuration; undefined when it cannot be asked
   * @param failed is told what asking threw; the settings that were sent hold then
   */
  constructor(
    private sent: unknown,
    private readonly ask: ((uri: string) => Promise<unknown>) | undefined,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** The settings for a document or folder. Never rejects. */
  of(uri: string): Promise<Settings> {
    const known = this.asked.get(uri) ?? this.find(uri);
    this.asked.set(uri, known);
    return known;
  }

  /** Forgets what was asked. @param sent the section `canvasmark`, from clients that send it along */
  change(sent: unknown): void {
    this.asked.clear();
    this.sent = sent ?? this.sent;
  }

  private async find(uri: string): Promise<Settings> {
    try {
      const answer = await this.ask?.(uri);
      return settingsFrom(answer ?? this.sent);
    } catch (error) {
      this.failed(error);
      return settingsFrom(this.sent);
    }
  }
}
