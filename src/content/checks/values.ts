import type { Article } from '#content/article.ts';
import { contentOf } from '#content/block.ts';
import type { Finding } from '#content/problem.ts';

/**
 * Numbers and other values within a text, which the compiler refuses but a cast lets through. Such an
 * article can be read no further.
 */
export function checkValues({ blocks }: Article): Finding[] {
  return blocks.flatMap((block) =>
    'kind' in block
      ? valuesIn(contentOf(block)).map((value) => ({
          where: `${block.kind} “${block.id}”`,
          advice: `its text has \${${JSON.stringify(value) ?? String(value)}}, which is neither words nor a mark. Write the words, and mark them.`,
        }))
      : [],
  );
}

function valuesIn(content: readonly unknown[]): unknown[] {
  return content.flatMap((item) => {
    if (typeof item === 'string') return [];
    const children =
      typeof item === 'object' && item !== null && 'children' in item && item.children;
    return Array.isArray(children) ? valuesIn(children) : [item];
  });
}
