import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { followSources } from '#ui/attribution/follow-sources.ts';

/** As another test may have left it. */
beforeEach(() => performance.clearMarks('hydrated'));

test.each([' ', 'Enter'])(
  'before the app is there, the key “%s” leads to a speaker, and does not scroll',
  (key) => {
    const listening = new AbortController();
    onTestFinished(() => listening.abort());
    document.body.innerHTML = `
    <main><p>It held, said <a role="button" tabindex="0" data-source="quern">the mayor</a>.</p></main>
    <aside><ul><li id="quern"><input type="checkbox" aria-label="Ilsa Quern" /></li></ul></aside>`;
    Element.prototype.scrollIntoView ??= () => {};
    followSources(listening.signal);
    const isLeftToBrowser = fireEvent.keyDown(screen.getByRole('button', { name: 'the mayor' }), {
      key,
    });
    expect(isLeftToBrowser).toBe(false);
    expect(screen.getByRole('checkbox', { name: 'Ilsa Quern' })).toHaveFocus();
  },
);

test('other keys are left to the browser', () => {
  const listening = new AbortController();
  onTestFinished(() => listening.abort());
  document.body.innerHTML =
    '<p><a role="button" tabindex="0" data-source="quern">the mayor</a></p>';
  followSources(listening.signal);
  expect(fireEvent.keyDown(screen.getByRole('button'), { key: 'PageDown' })).toBe(true);
});
