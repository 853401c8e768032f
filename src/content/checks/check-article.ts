import type { Article } from '#content/article.ts';
import type { Block, Inline } from '#content/block.ts';
import type { Finding, Problem } from '#content/problem.ts';
import { checkBlocks } from './blocks.ts';
import { checkDates } from './dates.ts';
import { checkFigures } from './figures.ts';
import { checkIds } from './ids.ts';
import { checkMarks } from './marks.ts';
import { checkNames } from './names.ts';
import { checkPlaces } from './places.ts';
import { checkReferences } from './references.ts';
import { checkResponses } from './responses.ts';
import { checkTexts } from './texts.ts';
import { checkVocabulary } from './vocabulary.ts';
import { checkConfirmations } from './warnings.ts';
import { checkWording } from './wording.ts';

/** What was guessed is never published. */
function checkGuesses({ draft, guesses = [] }: Article): Finding[] {
  return draft || guesses.length === 0
    ? []
    : [
        {
          where: 'guesses',
          advice: `${guesses.length === 1 ? 'one is' : `${guesses.length} are`} left (“${guesses[0]?.because}”). Confirm each by its value in the place of guess(…), or set draft: true.`,
        },
      ];
}

const checks = [
  checkGuesses,
  checkTexts,
  checkBlocks,
  checkVocabulary,
  checkIds,
  checkNames,
  checkDates,
  checkMarks,
  checkReferences,
  checkResponses,
  checkFigures,
  checkWording,
  checkPlaces,
  checkConfirmations,
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
  const body: readonly (Block | Inline)[] = article.blocks;
  const blocks = body.filter(isBlock);
  const strays = body.flatMap((item) => (isBlock(item) ? [] : [describeStray(item)]));
  const inOrder = { ...article, blocks };
  const findings = [...misplaced, ...strays, ...checks.flatMap((check) => check(inOrder))];
  return findings.map((finding) => ({ article: folder, ...finding }));
}

function isBlock(item: Block | Inline): item is Block {
  return typeof item === 'object' && item !== null && 'kind' in item;
}

/** Text or a mark that the body holds directly, which the compiler refuses but a cast lets through. */
function describeStray(item: Inline): Finding {
  const where =
    typeof item === 'object' && item !== null && 'mark' in item
      ? `${item.mark} “${item.id}”`
      : 'body';
  return { where, advice: 'it stands outside any paragraph. Put it inside one, p(…)`…`.' };
}
