import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openPage } from './open-page.tsx';
import { chosen, factsPanel, nameBox, passageAt } from './reader-page.ts';

const FERRY = '/articles/lumbra-ferry';
const named = () => document.activeElement?.textContent || document.activeElement?.ariaLabel;

test('the arrow keys go through the links of a paragraph, and stay in it', async () => {
  const { user } = await openPage(FERRY);
  const stops = passageAt('numbers').querySelectorAll<HTMLElement>('[role], a');
  expect(stops.length).toBeGreaterThan(4);
  stops[0]?.focus();
  for (const stop of [...stops].slice(1)) {
    await user.keyboard('{ArrowRight}');
    expect(stop).toHaveFocus();
  }
  expect(named()).toBe('Copy link to paragraph 2');
  await user.keyboard('{ArrowRight}');
  expect(named()).toBe('Copy link to paragraph 2');
  await user.keyboard('{ArrowLeft}');
  expect([...stops].at(-2)).toHaveFocus();
});

test('Tab leaves a paragraph for the next, and comes back to where it was left', async () => {
  const { user } = await openPage(FERRY);
  passageAt('numbers').querySelector<HTMLElement>('[role]')?.focus();
  await user.keyboard('{ArrowRight}');
  const left = document.activeElement;
  await user.tab();
  expect(passageAt('yellow-coat')).toContainElement(document.activeElement as HTMLElement);
  await user.tab({ shift: true });
  expect(left).toHaveFocus();
});

test('a question of the facts is one stop, and so are a chosen speaker’s statements', async () => {
  const { user } = await openPage(FERRY);
  const heading = screen.getByRole('heading', { level: 3, name: 'How many were aboard?' });
  const section = heading.parentElement as HTMLElement;
  const tabbable = (part: Element) => part.querySelectorAll('a:not([tabindex="-1"])');
  expect(section.querySelectorAll('a').length).toBeGreaterThan(8);
  expect(tabbable(section)).toHaveLength(1);
  expect(factsPanel()).toContainElement(section);
  await user.click(nameBox('Odalys Fenn'));
  await chosen('Odalys Fenn');
  const said = document.querySelector('#fenn > div') as HTMLElement;
  expect(said.querySelectorAll('a').length).toBeGreaterThan(4);
  expect(tabbable(said)).toHaveLength(1);
});

test('with a modifier, and upward and downward, the keys are the browser’s', async () => {
  const { user } = await openPage(FERRY);
  const first = passageAt('numbers').querySelector<HTMLElement>('[role]');
  first?.focus();
  for (const keys of [
    '{ArrowDown}',
    '{ArrowUp}',
    '{Control>}{ArrowRight}{/Control}',
    '{Shift>}{ArrowRight}{/Shift}',
  ]) {
    await user.keyboard(keys);
    expect(first).toHaveFocus();
  }
});
