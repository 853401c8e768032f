import { renderToStaticMarkup } from 'react-dom/server';
import { hrefUnder } from '#links/addresses.ts';
import { FEED_PATH } from '#links/publication-addresses.ts';
import { locale } from '#messages/catalogue/words.ts';
import { lettersWithoutFont } from '#publish/cards/printable.ts';
import { FeedLinks } from '#ui/publication/FeedLinks.static.tsx';
import { siteHrefs } from '#ui/shared/site-hrefs.ts';
import { PlainPage } from '#ui/site/PlainPage.static.tsx';
import { PlainHead } from './heads.tsx';
import { cardOrLetters } from './passage-page.tsx';
import type { PublicationPage } from './publication.ts';
import type { RenderedPage, Site } from './rendered-page.ts';

/** Renders a page of a publication, in the language that is set. */
export function renderPublication(page: PublicationPage, site: Site): RenderedPage {
  const {
    path,
    title,
    description,
    feeds = [],
    rules,
    structuredData,
    card,
    wide,
    searches,
    content,
  } = page;
  const picture = card && cardOrLetters(card, lettersWithoutFont(card));
  const home = site.origin + site.base;
  return {
    kind: path === undefined ? 'not-found' : 'plain',
    language: locale(),
    head: renderToStaticMarkup(
      <PlainHead
        title={title === undefined ? 'On the Record' : `${title} – On the Record`}
        description={description}
        feeds={[...new Set([...feeds, FEED_PATH])].map((feed) => hrefUnder(home, feed))}
        {...(path !== undefined && { address: hrefUnder(home, path) })}
        {...(picture?.card && { picture: description })}
      />,
    ),
    body: renderToStaticMarkup(
      <PlainPage {...siteHrefs(site.base)} wide={wide ?? false}>
        {content}
        <FeedLinks feeds={feeds} base={site.base} />
      </PlainPage>,
    ),
    ...picture,
    ...(rules && { rules }),
    ...(structuredData && { structuredData }),
    ...(searches && { searches }),
  };
}
