import { startPage } from './start-page.ts';

// Runs inline in the head.
startPage(new AbortController().signal);
