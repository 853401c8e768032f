import type { Organization, Person, WithContext } from 'schema-dts';
import { entryOf } from '#content/entry-of.ts';
import { heldRole, type RegisteredSpeaker } from '#content/registry.ts';
import { hrefUnder } from '#links/addresses.ts';
import { feedPathOf, speakerPath } from '#links/publication-addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { formatNumber } from '#messages/counts.ts';
import { formatDate } from '#messages/dates.ts';
import { describeRole } from '#messages/describe-role.static.ts';
import { pageCountOf } from '#messages/page-counts.static.ts';
import { STATEMENTS_PER_PAGE, statementsOfSpeaker } from '#selectors/across-articles.ts';
import { compareTexts } from '#selectors/compare-texts.ts';
import { withdrawnStatementsOf } from '#selectors/withdrawn-statements.ts';
import { isWithdrawn, type OnRecord } from '#ui/publication/SpeakerEntry.static.tsx';
import { rulesOf, SpeakerText } from '#ui/publication/SpeakerText.static.tsx';
import { crossResponsesOf } from './cross-responses.ts';
import { articlesWith, type Publication, type PublicationPage } from './publication.ts';
import type { Site } from './rendered-page.ts';

/** The addresses of a speaker’s pages. */
export function speakerPaths(id: string, publication: Publication): string[] {
  const pages = Math.max(1, Math.ceil(entriesOf(id, publication).length / STATEMENTS_PER_PAGE));
  return Array.from({ length: pages }, (_, i) => speakerPath(id, i + 1));
}

/** One page of what a speaker has said. */
export function speakerPage(
  id: string,
  page: number,
  publication: Publication,
  site: Site,
): PublicationPage | undefined {
  const { registry } = publication;
  const speaker = entryOf(registry.speakers, id);
  const paths = speaker && speakerPaths(id, publication);
  const path = paths?.[page - 1];
  if (!speaker || !paths || path === undefined) return undefined;
  const entries = entriesOf(id, publication);
  const statements = entries.filter((entry) => !isWithdrawn(entry));
  const said = pageCountOf(statements.length, 'statementOnRecord');
  const last = speaker.roles?.at(-1);
  const role = last && describeRole(last);
  const who = [speaker.name, role].filter(Boolean).join(words().comma);
  return {
    path,
    title: page === 1 ? speaker.name : pageWords().pageOf(speaker.name, formatNumber(page)),
    description: pageWords().speakerDescription(who, said),
    feeds: [feedPathOf(speakerPath(id))],
    ...(page === 1 && {
      card: {
        kind: 'speaker',
        words: said,
        speaker: speaker.name,
        ...(role !== undefined && { role }),
        date: statements[0] ? formatDate(statements[0].day, locale()) : '',
        language: locale(),
        source: pageWords().whoSaysWhatAndWhere,
      },
    }),
    wide: true,
    rules: rulesOf(page, entries, registry),
    structuredData: thingOf(speaker, hrefUnder(site.origin + site.base, speakerPath(id))),
    content: (
      <SpeakerText
        speaker={speaker}
        registry={registry}
        entries={entries}
        page={page}
        hrefs={paths.map((one) => hrefUnder(site.base, one))}
        crossResponsesOf={(article) => crossResponsesOf(article, publication.articles)}
        base={site.base}
      />
    ),
  };
}

/** What a speaker has said, and what of it was withdrawn, the newest first. */
function entriesOf(id: string, { articles }: Publication): OnRecord[] {
  const quoting = articlesWith('speaker', id, articles);
  const said = statementsOfSpeaker(
    quoting.map(({ article }) => article),
    id,
  );
  const withdrawn = withdrawnStatementsOf(quoting, id);
  return withdrawn.length === 0
    ? said
    : [...said, ...withdrawn].toSorted((a, b) => compareTexts(b.day, a.day));
}

/** Who a speaker is, in schema.org's terms. */
function thingOf(speaker: RegisteredSpeaker, address: string): WithContext<Person | Organization> {
  const { kind, name, wikidata } = speaker;
  const role = heldRole(speaker);
  const common = {
    '@context': 'https://schema.org',
    '@id': address,
    name,
    url: address,
    ...(wikidata && { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
  } as const;
  return kind === 'person'
    ? { ...common, '@type': 'Person', ...(role && { jobTitle: role }) }
    : { ...common, '@type': 'Organization', ...(role && { description: role }) };
}
