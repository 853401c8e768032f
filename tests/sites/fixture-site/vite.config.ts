import { mergeConfig } from 'vite';
import app from '../../../vite.config.ts';
import { islandArticles, islandLedgers } from '../../fixtures/island-articles.ts';
import { strait, straitLedger } from '../../fixtures/strait-article.ts';
import { vessanyArticles } from '../../fixtures/vessany/vessany-articles.ts';
import { inventedArticles } from './invented-articles.ts';

/** The same app with invented articles: published several times, they have links to answer for. */
export default mergeConfig(app, {
  plugins: [
    inventedArticles(
      [...islandArticles, strait, ...vessanyArticles],
      [...islandLedgers, straitLedger],
    ),
  ],
});
