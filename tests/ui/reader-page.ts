import { act, screen, waitFor, within } from '@testing-library/react';
import { expect } from 'vitest';

/* The parts of the reader's page, found as a reader finds them: by role and name, or by address. */

export const speakersPanel = () => screen.getByRole('complementary', { name: 'Who is quoted' });

export const factsPanel = () => screen.getByRole('complementary', { name: 'Facts and figures' });

/** A name to choose in the speakers' panel. */
export const nameBox = (name: string) => screen.getByRole('checkbox', { name: startingWith(name) });

/** What shows everyone again. */
export const everyoneButton = () => screen.getByRole('button', { name: /^Everyone/ });

/** Resolves once the name is shown as chosen. */
export const chosen = (name: string) =>
  screen.findByRole('checkbox', { name: startingWith(name), checked: true });

/** Resolves once the name is shown as not chosen. */
export const notChosen = (name: string) =>
  screen.findByRole('checkbox', { name: startingWith(name), checked: false });

/** Resolves once no name is chosen. */
export const everyoneShown = () =>
  waitFor(() =>
    expect(within(speakersPanel()).queryAllByRole('checkbox', { checked: true })).toEqual([]),
  );

/** What a link to `#id` leads to. */
export function passageAt(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`Nothing stands at #${id}.`);
  return element;
}

/** The text of everything in the story that is marked as what the address leads to. */
export const marked = () =>
  [...document.querySelectorAll('main [data-target]')].map(({ textContent }) => textContent);

/** Where the page speaks of links: how the reader got here, and what was copied. */
export const notices = () => screen.getAllByRole('status')[0] as HTMLElement;

/** All that the page has to say in its live regions at this moment. */
export const announced = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');

function startingWith(name: string): RegExp {
  return new RegExp(`^${name}`);
}

/** Follows a link to a passage of the page, as a press on one does in a browser. */
export async function follow(hash: string): Promise<void> {
  const link = Object.assign(document.createElement('a'), { href: hash });
  document.querySelector('footer')?.append(link);
  await act(async () => link.click());
  link.remove();
}
