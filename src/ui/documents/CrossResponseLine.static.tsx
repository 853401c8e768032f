import { hrefUnder } from '#links/addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { words } from '#messages/catalogue/words.ts';
import type { DescribedCrossResponse } from '#messages/responses.static.ts';
import { writtenIn } from '#ui/shared/written-in.ts';

interface CrossResponseLineProps {
  response: DescribedCrossResponse;
  /** Begins and ends with a slash. */
  base: string;
  className?: string | undefined;
}

/** "Denied by Peskov, 19 September 2022, in …": the other article’s headline leads to the words. */
export function CrossResponseLine({ response, base, className }: CrossResponseLineProps) {
  const { text, path, headline, language } = response;
  return (
    <>
      {text + words().comma + pageWords().inArticle}{' '}
      <a className={className} href={hrefUnder(base, path)} {...writtenIn(language)}>
        {headline}
      </a>
    </>
  );
}
