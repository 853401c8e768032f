import { describe, expect, it } from 'vitest';
import { checkValues } from '#content/checks/values.ts';
import { describeModuleError, isInArticle } from '#server/module-errors.ts';
import { lineOf } from '#server/problem-lines.ts';
import { lighthouse } from '../fixtures/lighthouse-article.ts';

const MODULE = 'src/articles/skerry/article.ts';

/** As the bundler and the dev server word it, colours and all. */
const syntaxError = (label: string) =>
  new Error(
    `Build failed with 1 error:\n\n\u001b[31m[${label}] \u001b[0mExpected \`,\` or \`}\` but found \`{\`\n  \u001b[38;5;246m[\u001b[0m ${MODULE}:50:14 \u001b[38;5;246m]\u001b[0m`,
  );

describe('what keeps a module from being read', () => {
  it.each(['PARSE_ERROR', 'builtin:vite-transform'])(
    'is told as a sentence with file and line (%s)',
    (label) => {
      expect(describeModuleError(syntaxError(label), MODULE)).toBe(
        `${MODULE}:50:14: this cannot be read: expected \`,\` or \`}\` but found \`{\`. Correct the syntax.`,
      );
      expect(isInArticle(syntaxError(label))).toBe(true);
    },
  );

  it('is told with the line where it stopped', () => {
    const error = new TypeError('Cannot read properties of undefined.');
    error.stack = `TypeError: …\n    at eval (/home/one/${MODULE}:7:26)`;
    expect(describeModuleError(error, MODULE)).toBe(
      `${MODULE}:7:26: this stops with “Cannot read properties of undefined”. Correct the line.`,
    );
  });

  it('is told with the file alone where nothing says more', () => {
    expect(describeModuleError('lost', MODULE)).toBe(
      `${MODULE}: this stops with “lost”. Correct the line.`,
    );
    expect(isInArticle(new Error('no space left on the disk'))).toBe(false);
  });
});

describe('a value within a text', () => {
  const [first, ...rest] = lighthouse.blocks;
  const holding = (value: unknown) => ({
    ...lighthouse,
    blocks: [
      {
        kind: 'paragraph' as const,
        id: first?.id ?? '',
        content: ['It failed ', { format: 'emphasis', children: [value] }] as never,
      },
      ...rest,
    ],
  });

  it.each([
    [30, '{30}'],
    [0, '{0}'],
    [undefined, '{undefined}'],
    [{ name: 'x' }, '{{"name":"x"}}'],
  ])('%j is reported', (value, shown) => {
    expect(checkValues(holding(value))).toEqual([
      {
        where: 'paragraph “failure”',
        advice: `its text has $${shown}, which is neither words nor a mark. Write the words, and mark them.`,
      },
    ]);
  });

  it('is nothing else', () => expect(checkValues(lighthouse)).toEqual([]));
});

describe('the line of a problem', () => {
  const source = `export const article = defineArticle({
  headline: 'Harbour counts the barges',
  statements: {
    'no-warning': { source: 'pilots' },
    lamp: { source: 'keeper' },
  },
  facts: {
    lamp: {
      claims: {
        keeper: { by: 'keeper' },
      },
    },
  },
  body: ({ p }) => [
    p('tide')\`The no-warning of the tide.\`,
  ],
});`;

  it.each([
    ['headline', 2],
    ['statement “no-warning”', 4],
    ['statement “no-warning”, cue', 4],
    ['claim “lamp.keeper”', 10],
    ['paragraph “tide”', 15],
    ['statement “gull”', undefined],
    ['dateline', undefined],
  ])('about %s is %s', (where, line) => {
    expect(lineOf({ where }, source)).toBe(line);
  });
});
