import { mergeConfig } from 'vite';
import app from '../../../vite.config.ts';
import { inventedArticles } from './invented-articles.ts';

/** The same app with invented articles: published several times, they have links to answer for. */
export default mergeConfig(app, { plugins: [inventedArticles()] });
