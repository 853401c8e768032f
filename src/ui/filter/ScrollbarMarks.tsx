import { useEffect, useState } from 'react';
import styles from './ScrollbarMarks.module.css';

/** Marks along the scrollbar: where in the page the chosen statements stand. For the eye alone. */
export function ScrollbarMarks({ ids }: { ids: readonly string[] }) {
  const positions = useMatchPositions(ids);
  return (
    <div className={styles.map} aria-hidden="true">
      {positions.map(({ id, share }) => (
        <i key={id} className={styles.match} style={{ insetBlockStart: `${share * 100}%` }} />
      ))}
    </div>
  );
}

interface MatchPosition {
  id: string;
  /** From the top of the page, 0 to 1. */
  share: number;
}

/** Where on the page these elements stand; follows every change of the page's height. */
function useMatchPositions(ids: readonly string[]): MatchPosition[] {
  const [positions, setPositions] = useState<MatchPosition[]>([]);
  const key = ids.join(' ');

  useEffect(() => {
    // The observer calls at once, too, when the page has been laid out anyway.
    const measure = () => setPositions(key === '' ? [] : key.split(' ').flatMap(positionOf));
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [key]);

  return positions;
}

function positionOf(id: string): MatchPosition[] {
  const element = document.getElementById(id);
  if (!element) return [];
  const top = topOf(element) + window.scrollY;
  return [{ id, share: top / document.documentElement.scrollHeight }];
}

/** In a section that need not be laid out yet, the paragraph's place among the others will do. */
function topOf(element: HTMLElement): number {
  const section = element.closest('[data-body] > div');
  if (!section) return element.getBoundingClientRect().top;
  const { top, height } = section.getBoundingClientRect();
  const paragraphs = [...section.children];
  const index = paragraphs.findIndex((one) => one.contains(element));
  return top + (height * index) / paragraphs.length;
}
