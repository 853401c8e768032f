import type { SharedQuestion, Topic } from '#content/registry.ts';
import { hrefUnder } from '#links/addresses.ts';
import { questionPath, topicPath } from '#links/publication-addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale } from '#messages/catalogue/words.ts';
import { pageCountOf } from '#messages/page-counts.static.ts';
import { PageTitle } from '#ui/shared/PageTitle.static.tsx';
import styles from './Publication.module.css';

interface ListProps {
  /** How many articles there are with one, by its id. */
  articleCount: (id: string) => number;
  base: string;
}

interface QuestionsTextProps extends ListProps {
  questions: Readonly<Record<string, SharedQuestion>>;
}

/** The questions that several articles answer. */
export function QuestionsText({ questions, articleCount, base }: QuestionsTextProps) {
  const names = Object.entries(questions).map(([id, { question }]) => ({
    name: question,
    href: hrefUnder(base, questionPath(id)),
    articles: articleCount(id),
  }));
  return <NamedList title={pageWords().questionsAcross} names={names} />;
}

interface TopicsTextProps extends ListProps {
  topics: Readonly<Record<string, Topic>>;
}

/** What the articles are about, by letter. */
export function TopicsText({ topics, articleCount, base }: TopicsTextProps) {
  const names = Object.entries(topics)
    .toSorted(([, a], [, b]) => a.name.localeCompare(b.name, locale()))
    .map(([id, { name }]) => ({
      name,
      href: hrefUnder(base, topicPath(id)),
      articles: articleCount(id),
    }));
  return <NamedList title={pageWords().topics} names={names} />;
}

interface NamedListProps {
  title: string;
  names: readonly { name: string; href: string; articles: number }[];
}

function NamedList({ title, names }: NamedListProps) {
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <ul className={styles.names}>
        {names.map(({ name, href, articles }) => (
          <li key={href}>
            <a href={href}>{name}</a>
            <span className={styles.meta}>{pageCountOf(articles, 'article')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
