import type { Article, Response, Speaker } from '#content/article.ts';
import { sourcesOf } from '#content/statement.ts';
import { hrefUnder, passagePath } from '#links/addresses.ts';
import { exportPath } from '#links/export-addresses.ts';
import { speakerOf } from '#messages/attribution.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { isolated } from '#messages/isolated.ts';
import { describeStatement, kindLabel, roleOf } from '#messages/labels.ts';
import { plainText } from '#selectors/plain-text.ts';
import type { ArticleData } from './article-data.ts';
import { selectorsIn } from './text-selectors.ts';

/**
 * `SLUG.annotations.jsonld`: every statement as a W3C Web Annotation of the plain text, in one
 * collection of one page (https://www.w3.org/TR/annotation-model/). An annotation's id is the address
 * of its passage's page; its bodies say who speaks, of what kind the statement is, and how it came.
 * Nothing in it is dated: the model wants a time of day, and the article knows days alone.
 */
export function annotationsOf(article: Article, data: ArticleData, home: string) {
  const id = hrefUnder(home, exportPath(article.slug, 'annotations'));
  const selectorsOf = selectorsIn(plainText(article));
  const items = data.statements.map((statement) => ({
    id: statement.address,
    type: 'Annotation',
    motivation: 'describing',
    creator: home,
    body: [
      ...sourcesOf(statement).flatMap((id) => speakerBody(article, home, id)),
      { type: 'TextualBody', purpose: 'classifying', value: statement.kind },
      {
        type: 'TextualBody',
        purpose: 'describing',
        format: 'text/plain',
        language: locale(),
        value: describe(article, statement.id),
      },
      ...responseBody(article, home, statement.respondsTo),
    ],
    target: statement.spans.map((span) => ({
      type: 'SpecificResource',
      source: data.plainText.address,
      scope: data.address,
      selector: selectorsOf(span),
    })),
  }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: pageWords().whoSaysWhatIn(isolated(article.headline)),
    creator: { id: home, type: 'Organization', name: 'On the Record' },
    generator: { type: 'Software', name: 'On the Record', homepage: home },
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

/** The context names people and organizations; a group is FOAF's own. */
const TYPES: Record<Speaker['kind'], string> = {
  person: 'Person',
  institution: 'Organization',
  group: 'foaf:Group',
};

function speakerBody(article: Article, home: string, id: string) {
  const speaker = article.speakers[id];
  if (!speaker) return [];
  const source = {
    id: hrefUnder(home, passagePath(article.slug, id)),
    type: TYPES[speaker.kind],
    name: speaker.name,
  };
  return [{ type: 'SpecificResource', purpose: 'linking', source }];
}

/** The statement or claim that it responds to, and how. */
function responseBody({ slug }: Article, home: string, response: Response | undefined) {
  if (!response) return [];
  return [
    {
      type: 'SpecificResource',
      purpose: 'linking',
      source: {
        id: hrefUnder(home, passagePath(response.in ?? slug, response.to)),
        name: response.how,
      },
    },
  ];
}

/** "Ana Orr, Mayor: Direct quote, via The Tidewire, Harbour radio" */
function describe(article: Article, id: string): string {
  const statement = article.statements[id];
  const speaker = statement && speakerOf(article, statement);
  if (!speaker) return '';
  const who = [speaker.name, roleOf(speaker)].map(isolated);
  const how = [kindLabel(statement.kind), ...describeStatement(article, statement)];
  return `${who.join(words().comma)}: ${how.join(words().comma)}`;
}
