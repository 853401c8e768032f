import { hrefUnder } from '#links/addresses.ts';
import { type ExportKind, exportPath } from '#links/export-addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import styles from './PanelSection.module.css';
import { PanelSection } from './PanelSection.static.tsx';

const FILES: readonly [kind: ExportKind, name: string][] = [
  ['json', 'Everything, as JSON'],
  ['statements', 'Statements, as CSV'],
  ['claims', 'Claims, as CSV'],
  ['annotations', 'Annotations, as JSON-LD'],
  ['text', 'The text alone'],
];

/** The article as data, to take away. */
export function DataDownloads({ slug, base }: { slug: string; base: string }) {
  return (
    <PanelSection title="The data">
      <ul>
        {FILES.map(([kind, name]) => (
          <li key={kind} className={styles.item}>
            <a className={styles.way} href={hrefUnder(base, exportPath(slug, kind))} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <p className={styles.label}>
        <a className={styles.way} href={glossaryHref(base, 'data')}>
          What is in them
        </a>
      </p>
    </PanelSection>
  );
}
