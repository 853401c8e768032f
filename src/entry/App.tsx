import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useEffect } from 'react';
import type { createAppRouter } from '#routes/router.ts';

/** What the prerender renders and the browser adopts. */
export function App({ router }: { router: ReturnType<typeof createAppRouter> }) {
  // Effects run once the whole page is React's own: from here on it answers.
  useEffect(() => {
    performance.mark('hydrated');
  }, []);
  return (
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>
  );
}
