import { screen } from '@testing-library/react';

/* The parts of the reader's page, found as a reader finds them: by role and name, or by address. */

export const speakersPanel = () => screen.getByRole('complementary', { name: 'Who is quoted' });

export const factsPanel = () => screen.getByRole('complementary', { name: 'Facts and figures' });

/** A name to press in the speakers' panel. */
export const nameButton = (name: string) =>
  screen.getByRole('button', { name: startingWith(name) });

/** Resolves once the name is shown as chosen. */
export const chosen = (name: string) =>
  screen.findByRole('button', { name: startingWith(name), pressed: true });

/** Resolves once the name is shown as not chosen. */
export const notChosen = (name: string) =>
  screen.findByRole('button', { name: startingWith(name), pressed: false });

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
