import type { Canvas } from './canvas/model';
import { CanvasReader } from './canvas/read/canvases';
import type { Detect } from './canvas/read/scope';
import type { Configuration } from './configuration/configuration';
import { MarkdownDocument } from './markdown/document';
import type { Steps } from './markdown/steps';

/** A text with its canvases, which nobody has checked. */
export class ReadDocument {
  private constructor(
    readonly markdown: MarkdownDocument,
    /** Goes on reading when the text is edited. */
    readonly reader: CanvasReader,
  ) {}

  /** Reads a text from nothing, in steps. Any text gives a document; nothing is thrown. */
  static *reading(
    text: string,
    { detect, configuration }: { readonly detect: Detect; readonly configuration: Configuration },
  ): Steps<ReadDocument> {
    const markdown = yield* MarkdownDocument.reading(text);
    const reader = new CanvasReader(detect, configuration.catalogue);
    yield* reader.reading(markdown.chunks);
    return new ReadDocument(markdown, reader);
  }

  /** The canvases in reading order. */
  get canvases(): readonly Canvas[] {
    return this.reader.canvases;
  }
}
