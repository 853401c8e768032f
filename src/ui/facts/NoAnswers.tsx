import type { Article } from '#content/article.ts';
import { passageFragment } from '#links/addresses.ts';
import { unansweredBy } from '#selectors/facts.ts';
import styles from './PanelList.module.css';
import { PanelSection } from './PanelSection.tsx';

/** Who has not answered, in the article's words. */
export function NoAnswers({ article }: { article: Article }) {
  const silent = unansweredBy(article);
  return (
    silent.length > 0 && (
      <PanelSection title="No answer yet">
        <ul>
          {silent.map(({ id, speaker, text }) => (
            <li key={id}>
              <a className={styles.row} href={passageFragment(id)}>
                <span className={styles.label}>{speaker.name}</span>
                <span lang={article.language}>{text}</span>
              </a>
            </li>
          ))}
        </ul>
      </PanelSection>
    )
  );
}
