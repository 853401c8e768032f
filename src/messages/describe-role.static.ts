import type { Role } from '#content/registry.ts';
import { pageWords } from './catalogue/in-language.static.ts';
import { words } from './catalogue/words.ts';

/** "President of Ukraine"; with its years once it has ended, "President of the United States, 2021–2025". */
export function describeRole({ role, since, until }: Role): string {
  if (until === undefined) return role;
  const [from, to] = [since?.slice(0, 4), until.slice(0, 4)];
  const years = from === undefined ? pageWords().until(to) : from === to ? to : `${from}–${to}`;
  return role + words().comma + years;
}
