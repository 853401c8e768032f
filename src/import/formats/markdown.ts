import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { dayOf } from './day-of.ts';
import {
  type ImportedBlock,
  type ImportedPicture,
  type ImportedText,
  plainBlock,
} from './imported.ts';
import { WordsBuilder } from './words-builder.ts';

/** Reads Markdown, with tables and footnotes, and the fields that may stand before it between “---”. */
export function readMarkdown(source: string): ImportedText {
  const { fields, body, lines } = frontMatter(source);
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(body);
  const reader = new MarkdownReader(lines);
  for (const node of tree.children) reader.read(node);
  const blocks = fields.title
    ? [plainBlock('heading', fields.title, 1, { level: 1 }), ...reader.blocks]
    : reader.blocks;
  const published = dayOf(fields.date);
  return {
    blocks,
    ...(fields.author && { byline: fields.author }),
    ...(published && { published }),
    ...(fields.lang && { language: fields.lang }),
    pictures: reader.pictures.map((one) => ({
      ...one,
      before: one.before + (fields.title ? 1 : 0),
    })),
    dropped: reader.dropped,
  };
}

function frontMatter(source: string): {
  fields: Record<string, string>;
  body: string;
  lines: number;
} {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(source);
  if (!match) return { fields: {}, body: source, lines: 0 };
  const pairs = (match[1] ?? '').split('\n').flatMap((line): [string, string][] => {
    const [, key, value] = /^(\w+):\s*["']?(.*?)["']?\s*$/.exec(line) ?? [];
    return key && value ? [[key, value]] : [];
  });
  return {
    fields: Object.fromEntries(pairs),
    body: source.slice(match[0].length),
    lines: match[0].split('\n').length - 1,
  };
}

type Kind = ImportedBlock['kind'];

class MarkdownReader {
  blocks: ImportedBlock[] = [];
  pictures: ImportedPicture[] = [];
  dropped: string[] = [];
  private words = new WordsBuilder();

  private readonly linesBefore: number;

  constructor(linesBefore: number) {
    this.linesBefore = linesBefore;
  }

  read(node: RootContent, kind: Kind = 'paragraph', more: Partial<ImportedBlock> = {}): void {
    const line = this.linesBefore + (node.position?.start.line ?? 0);
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        this.readAll(node.children);
        this.close(
          node.type === 'heading' ? 'heading' : kind,
          line,
          node.type === 'heading' ? { level: node.depth } : more,
        );
        return;
      case 'blockquote':
        for (const child of node.children) this.read(child, 'quotation');
        return;
      case 'list':
        for (const item of node.children) {
          for (const child of item.children)
            this.read(child, 'item', node.ordered ? { ordered: true } : {});
        }
        return;
      case 'table':
        for (const row of node.children) {
          this.blocks.push(
            plainBlock('row', row.children.map((cell) => plainText(cell)).join('\t'), line),
          );
        }
        return;
      case 'footnoteDefinition':
        for (const child of node.children) this.read(child, 'footnote', { note: node.identifier });
        return;
      case 'code':
        this.words.add(node.value);
        this.close('paragraph', line);
        return;
      case 'html':
        if (!/^<!--/.test(node.value))
          this.dropped.push(
            `Line ${line}: HTML was left out (“${node.value.split('\n')[0]?.slice(0, 60)}”).`,
          );
        return;
      case 'thematicBreak':
      case 'definition':
        return;
      default:
        this.readInline(node as PhrasingContent);
        this.close(kind, line, more);
    }
  }

  private close(kind: Kind, line: number, more: Partial<ImportedBlock> = {}): void {
    const { text, formats } = this.words.take();
    if (text !== '') this.blocks.push(plainBlock(kind, text, line, { formats, ...more }));
  }

  private readAll(nodes: readonly Nodes[]): void {
    for (const node of nodes) this.readInline(node);
  }

  private readInline(node: Nodes): void {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        this.words.add(node.value);
        return;
      case 'break':
        this.words.add(' ');
        return;
      case 'emphasis':
        this.words.within({ format: 'emphasis' }, () => this.readAll(node.children));
        return;
      case 'link':
        if (/^https?:/i.test(node.url)) {
          const link = { format: 'link', address: node.url } as const;
          this.words.within(link, () => this.readAll(node.children));
        } else this.readAll(node.children);
        return;
      case 'footnoteReference':
        this.words.note(node.identifier);
        return;
      case 'image':
        this.pictures.push({
          source: node.url,
          alternative: node.alt ?? '',
          before: this.blocks.length,
        });
        return;
      case 'html':
        return;
      default:
        if ('children' in node) this.readAll(node.children);
    }
  }
}
