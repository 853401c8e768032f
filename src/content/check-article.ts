import type { Article, Inline, Paragraph } from './article.ts';
import { checkDates } from './checks/dates.ts';
import { checkFigures } from './checks/figures.ts';
import { checkIds } from './checks/ids.ts';
import { checkMarks } from './checks/marks.ts';
import { checkPlaces } from './checks/places.ts';
import { checkTexts } from './checks/texts.ts';
import { checkVocabulary } from './checks/vocabulary.ts';
import type { Finding, Problem } from './problem.ts';

const checks = [
  checkTexts,
  checkVocabulary,
  checkIds,
  checkDates,
  checkMarks,
  checkFigures,
  checkPlaces,
];

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
  const paragraphs = article.paragraphs.filter(isParagraph);
  const strays = article.paragraphs.filter((item) => !isParagraph(item)).map(describeStray);
  const inOrder = { ...article, paragraphs };
  const findings = [...misplaced, ...strays, ...checks.flatMap((check) => check(inOrder))];
  return findings.map((finding) => ({ article: folder, ...finding }));
}

function isParagraph(item: Paragraph | Inline): item is Paragraph {
  return typeof item === 'object' && item !== null && 'content' in item;
}

/** Text or a mark that the body holds directly, which the compiler refuses but a cast lets through. */
function describeStray(item: Paragraph | Inline): Finding {
  const where =
    typeof item === 'object' && item !== null && 'mark' in item
      ? `${item.mark} “${item.id}”`
      : 'body';
  return { where, advice: 'it stands outside any paragraph. Put it inside one, p(…)`…`.' };
}
