import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * The floors of the code and what may stand on them. Every rule is a pure function from a file to
 * what is wrong with it, so the rules themselves are tested below, on files made up to break them.
 */

interface SourceFile {
  /** From the repository's root: `src/links/addresses.ts`. */
  path: string;
  text: string;
}

type Rule = (file: SourceFile) => string[];

/**
 * Lowest first: a file imports from floors below its own, and from its own. Styles stand between
 * routes and entry, which alone puts them on a page.
 */
const FLOORS = ['content', 'articles', 'selectors', 'links', 'ui', 'routes', 'styles', 'entry'];

/** Floors that know neither React, nor a page, nor the machine they run on. */
const PURE_FLOORS = ['content', 'selectors', 'links'];

const DOM_GLOBAL =
  /(?<![.\w])(document|window|navigator|localStorage|sessionStorage)\s*(?:\?\.|[.[])/g;

const RAW_COLOUR =
  /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/gi;

const MAX_LINES = 250;

const importsPointDown: Rule = ({ path, text }) => {
  const own = FLOORS.indexOf(floorOf(path) ?? '');
  if (own === -1) return [`${path} stands on no floor`];
  return importsOf(text).flatMap((specifier) => {
    const target = resolve(path, specifier);
    if (target === undefined) return [];
    const floor = FLOORS.indexOf(floorOf(target) ?? '');
    return floor === -1 || floor > own ? [`${path} imports ${target}`] : [];
  });
};

const pureFloorsStandAlone: Rule = ({ path, text }) => {
  if (!PURE_FLOORS.includes(floorOf(path) ?? '')) return [];
  const packages = importsOf(text)
    .filter((specifier) => resolve(path, specifier) === undefined)
    .map((specifier) => `${path} imports ${specifier}`);
  const globals = [...withoutComments(text).matchAll(DOM_GLOBAL)].map(
    ([, name]) => `${path} uses ${name}`,
  );
  const markup = path.endsWith('.tsx') ? [`${path} holds markup`] : [];
  return [...packages, ...globals, ...markup];
};

const onlyRoutesKnowTheRouter: Rule = ({ path, text }) =>
  ['routes', 'entry'].includes(floorOf(path) ?? '')
    ? []
    : importsOf(text)
        .filter((specifier) => specifier.startsWith('@tanstack/'))
        .map((specifier) => `${path} imports ${specifier}`);

/** What passes another file's exports on: `export * from`, `export { A } from`. */
const RE_EXPORT = /^\s*export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;'"]*\bfrom\s*(['"]).+?\1;?/gm;

const noBarrels: Rule = ({ path, text }) => {
  const rest = withoutComments(text).replace(RE_EXPORT, '');
  const onlyPassesOn = rest.trim() === '' && rest !== withoutComments(text);
  return [
    ...(/^index\.[cm]?[jt]sx?$/.test(posix.basename(path)) ? [`${path} is a barrel by name`] : []),
    ...(onlyPassesOn ? [`${path} only passes on what others export`] : []),
  ];
};

const namedForSomething: Rule = ({ path }) =>
  path.split(/[/.-]/).some((word) => /^(utils?|misc|helpers?)$/i.test(word))
    ? [`${path} is named for nothing in particular`]
    : [];

const namedExportsOnly: Rule = ({ path, text }) =>
  /^\s*export\s+default\b|\bas\s+default\b/m.test(text) ? [`${path} has a default export`] : [];

const coloursAreTokens: Rule = ({ path, text }) =>
  path === 'src/styles/tokens.css'
    ? []
    : [...text.matchAll(RAW_COLOUR)].map(([colour]) => `${path} holds the raw colour ${colour}`);

const filesAreShort: Rule = ({ path, text }) => {
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > MAX_LINES && !/^src\/articles\/[^/]+\/article\.ts$/.test(path)
    ? [`${path} has ${lines} lines`]
    : [];
};

/** `links` for `src/links/addresses.ts`; nothing outside `src/`. */
function floorOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** Every specifier that a file names: imports, re-exports, dynamic ones, types, globs and CSS. */
function importsOf(text: string): string[] {
  const forms = [
    /\bfrom\s*(['"])(.+?)\1/g,
    /\bimport\s*\(?\s*(['"])(.+?)\1/g,
    /\bimport\.meta\.glob[^(]*\(\s*(['"])(.+?)\1/g,
    /@import\s+(?:url\()?\s*(['"])(.+?)\1/g,
  ];
  const found = forms.flatMap((form) => [...text.matchAll(form)].map(([, , to]) => to ?? ''));
  return [...new Set(found)];
}

/** The file that a specifier names, from the repository's root; nothing for a package. */
function resolve(from: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('/')) return specifier.slice(1);
  return /^\.\.?(\/|$)/.test(specifier) ? posix.join(posix.dirname(from), specifier) : undefined;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

const files: SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.([cm]?[jt]s|tsx|css)$/.test(path))
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .sort()
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

describe('the source', () => {
  it('is all read: every floor has files', () => {
    expect([...new Set(files.map(({ path }) => floorOf(path)))].sort()).toEqual(FLOORS.toSorted());
  });

  const rules: [name: string, rule: Rule][] = [
    ['imports only from its own floor and those below', importsPointDown],
    ['keeps React, packages and the DOM out of the pure floors', pureFloorsStandAlone],
    ['leaves the router to routes and entry', onlyRoutesKnowTheRouter],
    ['has no barrels', noBarrels],
    ['has no utils, misc or helpers', namedForSomething],
    ['has named exports only', namedExportsOnly],
    [`has at most ${MAX_LINES} lines a file, articles excepted`, filesAreShort],
  ];
  it.each(rules)('%s', (_name, rule) => {
    expect(files.flatMap(rule)).toEqual([]);
  });

  it('has raw colours only in the tokens', () => {
    expect(files.flatMap(coloursAreTokens)).toEqual([]);
  });
});

describe('a rule is broken by', () => {
  const broken: [name: string, rule: Rule, path: string, text: string, finding: string][] = [
    [
      'content that asks a selector',
      importsPointDown,
      'src/content/a.ts',
      "import { factsOf } from '#selectors/facts.ts';",
      'src/content/a.ts imports src/selectors/facts.ts',
    ],
    [
      'a selector that builds a link',
      importsPointDown,
      'src/selectors/a.ts',
      "import type { Depth } from '../links/reader-search.ts';",
      'src/selectors/a.ts imports src/links/reader-search.ts',
    ],
    [
      'a component that knows its route, were it for a type alone',
      importsPointDown,
      'src/ui/page/A.tsx',
      "type Route = typeof import('#routes/article-route.tsx');",
      'src/ui/page/A.tsx imports src/routes/article-route.tsx',
    ],
    [
      'a route that loads from entry when it is asked',
      importsPointDown,
      'src/routes/a.ts',
      "const load = () => import('../entry/server.tsx');",
      'src/routes/a.ts imports src/entry/server.tsx',
    ],
    [
      'an import over several lines',
      importsPointDown,
      'src/links/a.ts',
      "import {\n  Reader,\n  type ReaderProps,\n} from '#ui/page/Reader.tsx';",
      'src/links/a.ts imports src/ui/page/Reader.tsx',
    ],
    [
      'an import for its effect',
      importsPointDown,
      'src/ui/page/a.ts',
      "import '#styles/base.css';",
      'src/ui/page/a.ts imports src/styles/base.css',
    ],
    [
      'what is passed on from above',
      importsPointDown,
      'src/content/a.ts',
      'export * from "../ui/page/theme.ts";',
      'src/content/a.ts imports src/ui/page/theme.ts',
    ],
    [
      'a glob that reaches up',
      importsPointDown,
      'src/articles/a.ts',
      "import.meta.glob<Article>('../ui/*/*.tsx');",
      'src/articles/a.ts imports src/ui/*/*.tsx',
    ],
    [
      'a style sheet that imports from above',
      importsPointDown,
      'src/ui/page/A.module.css',
      "@import url('../../styles/base.css');",
      'src/ui/page/A.module.css imports src/styles/base.css',
    ],
    [
      'source that imports a test',
      importsPointDown,
      'src/ui/page/a.ts',
      "import { harbour } from '../../../tests/fixtures/harbour-article.ts';",
      'src/ui/page/a.ts imports tests/fixtures/harbour-article.ts',
    ],
    ['a file beside the floors', importsPointDown, 'src/a.ts', '', 'src/a.ts stands on no floor'],
    [
      'a floor that nobody planned',
      importsPointDown,
      'src/services/a.ts',
      '',
      'src/services/a.ts stands on no floor',
    ],
    [
      'React in a selector',
      pureFloorsStandAlone,
      'src/selectors/a.ts',
      "import { useMemo } from 'react';",
      'src/selectors/a.ts imports react',
    ],
    [
      'React’s types in content',
      pureFloorsStandAlone,
      'src/content/a.ts',
      "import type { ReactNode } from 'react';",
      'src/content/a.ts imports react',
    ],
    [
      'the machine in content',
      pureFloorsStandAlone,
      'src/content/a.ts',
      "import { createHash } from 'node:crypto';",
      'src/content/a.ts imports node:crypto',
    ],
    [
      'another package in links',
      pureFloorsStandAlone,
      'src/links/a.ts',
      "import { parse } from 'qs';",
      'src/links/a.ts imports qs',
    ],
    [
      'the page’s document in a selector',
      pureFloorsStandAlone,
      'src/selectors/a.ts',
      'export const text = () => document.body.textContent;',
      'src/selectors/a.ts uses document',
    ],
    [
      'the window in links',
      pureFloorsStandAlone,
      'src/links/a.ts',
      'export const here = () => window.location.href;',
      'src/links/a.ts uses window',
    ],
    [
      'markup in content',
      pureFloorsStandAlone,
      'src/content/A.tsx',
      '',
      'src/content/A.tsx holds markup',
    ],
    [
      'a component that reads the router',
      onlyRoutesKnowTheRouter,
      'src/ui/page/A.tsx',
      "import { useSearch } from '@tanstack/react-router';",
      'src/ui/page/A.tsx imports @tanstack/react-router',
    ],
    ['an index', noBarrels, 'src/ui/page/index.ts', '', 'src/ui/page/index.ts is a barrel by name'],
    [
      'an index of components',
      noBarrels,
      'src/ui/page/index.tsx',
      '',
      'src/ui/page/index.tsx is a barrel by name',
    ],
    [
      'a barrel under another name',
      noBarrels,
      'src/ui/page/all.ts',
      "export * from './Reader.tsx';",
      'src/ui/page/all.ts only passes on what others export',
    ],
    [
      'a barrel of some names',
      noBarrels,
      'src/ui/page/all.ts',
      "export {\n  Reader,\n} from './Reader.tsx';",
      'src/ui/page/all.ts only passes on what others export',
    ],
    [
      'a barrel of types',
      noBarrels,
      'src/ui/page/all.ts',
      "export type { Theme } from './theme.ts';",
      'src/ui/page/all.ts only passes on what others export',
    ],
    [
      'utils',
      namedForSomething,
      'src/links/utils.ts',
      '',
      'src/links/utils.ts is named for nothing in particular',
    ],
    [
      'a folder of helpers',
      namedForSomething,
      'src/ui/helpers/a.ts',
      '',
      'src/ui/helpers/a.ts is named for nothing in particular',
    ],
    [
      'utils of something',
      namedForSomething,
      'src/links/address-utils.ts',
      '',
      'src/links/address-utils.ts is named for nothing in particular',
    ],
    [
      'misc',
      namedForSomething,
      'src/ui/page/misc.tsx',
      '',
      'src/ui/page/misc.tsx is named for nothing in particular',
    ],
    [
      'a default export',
      namedExportsOnly,
      'src/ui/page/A.tsx',
      'export default function A() {}',
      'src/ui/page/A.tsx has a default export',
    ],
    [
      'a default export by another name',
      namedExportsOnly,
      'src/ui/page/A.tsx',
      'export { A as default };',
      'src/ui/page/A.tsx has a default export',
    ],
    ...['#fff', '#ffff', '#fbfaf7', '#FBFAF7', '#fbfaf7cc'].map(
      (colour): (typeof broken)[number] => [
        `the colour ${colour} in a component’s style`,
        coloursAreTokens,
        'src/ui/page/A.module.css',
        `.a { color: ${colour}; }`,
        `src/ui/page/A.module.css holds the raw colour ${colour}`,
      ],
    ),
    ...['rgb(', 'rgba(', 'hsl(', 'hsla(', 'hwb(', 'lab(', 'lch(', 'oklab(', 'oklch('].map(
      (colour): (typeof broken)[number] => [
        `a colour by ${colour}) in a base style`,
        coloursAreTokens,
        'src/styles/base.css',
        `.a { border-color: ${colour}0 0 0); }`,
        `src/styles/base.css holds the raw colour ${colour}`,
      ],
    ),
    [
      'a colour in a component’s code',
      coloursAreTokens,
      'src/ui/page/A.tsx',
      "const style = { color: '#b88600' };",
      'src/ui/page/A.tsx holds the raw colour #b88600',
    ],
    [
      'a file of 251 lines',
      filesAreShort,
      'src/ui/page/A.tsx',
      '\n'.repeat(251),
      'src/ui/page/A.tsx has 251 lines',
    ],
    [
      'a catalogue of 251 lines, though it stands with the articles',
      filesAreShort,
      'src/articles/catalogue.ts',
      '\n'.repeat(251),
      'src/articles/catalogue.ts has 251 lines',
    ],
  ];
  it.each(broken)('%s', (_name, rule, path, text, finding) => {
    expect(rule({ path, text })).toEqual([finding]);
  });
});

describe('a rule is kept by', () => {
  const kept: [name: string, rule: Rule, path: string, text: string][] = [
    [
      'an import from a floor below',
      importsPointDown,
      'src/ui/page/A.tsx',
      "import { factsOf } from '#selectors/facts.ts';",
    ],
    [
      'an import from another folder of the same floor',
      importsPointDown,
      'src/ui/page/A.tsx',
      "import { Dock } from '../filter/Dock.tsx';\nimport { B } from '#ui/page/B.tsx';",
    ],
    ['a package', importsPointDown, 'src/ui/page/A.tsx', "import { useState } from 'react';"],
    ['styles that entry loads', importsPointDown, 'src/entry/a.tsx', "import '#styles/base.css';"],
    [
      'a pure file that names the DOM in a comment only',
      pureFloorsStandAlone,
      'src/links/a.ts',
      '/** Unlike window.location. */\n// Not document.body\nexport const windows = 3;',
    ],
    [
      'a component that uses the DOM',
      pureFloorsStandAlone,
      'src/ui/page/A.tsx',
      "import { useState } from 'react';\nwindow.scrollTo(0, 0);",
    ],
    [
      'a route that uses the router',
      onlyRoutesKnowTheRouter,
      'src/routes/a.tsx',
      "import { createRoute } from '@tanstack/react-router';",
    ],
    [
      'a list of its own names',
      noBarrels,
      'src/ui/page/a.ts',
      "import { a } from './b.ts';\nexport { b };\nexport const c = a;",
    ],
    [
      'a file with work of its own that hands one name on',
      noBarrels,
      'src/entry/a.ts',
      "export { a } from './b.ts';\nexport const c = 3;",
    ],
    ['an empty style sheet', noBarrels, 'src/ui/page/A.module.css', ''],
    ['a name that only holds such a word', namedForSomething, 'src/ui/page/miscellany.ts', ''],
    ['colours in the tokens', coloursAreTokens, 'src/styles/tokens.css', '--paper: #fbfaf7;'],
    [
      'colours by their token',
      coloursAreTokens,
      'src/ui/page/A.module.css',
      '.a { color: color-mix(in oklab, var(--ink) 50%, var(--paper)); }',
    ],
    [
      'specifiers and fragments that look like colours',
      coloursAreTokens,
      'src/ui/page/A.tsx',
      "import { a } from '#content/a.ts';\nconst href = '#facade-of-town';",
    ],
    ['a file of 250 lines', filesAreShort, 'src/ui/page/A.tsx', '\n'.repeat(250)],
    ['a long article', filesAreShort, 'src/articles/lost-barges/article.ts', '\n'.repeat(900)],
  ];
  it.each(kept)('%s', (_name, rule, path, text) => {
    expect(rule({ path, text })).toEqual([]);
  });
});
