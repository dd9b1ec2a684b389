import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib';

/** What a part of a page is to whoever hears it: a canvas or block, its name, an item, an image. */
export type TagName = 'Document' | 'Sect' | 'H1' | 'H2' | 'P' | 'Figure';

/** A part of a document in its tree. */
export interface Tag {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly kids: PDFArray;
}

/**
 * The tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8): which strokes of each page are which part of the document, in the order in which
 * it is read. pdf-lib writes no tags of its own, but lets one write objects and operators.
 */
export class PdfTags {
  readonly root: Tag;
  private readonly rootRef: PDFRef;
  private readonly rootDict: PDFDict;
  /** For every page, the parts that its marked strokes belong to, by their numbers. */
  private readonly parents: PDFArray[] = [];

  constructor(private readonly document: PDFDocument) {
    const { context, catalog } = document;
    this.rootDict = context.obj({ Type: 'StructTreeRoot' });
    this.rootRef = context.register(this.rootDict);
    this.root = this.made('Document', this.rootRef);
    this.rootDict.set(PDFName.of('K'), this.root.ref);
    catalog.set(PDFName.of('StructTreeRoot'), this.rootRef);
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  }

  /** A part within another one, behind those that it has. @param alt what an image shows */
  part(name: TagName, within: Tag, alt?: string): Tag {
    const tag = this.made(name, within.ref);
    if (alt !== undefined) tag.dict.set(PDFName.of('Alt'), PDFHexString.fromText(alt));
    within.kids.push(tag.ref);
    return tag;
  }

  /** Begins to tag a page. */
  page(page: PDFPage): PageTags {
    const strokes = PDFArray.withContext(this.document.context);
    page.node.set(PDFName.of('StructParents'), PDFNumber.of(this.parents.length));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
    this.parents.push(strokes);
    return new PageTags(page, strokes);
  }

  /** Writes which strokes belong to what, once all is drawn. */
  finish(): void {
    const { context } = this.document;
    const numbers = PDFArray.withContext(context);
    for (const [index, strokes] of this.parents.entries()) {
      numbers.push(PDFNumber.of(index));
      numbers.push(context.register(strokes));
    }
    const tree = context.obj({});
    tree.set(PDFName.of('Nums'), numbers);
    this.rootDict.set(PDFName.of('ParentTree'), context.register(tree));
    this.rootDict.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(this.parents.length));
  }

  private made(name: TagName, parent: PDFRef): Tag {
    const { context } = this.document;
    const kids = PDFArray.withContext(context);
    const dict = PDFDict.withContext(context);
    dict.set(PDFName.of('Type'), PDFName.of('StructElem'));
    dict.set(PDFName.of('S'), PDFName.of(name));
    dict.set(PDFName.of('P'), parent);
    dict.set(PDFName.of('K'), kids);
    return { ref: context.register(dict), dict, kids };
  }
}

/** Marks the strokes of one page. */
export class PageTags {
  constructor(
    private readonly page: PDFPage,
    private readonly strokes: PDFArray,
  ) {}

  /** Strokes that say something, as part of a tag. */
  saying(tag: Tag, draw: () => void): void {
    const number = PDFNumber.of(this.strokes.size());
    const { context } = this.page.doc;
    const kid = context.obj({ Type: 'MCR' });
    kid.set(PDFName.of('Pg'), this.page.ref);
    kid.set(PDFName.of('MCID'), number);
    tag.kids.push(kid);
    this.strokes.push(tag.ref);
    const name = tag.dict.lookup(PDFName.of('S'), PDFName);
    const numbered = `<</MCID ${number.asNumber()}>>`;
    this.page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [name, numbered]));
    draw();
    this.page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
  }

  /** Strokes that only look good. */
  decoration(draw: () => void): void {
    this.page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]));
    draw();
    this.page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
  }
}
