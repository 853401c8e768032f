import type { ReactNode } from 'react';
import { ThemeMenu } from './ThemeMenu.static.tsx';
import styles from './TopBar.module.css';

interface TopBarProps {
  /** Where the name leads. */
  homeHref: string;
  /** The page's own controls, left of the display menu. */
  children?: ReactNode;
}

/** The bar at the top of every page: the name, the page's controls, the display menu. */
export function TopBar({ homeHref, children }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <a className={styles.name} href={homeHref}>
        On the Record
      </a>
      <div className={styles.controls}>
        {children}
        <ThemeMenu />
      </div>
    </header>
  );
}
