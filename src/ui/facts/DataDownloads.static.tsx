import { hrefUnder } from '#links/addresses.ts';
import { type ExportKind, exportPath } from '#links/export-addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import styles from './PanelSection.module.css';
import { PanelSection } from './PanelSection.static.tsx';

const FILES = [
  'json',
  'statements',
  'claims',
  'annotations',
  'text',
] as const satisfies readonly ExportKind[];

/** The article as data, to take away. */
export function DataDownloads({ slug, base }: { slug: string; base: string }) {
  const words = pageWords();
  return (
    <PanelSection title={words.data}>
      <ul>
        {FILES.map((kind) => (
          <li key={kind} className={styles.item}>
            <a className={styles.way} href={hrefUnder(base, exportPath(slug, kind))} download>
              {words.files[kind]}
            </a>
          </li>
        ))}
      </ul>
      <p className={styles.label}>
        <a className={styles.way} href={glossaryHref(base, 'data')}>
          {words.whatIsInFiles}
        </a>
      </p>
    </PanelSection>
  );
}
