import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  List as MdList,
  Table as MdTable,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Block, List, ListEntry, Span, Table, Text } from './block';
import { readText } from './inline';

/** remark-parse with tables. Front matter never gets here: it is a piece of its own. */
const parser = unified().use(tables).use(remarkParse).freeze();

function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

type Node = RootContent | BlockContent | DefinitionContent;

/**
 * Reads one piece of a document with remark-parse.
 * @param source the piece; a byte order mark at its start is passed over
 * @returns its blocks, with zero-based UTF-16 offsets in `source`
 */
export function readWithRemark(source: string): Block[] {
  const root: Root = parser.parse(source.startsWith('\uFEFF') ? ` ${source.slice(1)}` : source);
  return root.children.flatMap((node) => readBlock(node, source));
}

function spanOf(node: Node | ListItem): Span {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

function readBlock(node: Node, source: string): Block[] {
  const span = spanOf(node);
  switch (node.type) {
    case 'heading':
      return [
        {
          kind: 'heading',
          depth: node.depth,
          text: readText(node.children, source, wordsSpan(node.children, span)),
          span,
        },
      ];
    case 'paragraph':
      return [{ kind: 'paragraph', text: readText(node.children, source, span), span }];
    case 'list':
      return [readList(node, source, span)];
    case 'table':
      return [readTable(node, source, span)];
    case 'blockquote':
      return [{ kind: 'quote', children: node.children.flatMap((child) => readBlock(child, source)), span }];
    case 'html':
      return readHtml(node.value, source, span);
    case 'code':
      return [{ kind: 'code', span }];
    case 'thematicBreak':
      return [{ kind: 'rule', span }];
    case 'definition':
      return [{ kind: 'definition', span }];
    default:
      return [{ kind: 'html', span }];
  }
}

/** Several comments may follow each other inside one HTML block; anything else in it makes it plain HTML. */
function readHtml(value: string, source: string, span: Span): Block[] {
  if (!/^\s*(?:<!--[\s\S]*?-->\s*)+$/.test(value)) return [{ kind: 'html', span }];
  const blocks: Block[] = [];
  const comment = /<!--([\s\S]*?)-->/g;
  comment.lastIndex = span.start;
  for (let found = comment.exec(source); found && found.index < span.end; found = comment.exec(source)) {
    const end = found.index + found[0].length;
    blocks.push({ kind: 'comment', body: (found[1] ?? '').trim(), span: { start: found.index, end } });
  }
  return blocks;
}

function readList(list: MdList, source: string, span: Span): List {
  return {
    kind: 'list',
    ordered: list.ordered ?? false,
    entries: list.children.map((item) => readEntry(item, source)),
    span,
  };
}

function readEntry(item: ListItem, source: string): ListEntry {
  const [first, ...rest] = item.children;
  const leads = first?.type === 'paragraph';
  const text = leads ? readText(first.children, source, spanOf(first)) : undefined;
  const children = (leads ? rest : item.children).flatMap((child) => readBlock(child, source));
  return { text, children, span: spanOf(item) };
}

function readTable(table: MdTable, source: string, span: Span): Table {
  const rows = table.children.map((row) => {
    const cells = row.children.map((cell): Text => {
      const start = cell.position?.start.offset ?? 0;
      const around = { start, end: cell.position?.end.offset ?? start };
      return readText(cell.children, source, cellSpan(source, wordsSpan(cell.children, around)));
    });
    const start = row.position?.start.offset ?? 0;
    return { cells, span: { start, end: row.position?.end.offset ?? start } };
  });
  const [header, ...body] = rows;
  return { kind: 'table', header: header ?? { cells: [], span }, rows: body, span };
}

/** A cell's own stretch, without pipes and the white space beside them. An empty cell is an empty stretch after its pipe's space. */
function cellSpan(source: string, span: Span): Span {
  let { start, end } = span;
  while (end > start && /[|\s]/.test(source.charAt(end - 1))) end--;
  while (start < end && /[|\s]/.test(source.charAt(start))) start++;
  if (start < end) return { start, end };
  const inside = source.charAt(span.start) === '|' ? span.start + 1 : span.start;
  const at = Math.min(span.end, source.charAt(inside) === ' ' ? inside + 1 : inside);
  return { start: at, end: at };
}

/** From the first to the last inline node, or an empty stretch at the end of what surrounds them. */
function wordsSpan(nodes: readonly PhrasingContent[], around: Span): Span {
  const start = nodes[0]?.position?.start.offset;
  if (start === undefined) return around;
  return { start, end: nodes.at(-1)?.position?.end.offset ?? around.end };
}
