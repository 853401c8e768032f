import { createBrowserHistory } from '@tanstack/react-router';
import { hydrateRoot } from 'react-dom/client';
import { createApp } from './app.tsx';

const { router, app } = await createApp(createBrowserHistory());
// Without it the client renders a Suspense boundary that the prerendered tree does not have.
router.ssr = { manifest: undefined };
hydrateRoot(document.getElementById('root') as HTMLElement, app);
