import type { Article } from '#content/article.ts';
import { publishedPassages } from '#content/passages.ts';
import { passageFragment } from '#links/addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale } from '#messages/catalogue/words.ts';
import { capitalised } from '#messages/counts.ts';
import { type DescribedCrossResponse, whoseWords } from '#messages/responses.static.ts';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
import { CrossResponseLine } from './CrossResponseLine.static.tsx';

interface InOtherArticlesProps {
  article: Article;
  crossResponses: readonly DescribedCrossResponse[];
  base: string;
}

/** At the article's end: what its statements and those of other articles respond to each other. */
export function InOtherArticles({ article, crossResponses, base }: InOtherArticlesProps) {
  const ids = [...new Set(crossResponses.map(({ id }) => id))];
  return (
    ids.length > 0 && (
      <section data-end="" {...writtenIn(locale(), article.language)}>
        <h2>{pageWords().inOtherArticles}</h2>
        <ul>
          {ids.map((id) => (
            <li key={id}>
              <p>
                <a href={passageFragment(id)}>
                  {capitalised(whoseWords(article, id))}:{' '}
                  <WrittenIn language={article.language}>
                    {publishedPassages(article).get(id)?.words}
                  </WrittenIn>
                </a>
              </p>
              {crossResponses
                .filter((response) => response.id === id)
                .map((response) => (
                  <p key={response.path}>
                    <CrossResponseLine response={response} base={base} />
                  </p>
                ))}
            </li>
          ))}
        </ul>
      </section>
    )
  );
}
