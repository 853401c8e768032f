import '@testing-library/jest-dom/vitest';
import './browser-gaps.ts';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { enterLanguage } from '#messages/catalogue/in-language.static.ts';

/** What is tested by itself, outside a page, speaks English. */
enterLanguage('en-GB');

/** Any unexpected word on the console fails the test that caused it. */
beforeEach(() => {
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => {
      said.push([level, ...words].map(String).join(' '));
    });
  }
});

afterEach(() => {
  cleanup();
  if (typeof document !== 'undefined') document.body.replaceChildren();
  expect(said.splice(0), 'words on the console').toEqual([]);
});

const said: string[] = [];
