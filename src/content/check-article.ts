import type { Article } from './article.ts';
import { checkDates } from './checks/dates.ts';
import { checkFigures } from './checks/figures.ts';
import { checkIds } from './checks/ids.ts';
import { checkMarks } from './checks/marks.ts';
import { checkTexts } from './checks/texts.ts';
import type { Problem } from './problem.ts';

const checks = [checkTexts, checkIds, checkDates, checkMarks, checkFigures];

/**
 * Everything about an article that the compiler cannot see, all problems at once. Components trust
 * an article that has passed; `folder` is where it was found, and must be its slug.
 */
export function checkArticle(article: Article, folder: string = article.slug): Problem[] {
  const misplaced =
    article.slug === folder
      ? []
      : [
          {
            where: `slug “${article.slug}”`,
            advice: `the article stands in the folder “${folder}”. Give the folder and the slug the same name; a slug that was published stays.`,
          },
        ];
  const findings = [...misplaced, ...checks.flatMap((check) => check(article))];
  return findings.map((finding) => ({ article: folder, ...finding }));
}
