import { expect, test } from 'vitest';
import { inertJson } from '#build/compose-page.ts';
import { parseHtml } from '../parse-html.ts';

test.each([
  ['the end of its element', '</script><script>alert(1)</script>'],
  ['a comment that would swallow the end', '<!-- <script>'],
  ['what is no markup', 'a < b & "c" > d, \u2028, ’'],
])('a text with %s stays inside its element and reads back as it was', (_name, text) => {
  const data = { text, deep: [{ [text]: text }] };
  const json = inertJson(data);
  expect(json).not.toContain('<');
  const html = `<body><script type="application/json">${json}</script><p>after</p>`;
  const document = parseHtml(html);
  expect(document.body.children).toHaveLength(2);
  expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual(data);
});
