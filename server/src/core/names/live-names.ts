import type { BlockDefinition, BuyerDefinition } from '../canvas/definition';
import type { Canvas, Link } from '../canvas/model';
import { isCode, isId, vocabularyOf } from '../canvas/read/ids';
import type { TraceNode } from '../canvas/trace';
import type { Place } from '../markdown/block';
import type { MarkdownDocument } from '../markdown/document';
import type { WrittenLink } from '../markdown/links';
import type { Named, Range, Reference } from './document-names';
import type { SectionLink } from './section-names';

/** The version of a document that items and links are those of. */
export interface LiveDocument {
  readonly markdown: MarkdownDocument;
  namedOf(node: TraceNode, canvas: Canvas): Named;
  againOf(node: TraceNode, canvas: Canvas): Named | undefined;
  featureOf(node: TraceNode, canvas: Canvas): Named | undefined;
  /** What a link of an item leads to. */
  targetOf(link: Link, node: TraceNode, canvas: Canvas): Named | undefined;
}

/** An item of a document that is there: all of it is worked out when somebody asks. */
export class LiveNamed implements Named {
  constructor(
    private readonly document: LiveDocument,
    readonly canvas: Canvas,
    readonly node: TraceNode,
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

  get feature(): Named | undefined {
    return this.document.featureOf(this.node, this.canvas);
  }

  get again(): Named | undefined {
    return this.document.againOf(this.node, this.canvas);
  }

  get range(): Range {
    return rangeOf(this.document.markdown, this.node.place);
  }

  get name(): Range {
    const { id, carried, place, item } = this.node;
    return rangeOf(this.document.markdown, id?.place ?? (carried ? place : item.lead));
  }
}

/** A link of an item. */
export class LiveReference implements Reference {
  constructor(
    private readonly document: LiveDocument,
    private readonly canvas: Canvas,
    private readonly link: SectionLink,
  ) {}

  get kind(): Link['kind'] {
    return this.link.kind;
  }

  get direction(): Link['direction'] {
    return this.link.direction;
  }

  get target(): string {
    return this.link.target;
  }

  get address(): string | undefined {
    return this.link.address;
  }

  get from(): Named {
    return this.document.namedOf(this.link.node, this.canvas);
  }

  get to(): Named | undefined {
    return this.document.targetOf(this.link.link, this.link.node, this.canvas);
  }

  get mayBeElsewhere(): boolean {
    const vocabulary = vocabularyOf(this.canvas.definition);
    return this.kind === 'id' && (!isId(this.target, vocabulary) || isCode(this.target, vocabulary));
  }

  get range(): Range {
    return rangeOf(this.document.markdown, this.link.place);
  }

  get whole(): Range {
    const { place, written } = this.link;
    return written ? rangeOf(this.document.markdown, { chunk: place.chunk, ...written.span }) : this.range;
  }
}

/** A Markdown link in prose that names an id. @param bearer what bears the id in the same document */
export function proseReference(
  markdown: MarkdownDocument,
  chunk: Place['chunk'],
  { words, address, label, span }: WrittenLink,
  bearer: Named | undefined,
): Reference {
  const isHere = address.startsWith('#');
  return {
    kind: isHere ? 'id' : 'file',
    direction: 'to',
    target: words,
    address: isHere ? undefined : address,
    from: undefined,
    to: isHere ? bearer : undefined,
    mayBeElsewhere: false,
    range: rangeOf(markdown, { chunk, ...label }),
    whole: rangeOf(markdown, { chunk, ...span }),
  };
}

/** Where a place stands in a version of its document. */
export function rangeOf(markdown: MarkdownDocument, place: Place): Range {
  const { from, to } = markdown.stretchOf(place);
  return { start: from, end: to };
}
