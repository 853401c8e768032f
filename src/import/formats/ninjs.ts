import { z } from 'zod';
import { dayOf } from './day-of.ts';
import { parseHtml } from './html.ts';
import { htmlBlocks } from './html-blocks.ts';
import { type ImportedText, plainBlock } from './imported.ts';
import { readPlainText } from './plain-text.ts';
import { Refusal } from './refusal.ts';

const VALUE = z.object({
  value: z.string(),
  role: z.string().optional(),
  contenttype: z.string().optional(),
});
const NAMED = z.object({
  name: z.string(),
  rel: z.string().optional(),
  role: z.string().optional(),
});

/** As much of IPTC’s ninjs as an article needs: versions 2 and 3, and the fields of version 1. */
const NINJS = z.object({
  uri: z.string().optional(),
  language: z.string().optional(),
  headline: z.string().optional(),
  headlines: z.array(VALUE).optional(),
  byline: z.string().optional(),
  by: z.string().optional(),
  body_html: z.string().optional(),
  body_text: z.string().optional(),
  bodies: z.array(VALUE).optional(),
  firstcreated: z.string().optional(),
  versioncreated: z.string().optional(),
  contentcreated: z.string().optional(),
  person: z.array(NAMED).optional(),
  people: z.array(NAMED).optional(),
  place: z.array(NAMED).optional(),
  places: z.array(NAMED).optional(),
  located: z.string().optional(),
  associations: z.unknown().optional(),
});

/** Reads a news item of ninjs: its body, byline, dates, people and places. */
export function readNinjs(source: string, name: string): ImportedText {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch {
    throw new Refusal(`${name} is not JSON, which ninjs is. Export the item again.`);
  }
  const item = NINJS.safeParse(data).data;
  const html =
    item?.body_html ??
    item?.bodies?.find(
      ({ contenttype, value }) => /html/.test(contenttype ?? '') || /<p[\s>]/i.test(value),
    )?.value;
  const text = item?.body_text ?? item?.bodies?.[0]?.value;
  if (!item || (html === undefined && text === undefined)) {
    throw new Refusal(
      `${name} is JSON without the body of a ninjs item. Export the item with its text.`,
    );
  }
  const { blocks, pictures } =
    html === undefined
      ? { blocks: readPlainText(text ?? '').blocks, pictures: [] }
      : htmlBlocks(parseHtml(html).body);
  const title =
    item.headline ??
    (item.headlines?.find(({ role }) => role === 'main') ?? item.headlines?.[0])?.value;
  const plainTitle = title && (parseHtml(title).body.textContent ?? '').trim();
  const isThere = plainTitle === undefined || blocks.some((block) => block.text === plainTitle);
  const byline = item.byline ?? item.by;
  const published = dayOf(item.firstcreated ?? item.contentcreated ?? item.versioncreated);
  const people = (item.people ?? item.person ?? []).map((one) => ({
    name: one.name,
    ...(one.role !== undefined && { role: one.role }),
  }));
  const places = [
    ...(item.places ?? item.place ?? []).map((one) => one.name),
    ...(item.located ? [item.located] : []),
  ];
  return {
    blocks:
      isThere || !plainTitle
        ? blocks
        : [plainBlock('heading', plainTitle, 0, { level: 1 }), ...blocks],
    ...(plainTitle && { title: plainTitle }),
    ...(byline && { byline }),
    ...(published && { published }),
    ...(item.language && { language: item.language }),
    ...(item.uri && /^https?:/.test(item.uri) && { address: item.uri }),
    people,
    places: [...new Set(places)],
    pictures: pictures.map((one) => ({ ...one, before: one.before + (isThere ? 0 : 1) })),
    dropped:
      item.associations === undefined
        ? []
        : ['Left out: the item’s associations (pictures and other items).'],
  };
}
