import { readFile } from 'node:fs/promises';
import { articleModule, loadArticle, loadLedgerText, slugs } from '#articles/catalogue.ts';
import { formerArticles } from '#articles/former.ts';
import type { Article } from '#content/article.ts';
import { checkArticle } from '#content/checks/check-article.ts';
import { checkLedger, unrecorded } from '#content/checks/check-ledger.ts';
import { checkShared, checkUse } from '#content/checks/registry.ts';
import { checkCrossResponses, type OtherArticles } from '#content/checks/responses.ts';
import { checkValues } from '#content/checks/values.ts';
import { checkWarnings } from '#content/checks/warnings.ts';
import { earlierSlugs } from '#content/former-article.ts';
import type { Ledger } from '#content/ledger.ts';
import { forget, perArticle } from '#content/per-article.ts';
import { describeProblems, type Problem } from '#content/problem.ts';
import { describeWarnings, type Warning } from '#content/warning.ts';
import { articlePath } from '#links/addresses.ts';
import { registry } from '#speakers/registry.ts';
import { describeGuesses } from './describe-guesses.ts';
import { EditorError } from './editor-error.ts';
import { readLedger } from './ledger-file.ts';
import { describeModuleError } from './module-errors.ts';
import { pictureProblems } from './picture-files.ts';
import { lineOf } from './problem-lines.ts';
import { inRegistry, sharedProblems } from './shared-problems.ts';

/** An article as the site publishes it. */
export interface SiteArticle {
  article: Article;
  /** Absent for an article that was never recorded. Read when it is asked for, and not kept for long. */
  readonly ledger: Ledger | undefined;
}

/** What was found of an article: it, or what stands between it and its readers, as a text for editors. */
type Inspected = { slug: string } & ({ problems: string } | Sound);

interface Sound {
  sound: SiteArticle;
  /** What may be wrong and no author has confirmed. */
  warnings: readonly Warning[];
  /** What differs from its last record, or that it has none, as a sentence. */
  unrecorded: string | undefined;
}

const inspected = new Map<string, Promise<Inspected>>();
let sound: Promise<readonly SiteArticle[]> | undefined;

/** Whether an article was checked before, as it stands and by the same rules. */
type IsChecked = (one: SiteArticle) => boolean;

function inspectAll(isChecked: IsChecked = () => false): Promise<Inspected[]> {
  return Promise.all(
    slugs().map((slug) => {
      const found = inspected.get(slug) ?? inspect(slug, isChecked);
      inspected.set(slug, found);
      return found;
    }),
  );
}

/** Takes note of articles that have changed, of new ones and of those that are gone. */
export async function refreshArticles(
  changed: readonly string[],
  isChecked: IsChecked,
): Promise<void> {
  for (const slug of changed) inspected.delete(slug);
  await inspectAll(isChecked);
  sound = undefined;
}

/** Every sound article with its ledger, read once. */
export function loadSite(): Promise<readonly SiteArticle[]> {
  sound ??= soundArticles().then((all) => all.map((one) => one.sound));
  return sound;
}

async function soundArticles(): Promise<Sound[]> {
  return (await inspectAll()).flatMap((one) =>
    'sound' in one && isShown(one.sound.article) ? one : [],
  );
}

/** Drafts are for those who work on them: the dev server has them, and a build that is told so. */
function isShown({ draft }: Article): boolean {
  return draft !== true || import.meta.env.DEV || process.env.DRAFTS === 'on';
}

/** What an import guessed in drafts and nobody has confirmed: a text for each, with file and line. */
export async function remainingGuesses(): Promise<string[]> {
  const drafts = (await inspectAll()).flatMap((one) =>
    'sound' in one && one.sound.article.draft ? one.sound.article : [],
  );
  return Promise.all(
    drafts.map(async ({ slug, guesses = [] }) => {
      const module = articleModule(slug);
      return describeGuesses(module, guesses, await readFile(module, 'utf8').catch(() => ''));
    }),
  );
}

const bySlug = new WeakMap<readonly SiteArticle[], Map<string, SiteArticle>>();

/** The article of a slug among many, found at once. */
export function articleOf(
  articles: readonly SiteArticle[],
  slug: string | undefined,
): SiteArticle | undefined {
  const known = bySlug.get(articles) ?? new Map(articles.map((one) => [one.article.slug, one]));
  bySlug.set(articles, known);
  return slug === undefined ? undefined : known.get(slug);
}

/** All that stands between the articles and their readers, as one text for editors. */
export async function articleProblems(isChecked?: IsChecked): Promise<string | undefined> {
  const all = await inspectAll(isChecked);
  const others = othersIn(all);
  const inArticles = (await Promise.all(all.map((one) => problemsOf(one, others)))).filter(
    (problems) => problems !== undefined,
  );
  // An entry may be there for a draft.
  const sound = all.flatMap((one) => ('sound' in one ? one.sound.article : []));
  const unused = inArticles.length > 0 ? [] : checkUse(registry, sound).map(inRegistry);
  const found = [
    sharedProblems() ?? [],
    ...inArticles,
    ...(unused.length > 0 ? [describeProblems(unused)] : []),
  ].flat();
  return found.length > 0 ? found.join('\n') : undefined;
}

/** The same for the pages of one article, or of none, which the problems of others do not concern. */
export async function problemsAt(path: string): Promise<string | undefined> {
  const all = await inspectAll();
  const one = all.find(({ slug }) => `${path}/`.startsWith(`${articlePath(slug)}/`));
  return sharedProblems() ?? (one && problemsOf(one, othersIn(all)));
}

/** An article’s own problems, or else those of its responses into others. The latter are looked for each time. */
async function problemsOf(one: Inspected, others: OtherArticles): Promise<string | undefined> {
  if ('problems' in one) return one.problems;
  const findings = checkCrossResponses(one.sound.article, others);
  const problems = findings.map((finding) => ({ article: one.slug, ...finding }));
  return problems.length > 0 ? describeProblems(await withPlaces(problems, one.slug)) : undefined;
}

function othersIn(all: readonly Inspected[]): OtherArticles {
  const articles = new Map(
    all.map((one) => [one.slug, 'sound' in one ? one.sound.article : undefined]),
  );
  return { articles, former: formerArticles, registry };
}

/** What may be wrong and no author has confirmed, as one text for editors. */
export async function articleWarnings(): Promise<string | undefined> {
  const warnings = (await soundArticles()).flatMap((one) => one.warnings);
  return warnings.length > 0 ? describeWarnings(warnings) : undefined;
}

/** What differs from the last record of it, or has none: a sentence for each article. */
export async function unrecordedArticles(): Promise<string[]> {
  return (await soundArticles()).flatMap((one) => one.unrecorded ?? []);
}

/** Articles without warnings or unrecorded changes; the next build need not check them again. */
export async function flawlessArticles(): Promise<SiteArticle[]> {
  return (await soundArticles())
    .filter((one) => one.warnings.length === 0 && one.unrecorded === undefined)
    .map(({ sound }) => sound);
}

async function inspect(slug: string, isChecked: IsChecked): Promise<Inspected> {
  let found: SiteArticle;
  try {
    found = await loadSiteArticle(slug);
    if (isChecked(found)) return { slug, sound: found, warnings: [], unrecorded: undefined };
    // Reading it may fail.
    found.ledger;
  } catch (error) {
    const isLedger = error instanceof EditorError;
    return {
      slug,
      problems: isLedger ? error.message : describeModuleError(error, articleModule(slug)),
    };
  }
  const { article, ledger } = found;
  const values = checkValues(article).map((finding) => ({ article: slug, ...finding }));
  const problems =
    values.length > 0
      ? values
      : [
          ...checkArticle(article, slug),
          ...checkShared(article, registry).map((finding) => ({ article: slug, ...finding })),
          ...checkLedger(article, ledger),
          ...(await pictureProblems(article)),
        ];
  const inspected =
    problems.length > 0
      ? { slug, problems: describeProblems(await withPlaces(problems, slug)) }
      : {
          slug,
          sound: found,
          warnings: await withPlaces(checkWarnings(article), slug),
          unrecorded: unrecorded(article, ledger),
        };
  // Of thousands, what was read to check them is not kept.
  forget(article);
  return inspected;
}

/** The problems with the lines of the article's module that they are about. */
async function withPlaces<One extends Problem>(
  problems: readonly One[],
  slug: string,
): Promise<One[]> {
  if (problems.length === 0) return [];
  const module = articleModule(slug);
  const source = await readFile(module, 'utf8').catch(() => undefined);
  return problems.map((problem) => {
    const line = source === undefined ? undefined : lineOf(problem, source);
    return { ...problem, place: line === undefined ? undefined : `${module}:${line}` };
  });
}

const ledgerOf = perArticle(({ slug }) => {
  const text = loadLedgerText(slug);
  return text === undefined
    ? undefined
    : readLedger(text, slug, earlierSlugs(formerArticles, slug));
});

async function loadSiteArticle(slug: string): Promise<SiteArticle> {
  const article = await loadArticle(slug);
  if (!article) {
    throw new EditorError(
      `${articleModule(slug)} does not export “article”. Add: export const article = defineArticle({ … }).`,
    );
  }
  return {
    article,
    get ledger() {
      return ledgerOf(article);
    },
  };
}
