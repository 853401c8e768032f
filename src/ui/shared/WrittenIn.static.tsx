import type { ReactNode } from 'react';
import { locale } from '#messages/catalogue/words.ts';
import { writtenIn } from './written-in.ts';

interface WrittenInProps {
  language: string;
  /** The language around it, where that is not the interface's. */
  around?: string;
  children: ReactNode;
}

/** Words in a sentence of another language: marked as theirs, and isolated from its direction. */
export function WrittenIn({ language, around = locale(), children }: WrittenInProps) {
  if (language === around) return children;
  return <bdi {...writtenIn(language, around)}>{children}</bdi>;
}
