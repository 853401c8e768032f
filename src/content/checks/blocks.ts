import type { Article } from '#content/article.ts';
import {
  type Block,
  contentOf,
  type Inline,
  inlineText,
  type Picture,
  type Words,
} from '#content/block.ts';
import { isLanguage } from '#content/is-language.ts';
import type { Finding } from '#content/problem.ts';

/** Blocks that could not be shown as they should: without text, ragged, or without what a picture needs. */
export function checkBlocks({ blocks }: Article): Finding[] {
  if (blocks.length === 0) {
    return [{ where: 'body', advice: 'it has no paragraphs. Write at least one with p(…).' }];
  }
  return blocks.flatMap((block) =>
    [...adviceOn(block), ...adviceOnFormats(contentOf(block))].map((advice) => ({
      where: `${block.kind} “${block.id}”`,
      advice,
    })),
  );
}

function adviceOn(block: Block): string[] {
  switch (block.kind) {
    case 'list':
      return [
        ...(block.items.length === 0 ? ['it has no items. Write some with words`…`.'] : []),
        ...block.items
          .filter(isBlank)
          .map(() => 'one of its items is empty. Write it, or delete the item.'),
      ];
    case 'table':
      return [
        ...(isBlank(block.caption) ? ['it has no caption. Say what the table shows.'] : []),
        ...(block.head.length < 2
          ? ['it has fewer than two columns. Write a heading for each in head, or use a list.']
          : []),
        ...(block.rows.length === 0 ? ['it has no rows. Write some, or delete the table.'] : []),
        ...block.rows
          .filter((cells) => cells.length !== block.head.length)
          .map(
            (cells) =>
              `a row has ${cells.length} cells under ${block.head.length} headings: “${inlineText(cells[0] ?? [])}”. Give each row as many cells as there are headings; an empty one is words\`–\`.`,
          ),
      ];
    case 'picture':
      return [
        ...(isEmpty(block.alternative)
          ? ['it has no alternative text. Say what is to be seen in it.']
          : []),
        ...(isEmpty(block.credit) ? ['it has no credit. Say who made it.'] : []),
        ...(isBlank(block.caption) ? ['it has no caption. Say what it shows.'] : []),
        ...block.files.flatMap(adviceOnFile),
        ...adviceOnProportions(block.files),
      ];
    case 'paragraph':
    case 'heading':
    case 'quotation':
    case 'turn':
    case 'footnote':
      return isBlank(block.content)
        ? [`it has no text. Write it, or delete the ${block.kind}.`]
        : [];
    default:
      return block satisfies never;
  }
}

function adviceOnFile({ name, width, height }: Picture['files'][number]): string[] {
  return [
    ...(/^[a-z0-9-]+\.(?:jpg|png|webp|avif|svg)$/.test(name)
      ? []
      : [
          `its file is called “${name}”. Use small letters a–z, digits and hyphens, and end with .jpg, .png, .webp, .avif or .svg.`,
        ]),
    ...([width, height].every((side) => Number.isInteger(side) && side > 0)
      ? []
      : [`“${name}” is ${width} × ${height}. Write its width and height in whole pixels.`]),
  ];
}

/** Sizes of one picture have one form; a browser may choose any of them. */
function adviceOnProportions([first, ...others]: Picture['files']): string[] {
  return others
    .filter(({ width, height }) => Math.abs(width / height - first.width / first.height) > 0.02)
    .map(
      ({ name }) =>
        `“${name}” has another form than “${first.name}”. Make all files of a picture from one.`,
    );
}

function adviceOnFormats(content: Words): string[] {
  return content.flatMap((item: Inline) => {
    if (typeof item === 'string') return [];
    const inner = adviceOnFormats(item.children);
    if (!('format' in item)) return inner;
    if (item.format !== 'note' && isBlank(item.children)) {
      return [`a ${item.format} in it holds no words. Put it around some, or delete it.`];
    }
    if (item.format === 'link') {
      return [
        ...inner,
        ...(isWebAddress(item.address)
          ? []
          : [`it links to “${item.address}”. Write a whole address that begins with https://.`]),
        ...(isEmpty(item.site) ? ['it links to a site without a name. Name the site.'] : []),
      ];
    }
    if (item.format === 'foreign' && !isLanguage(item.language)) {
      return [
        ...inner,
        `it has words in “${item.language}”, which is no language tag. Write one such as uk.`,
      ];
    }
    return inner;
  });
}

/** Whether an address leads to another site: no script, no file. */
export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

function isBlank(content: Words): boolean {
  return isEmpty(inlineText(content));
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}
