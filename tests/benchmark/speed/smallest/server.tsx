import { createMemoryHistory } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { createApp } from './app.tsx';

/** The page's prerendered markup. */
export async function render(): Promise<string> {
  const { app } = await createApp(createMemoryHistory({ initialEntries: ['/'] }));
  return renderToString(app);
}
