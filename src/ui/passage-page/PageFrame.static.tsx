import type { ReactNode } from 'react';

interface PageFrameProps {
  /** The front page; begins and ends with a slash. */
  base: string;
  children: ReactNode;
}

/** What every page beside the articles has around its text. */
export function PageFrame({ base, children }: PageFrameProps) {
  return (
    <>
      <header className="page brand">
        <a href={base}>On the Record</a>
      </header>
      <main className="page">{children}</main>
    </>
  );
}
