import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_ATTRIBUTES } from '#ui/shared/data-attributes.ts';

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

/** Lowest first: a file imports from floors below its own, and from its own. */
const FLOORS = [
  'content',
  'speakers',
  'articles',
  'links',
  'selectors',
  'messages',
  'ui',
  'routes',
  'styles',
  'publish',
  'server',
  'import',
  'client',
  'build',
];

/** Within `ui`: what features share, the features, and the pages that are made of them. */
const UI_PAGES = ['ui/reader', 'ui/site'];
const UI_SHARED = 'ui/shared';

/** Floors that know neither React, nor a page, nor the machine they run on. */
const PURE_FLOORS = ['content', 'links', 'selectors', 'messages'];

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

/** Shared parts know no feature, and no feature knows a page. */
const uiPointsDown: Rule = ({ path, text }) => {
  const rank = (folder: string) => (folder === UI_SHARED ? 0 : UI_PAGES.includes(folder) ? 2 : 1);
  const own = folderOf(path);
  if (floorOf(path) !== 'ui') return [];
  return importsOf(text).flatMap((specifier) => {
    const target = resolve(path, specifier);
    if (target === undefined || floorOf(target) !== 'ui' || folderOf(target) === own) return [];
    const isBelow =
      rank(folderOf(target)) < rank(own) || (rank(own) === 1 && rank(folderOf(target)) === 1);
    return isBelow ? [] : [`${path} imports ${target}`];
  });
};

/** Pure packages that the checks may use: no check is ever in a browser. */
const FOR_CHECKS = /^n2words\//;

const pureFloorsStandAlone: Rule = ({ path, text }) => {
  if (!PURE_FLOORS.includes(floorOf(path) ?? '')) return [];
  const packages = importsOf(text)
    .filter((specifier) => resolve(path, specifier) === undefined)
    .filter((one) => !(path.startsWith('src/content/checks/') && FOR_CHECKS.test(one)))
    .map((specifier) => `${path} imports ${specifier}`);
  const globals = [...withoutComments(text).matchAll(DOM_GLOBAL)].map(
    ([, name]) => `${path} uses ${name}`,
  );
  const markup = path.endsWith('.tsx') ? [`${path} holds markup`] : [];
  return [...packages, ...globals, ...markup];
};

const onlyRoutesKnowTheRouter: Rule = ({ path, text }) =>
  ['routes', 'server', 'client'].includes(floorOf(path) ?? '')
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

/** An article, and the words of the interface in one language. */
const AS_LONG_AS_ITS_WORDS =
  /^src\/(?:articles\/[^/]+\/article|messages\/catalogue\/[a-z]{2}(?:-page\.static)?)\.ts$/;

const filesAreShort: Rule = ({ path, text }) => {
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > MAX_LINES && !AS_LONG_AS_ITS_WORDS.test(path)
    ? [`${path} has ${lines} lines`]
    : [];
};

/** `links` for `src/links/addresses.ts`; nothing outside `src/`. */
function floorOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** `ui/facts` for `src/ui/facts/FactSection.tsx`. */
function folderOf(path: string): string {
  return posix.dirname(path).replace(/^src\//, '');
}

/** Chains of imports that come back to where they begin, one for each group of nodes that has any. */
function cyclesIn(imports: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const wayFrom = (start: string): string[] | undefined => {
    const seen = new Set<string>();
    const ways = [...(imports.get(start) ?? [])].map((next) => [next]);
    for (let way = ways.shift(); way; way = ways.shift()) {
      const last = way.at(-1) ?? '';
      if (last === start) return [start, ...way];
      if (seen.has(last)) continue;
      seen.add(last);
      ways.push(...[...(imports.get(last) ?? [])].map((next) => [...(way as string[]), next]));
    }
    return undefined;
  };
  return [...imports.keys()].flatMap((node) => wayFrom(node)?.join(' → ') ?? []);
}

/** Who imports whom, values and types alike; `nameOf` says what counts as one. */
function importGraph(files: readonly SourceFile[], nameOf: (path: string) => string) {
  const graph = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    const from = nameOf(path);
    const targets = importsOf(text)
      .flatMap((specifier) => resolve(path, specifier) ?? [])
      .map((target) => nameOf(target.replace(/\?.*$/, '')))
      .filter((to) => to !== from);
    graph.set(from, new Set([...(graph.get(from) ?? []), ...targets]));
  }
  return graph;
}

/** Written out in markup, selectors and style sheets, or set and read by `setData` and `readData`. */
function dataAttributesIn(text: string): string[] {
  const attributes = [...text.matchAll(/\bdata-([a-z][a-z-]*[a-z])\b(?!\.ts)/g)].map(
    ([, name]) => name,
  );
  const calls = [...text.matchAll(/\b(?:set|read)Data\([^')]*?'(\w+)'/g)].map(([, name]) =>
    name?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
  return [...attributes, ...calls].filter((name) => name !== undefined);
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

/** Classes that a component names and no rule of its style sheet has, and the other way round. */
function unmatchedClasses(all: readonly SourceFile[]): string[] {
  const ruled = new Map<string, Set<string>>();
  const named = new Map<string, Set<string>>();
  const add = (map: typeof named, path: string, classes: readonly string[]) =>
    map.set(path, new Set([...(map.get(path) ?? []), ...classes]));
  for (const { path, text } of all) {
    if (path.endsWith('.module.css')) {
      const selectors = withoutComments(text)
        .replace(/\{[^{}]*\}/g, '{}')
        // A statement's class is global, by its full name.
        .replace(/:global\([^{},]*?\.content\)/g, '');
      add(
        ruled,
        path,
        [...selectors.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name),
      );
    }
    for (const [, local, specifier = ''] of text.matchAll(
      /import (\w+) from '([^']+\.module\.css)'/g,
    )) {
      const uses = [...text.matchAll(new RegExp(`\\b${local}\\.(\\w+)`, 'g'))];
      add(
        named,
        resolve(path, specifier) ?? specifier,
        uses.map(([, name = '']) => name),
      );
    }
  }
  return [...new Set([...ruled.keys(), ...named.keys()])].flatMap((path) => {
    const [rules, names] = [ruled.get(path) ?? new Set(), named.get(path) ?? new Set<string>()];
    return [
      ...[...names]
        .filter((name) => !rules.has(name))
        .map((name) => `${path}: no rule for .${name}`),
      ...[...(ruled.get(path) ?? [])]
        .filter((name) => !names.has(name))
        .map((name) => `${path}: no component for .${name}`),
    ];
  });
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
    ['imports within ui from shared parts to features to pages', uiPointsDown],
    ['keeps React, packages and the DOM out of the pure floors', pureFloorsStandAlone],
    ['leaves the router to routes, server and client', onlyRoutesKnowTheRouter],
    ['has no barrels', noBarrels],
    ['has no utils, misc or helpers', namedForSomething],
    ['has named exports only', namedExportsOnly],
    [`has at most ${MAX_LINES} lines a file, articles and catalogues excepted`, filesAreShort],
  ];
  it.each(rules)('%s', (_name, rule) => {
    expect(files.flatMap(rule)).toEqual([]);
  });

  it('has no cycle of files', () => {
    expect(cyclesIn(importGraph(files, (path) => path))).toEqual([]);
  });

  it('has no cycle of folders', () => {
    expect(cyclesIn(importGraph(files, folderOf))).toEqual([]);
  });

  it('lists every data attribute, and lists none that is not used', () => {
    const listed = Object.keys(DATA_ATTRIBUTES);
    // What the search's indexer alone reads is on no page.
    const texts = files.filter(
      ({ path }) => !/\/data-attributes\.ts$|\/publish\/search\//.test(path),
    );
    const used = new Set(texts.flatMap(({ text }) => dataAttributesIn(withoutComments(text))));
    expect([...used].toSorted()).toEqual(listed.toSorted());
  });

  it('has raw colours only in the tokens', () => {
    expect(files.flatMap(coloursAreTokens)).toEqual([]);
  });
});

describe('the styles of components', () => {
  it('are there for every class that is named, and for none that is not', () => {
    expect(unmatchedClasses(files)).toEqual([]);
  });

  const sheet = { path: 'src/ui/facts/A.module.css', text: '.row { gap: 1rem; } .row.wide { }' };
  const component = (text: string) => ({
    path: 'src/ui/facts/A.static.tsx',
    text: `import styles from './A.module.css';\n${text}`,
  });

  it.each([
    ['a class without a rule', 'styles.row; styles.wide; styles.gone', 'no rule for .gone'],
    ['a rule without a component', 'styles.row', 'no component for .wide'],
  ])('are reported for %s', (_name, text, finding) => {
    expect(unmatchedClasses([sheet, component(text)])).toEqual([`${sheet.path}: ${finding}`]);
  });

  it('are reported where nothing imports them', () => {
    expect(unmatchedClasses([sheet])).toEqual([
      `${sheet.path}: no component for .row`,
      `${sheet.path}: no component for .wide`,
    ]);
  });

  it('are reported where a sheet is gone', () => {
    expect(unmatchedClasses([component('styles.row')])).toEqual([
      `${sheet.path}: no rule for .row`,
    ]);
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
      'a link that asks a selector',
      importsPointDown,
      'src/links/a.ts',
      "import type { FactEntry } from '../selectors/facts.ts';",
      'src/links/a.ts imports src/selectors/facts.ts',
    ],
    [
      'a component that knows its route, were it for a type alone',
      importsPointDown,
      'src/ui/reader/A.tsx',
      "type Route = typeof import('#routes/article-route.tsx');",
      'src/ui/reader/A.tsx imports src/routes/article-route.tsx',
    ],
    [
      'a route that loads from the server when it is asked',
      importsPointDown,
      'src/routes/a.ts',
      "const load = () => import('../server/render-page.tsx');",
      'src/routes/a.ts imports src/server/render-page.tsx',
    ],
    [
      'an import over several lines',
      importsPointDown,
      'src/links/a.ts',
      "import {\n  Reader,\n  type ReaderProps,\n} from '#ui/reader/Reader.tsx';",
      'src/links/a.ts imports src/ui/reader/Reader.tsx',
    ],
    [
      'an import for its effect',
      importsPointDown,
      'src/ui/reader/a.ts',
      "import '#styles/base.css';",
      'src/ui/reader/a.ts imports src/styles/base.css',
    ],
    [
      'what is passed on from above',
      importsPointDown,
      'src/content/a.ts',
      'export * from "../ui/reader/theme.ts";',
      'src/content/a.ts imports src/ui/reader/theme.ts',
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
      'src/ui/reader/A.module.css',
      "@import url('../../styles/base.css');",
      'src/ui/reader/A.module.css imports src/styles/base.css',
    ],
    [
      'source that imports a test',
      importsPointDown,
      'src/ui/reader/a.ts',
      "import { harbour } from '../../../tests/fixtures/harbour-article.ts';",
      'src/ui/reader/a.ts imports tests/fixtures/harbour-article.ts',
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
      'a shared part that knows a feature',
      uiPointsDown,
      'src/ui/shared/A.tsx',
      "import { B } from '#ui/facts/B.tsx';",
      'src/ui/shared/A.tsx imports src/ui/facts/B.tsx',
    ],
    [
      'a feature that knows the reader',
      uiPointsDown,
      'src/ui/facts/A.tsx',
      "import type { ReaderProps } from '../reader/Reader.tsx';",
      'src/ui/facts/A.tsx imports src/ui/reader/Reader.tsx',
    ],
    [
      'a page that knows another page',
      uiPointsDown,
      'src/ui/site/A.tsx',
      "import { Reader } from '#ui/reader/Reader.tsx';",
      'src/ui/site/A.tsx imports src/ui/reader/Reader.tsx',
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
      'src/ui/reader/A.tsx',
      "import { useSearch } from '@tanstack/react-router';",
      'src/ui/reader/A.tsx imports @tanstack/react-router',
    ],
    [
      'an index',
      noBarrels,
      'src/ui/reader/index.ts',
      '',
      'src/ui/reader/index.ts is a barrel by name',
    ],
    [
      'an index of components',
      noBarrels,
      'src/ui/reader/index.tsx',
      '',
      'src/ui/reader/index.tsx is a barrel by name',
    ],
    [
      'a barrel under another name',
      noBarrels,
      'src/ui/reader/all.ts',
      "export * from './Reader.tsx';",
      'src/ui/reader/all.ts only passes on what others export',
    ],
    [
      'a barrel of some names',
      noBarrels,
      'src/ui/reader/all.ts',
      "export {\n  Reader,\n} from './Reader.tsx';",
      'src/ui/reader/all.ts only passes on what others export',
    ],
    [
      'a barrel of types',
      noBarrels,
      'src/ui/reader/all.ts',
      "export type { Theme } from './theme.ts';",
      'src/ui/reader/all.ts only passes on what others export',
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
      'src/ui/reader/misc.tsx',
      '',
      'src/ui/reader/misc.tsx is named for nothing in particular',
    ],
    [
      'a default export',
      namedExportsOnly,
      'src/ui/reader/A.tsx',
      'export default function A() {}',
      'src/ui/reader/A.tsx has a default export',
    ],
    [
      'a default export by another name',
      namedExportsOnly,
      'src/ui/reader/A.tsx',
      'export { A as default };',
      'src/ui/reader/A.tsx has a default export',
    ],
    ...['#fff', '#ffff', '#fbfaf7', '#FBFAF7', '#fbfaf7cc'].map(
      (colour): (typeof broken)[number] => [
        `the colour ${colour} in a component’s style`,
        coloursAreTokens,
        'src/ui/reader/A.module.css',
        `.a { color: ${colour}; }`,
        `src/ui/reader/A.module.css holds the raw colour ${colour}`,
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
      'src/ui/reader/A.tsx',
      "const style = { color: '#b88600' };",
      'src/ui/reader/A.tsx holds the raw colour #b88600',
    ],
    [
      'a file of 251 lines',
      filesAreShort,
      'src/ui/reader/A.tsx',
      '\n'.repeat(251),
      'src/ui/reader/A.tsx has 251 lines',
    ],
    [
      'a catalogue of 251 lines, though it stands with the articles',
      filesAreShort,
      'src/articles/catalogue.ts',
      '\n'.repeat(251),
      'src/articles/catalogue.ts has 251 lines',
    ],
    [
      'a file of 251 lines that stands with the words',
      filesAreShort,
      'src/messages/catalogue/language.ts',
      '\n'.repeat(251),
      'src/messages/catalogue/language.ts has 251 lines',
    ],
  ];
  it.each(broken)('%s', (_name, rule, path, text, finding) => {
    expect(rule({ path, text })).toEqual([finding]);
  });
});

describe('a cycle', () => {
  const a = { path: 'src/ui/a/A.tsx', text: "import { B } from '#ui/b/B.tsx';" };
  const b = { path: 'src/ui/b/B.tsx', text: "import type { C } from '#ui/c/C.tsx';" };
  const c = { path: 'src/ui/c/C.tsx', text: "export const load = () => import('#ui/a/A.tsx');" };
  const d = { path: 'src/ui/c/D.tsx', text: "import { A } from '../a/A.tsx';" };

  it('of files is found, whether values, types or loaded when asked', () => {
    expect(cyclesIn(importGraph([a, b, c], (path) => path))).toEqual([
      'src/ui/a/A.tsx → src/ui/b/B.tsx → src/ui/c/C.tsx → src/ui/a/A.tsx',
      'src/ui/b/B.tsx → src/ui/c/C.tsx → src/ui/a/A.tsx → src/ui/b/B.tsx',
      'src/ui/c/C.tsx → src/ui/a/A.tsx → src/ui/b/B.tsx → src/ui/c/C.tsx',
    ]);
  });

  it('of folders is found where no file is in one', () => {
    const free = { ...c, text: '' };
    expect(cyclesIn(importGraph([a, b, free, d], (path) => path))).toEqual([]);
    expect(cyclesIn(importGraph([a, b, free, d], folderOf))).toEqual([
      'ui/a → ui/b → ui/c → ui/a',
      'ui/b → ui/c → ui/a → ui/b',
      'ui/c → ui/a → ui/b → ui/c',
    ]);
  });
});

describe('a rule is kept by', () => {
  const kept: [name: string, rule: Rule, path: string, text: string][] = [
    [
      'an import from a floor below',
      importsPointDown,
      'src/ui/reader/A.tsx',
      "import { factsOf } from '#selectors/facts.ts';",
    ],
    [
      'an import from another folder of the same floor',
      importsPointDown,
      'src/ui/reader/A.tsx',
      "import { ReadingToolbar } from '../filter/ReadingToolbar.tsx';\nimport { B } from '#ui/reader/B.tsx';",
    ],
    ['a package', importsPointDown, 'src/ui/reader/A.tsx', "import { useState } from 'react';"],
    [
      'styles that the client loads',
      importsPointDown,
      'src/client/a.tsx',
      "import '#styles/base.css';",
    ],
    [
      'a pure file that names the DOM in a comment only',
      pureFloorsStandAlone,
      'src/links/a.ts',
      '/** Unlike window.location. */\n// Not document.body\nexport const windows = 3;',
    ],
    [
      'a component that uses the DOM',
      pureFloorsStandAlone,
      'src/ui/reader/A.tsx',
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
      'src/ui/reader/a.ts',
      "import { a } from './b.ts';\nexport { b };\nexport const c = a;",
    ],
    [
      'a file with work of its own that hands one name on',
      noBarrels,
      'src/client/a.ts',
      "export { a } from './b.ts';\nexport const c = 3;",
    ],
    ['an empty style sheet', noBarrels, 'src/ui/reader/A.module.css', ''],
    ['a name that only holds such a word', namedForSomething, 'src/ui/reader/miscellany.ts', ''],
    ['colours in the tokens', coloursAreTokens, 'src/styles/tokens.css', '--paper: #fbfaf7;'],
    [
      'colours by their token',
      coloursAreTokens,
      'src/ui/reader/A.module.css',
      '.a { color: color-mix(in oklab, var(--ink) 50%, var(--paper)); }',
    ],
    [
      'specifiers and fragments that look like colours',
      coloursAreTokens,
      'src/ui/reader/A.tsx',
      "import { a } from '#content/a.ts';\nconst href = '#facade-of-town';",
    ],
    ['a file of 250 lines', filesAreShort, 'src/ui/reader/A.tsx', '\n'.repeat(250)],
    ['a long article', filesAreShort, 'src/articles/lost-barges/article.ts', '\n'.repeat(900)],
    ['the words of a language', filesAreShort, 'src/messages/catalogue/de.ts', '\n'.repeat(900)],
  ];
  it.each(kept)('%s', (_name, rule, path, text) => {
    expect(rule({ path, text })).toEqual([]);
  });
});
