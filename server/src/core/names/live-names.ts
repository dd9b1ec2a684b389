import type { BlockDefinition, BuyerDefinition } from '../canvas/definition';
import type { Canvas, Link } from '../canvas/model';
import type { TraceNode } from '../canvas/trace';
import type { Place, Span } from '../markdown/block';
import type { MarkdownDocument } from '../markdown/document';
import type { Named, Range, Reference } from './document-names';

/** An item of a document that is there: where it stands is worked out when somebody asks. */
export class LiveNamed implements Named {
  constructor(
    private readonly markdown: MarkdownDocument,
    readonly canvas: Canvas,
    private readonly node: TraceNode,
    readonly feature: Named | undefined,
    readonly again: Named | undefined,
  ) {}

  get id(): string | undefined {
    return this.node.id?.value;
  }

  get words(): string {
    return this.node.phrase.words.trim();
  }

  get block(): BlockDefinition {
    return this.node.block;
  }

  get buyer(): BuyerDefinition | undefined {
    return this.node.buyer;
  }

  get slot(): string | undefined {
    return this.node.slot;
  }

  get section(): { readonly part: string } {
    return this.node.section;
  }

  get range(): Range {
    return rangeOf(this.markdown, this.node.place);
  }

  get name(): Range {
    const { id, carried, place, item } = this.node;
    return rangeOf(this.markdown, id?.place ?? (carried ? place : item.lead));
  }
}

/** A link of a document that is there: where it stands is worked out when somebody asks. */
export class LiveReference implements Reference {
  constructor(
    private readonly markdown: MarkdownDocument,
    readonly kind: Link['kind'],
    readonly direction: Link['direction'],
    readonly target: string,
    readonly address: string | undefined,
    readonly from: Named | undefined,
    readonly to: Named | undefined,
    readonly mayBeElsewhere: boolean,
    private readonly place: Place,
    private readonly link: Span | undefined,
  ) {}

  get range(): Range {
    return rangeOf(this.markdown, this.place);
  }

  get whole(): Range {
    return this.link ? rangeOf(this.markdown, { chunk: this.place.chunk, ...this.link }) : this.range;
  }
}

/** Where a place stands in a version of its document. */
export function rangeOf(markdown: MarkdownDocument, place: Place): Range {
  const { from, to } = markdown.stretchOf(place);
  return { start: from, end: to };
}
