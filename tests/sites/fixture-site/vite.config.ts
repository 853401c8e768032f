import { mergeConfig } from 'vite';
import app from '../../../vite.config.ts';
import { islandArticles, islandLedgers, sunkLedger } from '../../fixtures/island-articles.ts';
import { strait, straitLedger } from '../../fixtures/strait-article.ts';
import { vessany } from '../../fixtures/vessany/registry.ts';
import { vessanyArticles } from '../../fixtures/vessany/vessany-articles.ts';
import { inventedArticles } from './invented-articles.ts';

/** The same app with invented articles: published several times, they have links to answer for. */
export default mergeConfig(app, {
  plugins: [
    inventedArticles(
      [...islandArticles, strait, ...vessanyArticles],
      [...islandLedgers, straitLedger, sunkLedger],
      {
        'lumbra-spring': { movedTo: 'lumbra-well' },
        [sunkLedger.article]: { withdrawn: '2031-02-20', reason: 'There never was such a pier.' },
      },
      vessany,
    ),
  ],
});
