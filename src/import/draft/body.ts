import type { Block, Words } from '#content/block.ts';
import type { Analysis } from '../analysis/analyse.ts';
import type { Span } from '../attribution/span.ts';
import type { ImportedBlock } from '../formats/imported.ts';
import type { DraftCast } from './cast.ts';
import type { Ids } from './ids.ts';
import { type Layer, layered } from './layers.ts';
import { placeOf } from './place-of.ts';

export interface DraftBody {
  blocks: Block[];
  doubts: string[];
}

/** The blocks of the article, from those of the input: items become lists, rows tables, footnotes go last. */
export function bodyOf(
  analysis: Analysis,
  layers: readonly Layer[],
  cast: DraftCast,
  ids: Ids,
  hasTitle: boolean,
): DraftBody {
  const writer = new BodyWriter(analysis, layers, cast, ids);
  analysis.imported.blocks.forEach((block, i) => {
    if (!(hasTitle && i === analysis.imported.blocks.findIndex(isTitle))) writer.write(block, i);
  });
  return writer.finish();
}

export function isTitle({ kind, level }: ImportedBlock): boolean {
  return kind === 'heading' && level === 1;
}

class BodyWriter {
  private readonly blocks: Block[] = [];
  private readonly footnotes: Block[] = [];
  private readonly doubts: string[] = [];
  private readonly notes = new Map<string, string>();
  private rows: { cells: string[]; line: number }[] = [];
  private items: { block: ImportedBlock; words: Words }[] = [];
  private question: string | undefined;
  private lastTurn: string | undefined;
  private readonly analysis: Analysis;
  private readonly layers: readonly Layer[];
  private readonly cast: DraftCast;
  private readonly ids: Ids;

  constructor(analysis: Analysis, layers: readonly Layer[], cast: DraftCast, ids: Ids) {
    this.analysis = analysis;
    this.layers = layers;
    this.cast = cast;
    this.ids = ids;
    const known = new Set(
      analysis.imported.blocks.flatMap(({ kind, note }) =>
        kind === 'footnote' && note !== undefined ? [note] : [],
      ),
    );
    for (const { formats } of analysis.imported.blocks) {
      for (const format of formats) {
        if (format.format === 'note' && known.has(format.note) && !this.notes.has(format.note)) {
          this.notes.set(format.note, ids.from(`note ${format.note}`));
        }
      }
    }
  }

  write(block: ImportedBlock, index: number): void {
    if (block.kind !== 'row') this.closeTable();
    if (block.kind !== 'item' || this.items[0]?.block.ordered !== block.ordered) this.closeList();
    switch (block.kind) {
      case 'row':
        this.rows.push({ cells: block.text.split('\t'), line: block.line });
        return;
      case 'item':
        this.items.push({ block, words: this.wordsOf(block, index) });
        return;
      case 'footnote':
        this.writeFootnote(block, index);
        return;
      case 'caption':
        this.doubts.push(
          `${placeOf(block.line, index)}: the caption of a picture was left out (“${block.text.slice(0, 60)}”).`,
        );
        return;
      case 'turn':
        this.writeTurn(block, index);
        return;
      case 'heading':
        this.blocks.push({
          kind: 'heading',
          id: this.ids.from(block.text),
          level: (block.level ?? 2) > 2 ? 3 : 2,
          content: [block.text],
        });
        return;
      case 'paragraph':
      case 'quotation':
        this.blocks.push({
          kind: block.kind,
          id: this.ids.from(block.text),
          content: this.wordsOf(block, index),
        });
        return;
      default:
        block.kind satisfies never;
    }
  }

  finish(): DraftBody {
    this.closeList();
    this.closeTable();
    return { blocks: [...this.blocks, ...this.footnotes], doubts: this.doubts };
  }

  private writeTurn(block: ImportedBlock, index: number): void {
    const statement = this.analysis.statements.find(
      ({ paragraph, rule }) => paragraph === index && rule === 'a turn of the transcript',
    );
    const speaker = (statement?.speaker && this.cast.idOf.get(statement.speaker)) ?? this.lastTurn;
    const content = this.wordsOf(block, index);
    if (speaker === undefined || content.length === 0) {
      this.blocks.push({ kind: 'paragraph', id: this.ids.from(block.text), content: [block.text] });
      return;
    }
    const id = this.turnId(block);
    const isAnswer =
      !block.asks &&
      this.question !== undefined &&
      block.label !== undefined &&
      speaker !== this.lastTurn;
    this.blocks.push({
      kind: 'turn',
      id,
      speaker,
      ...(block.asks && { asks: true as const }),
      ...(isAnswer && this.question !== undefined && { answers: this.question }),
      content,
    });
    if (block.asks) this.question = id;
    else if (isAnswer) this.question = undefined;
    this.lastTurn = speaker;
  }

  /** A turn takes two ids: its own and that of its statement. */
  private turnId(block: ImportedBlock): string {
    const id = this.ids.from(block.text.slice(block.lead));
    return this.ids.take(`${id}-words`)
      ? id
      : this.turnId({ ...block, text: `${block.text} turn` });
  }

  private writeFootnote(block: ImportedBlock, index: number): void {
    const id = this.notes.get(block.note ?? '');
    const content = this.wordsOf(block, index);
    if (id === undefined) {
      this.doubts.push(
        `${placeOf(block.line, index)}: a footnote that nothing refers to became a paragraph.`,
      );
      this.blocks.push({ kind: 'paragraph', id: this.ids.from(block.text), content });
    } else if (this.footnotes.some((one) => one.id === id)) {
      const first = this.footnotes.find((one) => one.id === id);
      if (first?.kind === 'footnote') first.content = [...first.content, ' ', ...content];
    } else this.footnotes.push({ kind: 'footnote', id, content });
  }

  private closeList(): void {
    const [first] = this.items;
    if (!first) return;
    const text = first.block.text.slice(first.block.lead);
    this.blocks.push({
      kind: 'list',
      id: this.ids.from(text),
      ordered: first.block.ordered === true,
      items: this.items.map(({ words }) => words),
    });
    this.items = [];
  }

  private closeTable(): void {
    const [head, ...rows] = this.rows;
    if (!head) return;
    const isRegular = head.cells.length > 1 && rows.length > 0;
    if (isRegular) {
      const width = head.cells.length;
      const cell = (text: string | undefined): Words => [text?.trim() || '–'];
      const id = this.ids.from(`table ${head.cells.join(' ')}`);
      this.doubts.push(
        `${head.line ? `Line ${head.line}` : 'A table'}: say in the caption of “${id}” what the table shows.`,
      );
      const padded = ({ cells }: { cells: string[] }) =>
        Array.from({ length: width }, (_, i) =>
          cell(i === width - 1 ? cells.slice(i).join(', ') : cells[i]),
        );
      this.blocks.push({
        kind: 'table',
        id,
        caption: ['Table'],
        head: padded(head),
        rows: rows.map(padded),
      });
    } else {
      for (const { cells } of this.rows) {
        const text = cells.filter((one) => one.trim() !== '').join(', ');
        this.blocks.push({ kind: 'paragraph', id: this.ids.from(text), content: [text] });
      }
    }
    this.rows = [];
  }

  private wordsOf(block: ImportedBlock, index: number): Words {
    const span = this.analysis.spans[index];
    if (!span) return [block.text];
    const here = this.layers
      .filter((layer) => span.start <= layer.start && layer.end <= span.end)
      .map((layer) => ({ ...layer, start: layer.start - span.start, end: layer.end - span.start }));
    const marks = block.kind === 'turn' || block.kind === 'footnote' ? [] : here;
    return layered(block.text, [...marks, ...this.formatsOf(block)], block.lead);
  }

  private formatsOf({ formats }: ImportedBlock): Layer[] {
    return formats.flatMap((format): (Layer & Span)[] => {
      const { start, end } = format;
      if (format.format === 'link') {
        const site = siteOf(format.address);
        return site
          ? [
              {
                start,
                end,
                weight: 0,
                wrap: (children) => ({ format: 'link', address: format.address, site, children }),
              },
            ]
          : [];
      }
      if (format.format === 'emphasis')
        return [{ start, end, weight: 0, wrap: (children) => ({ format: 'emphasis', children }) }];
      const footnote = this.notes.get(format.note);
      return footnote === undefined
        ? []
        : [{ start, end, weight: 5, wrap: () => ({ format: 'note', footnote, children: [] }) }];
    });
  }
}

function siteOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined;
}
