import { mergeConfig } from 'vite';
import app from '../../../vite.config.ts';
import { inventedArticles } from '../../sites/fixture-site/invented-articles.ts';
import { longArticle } from './long-article.ts';

/** The same app with the long article alone. */
export default mergeConfig(app, { plugins: [inventedArticles([longArticle])] });
