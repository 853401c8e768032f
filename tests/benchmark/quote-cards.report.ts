import { test } from 'vitest';
import { renderCards } from '#publish/cards/render-cards.tsx';
import { hardCards } from '../fixtures/hard-cards.ts';

test('how long the build takes over its preview pictures', async () => {
  const kinds = Object.values(hardCards);
  const cards = Array.from({ length: 100 }, (_, i) => {
    const card = kinds[i % kinds.length] as (typeof kinds)[number];
    // No two alike, as in an article: what is remembered of one card serves the next only in part.
    return { ...card, words: card.words.replace(/\p{L}(?=\P{L}*$)/u, `$& ${i}`) };
  });
  const before = performance.now();
  const pictures = await renderCards(cards);
  const seconds = (performance.now() - before) / 1000;
  const sizes = pictures.map(({ length }) => length).sort((a, b) => a - b);
  const kilobytes = (bytes = 0) => `${Math.round(bytes / 100) / 10} KB`;
  console.log(
    [
      `${pictures.length} quote cards in ${seconds.toFixed(1)} s, fonts loaded and all`,
      `median ${kilobytes(sizes[sizes.length >> 1])}, largest ${kilobytes(sizes.at(-1))}`,
    ].join('\n'),
  );
});
