import { describe, expect, it } from 'vitest';
import { describePassage, hasCard } from '#messages/describe-passage.ts';
import { strait } from '../fixtures/strait-article.ts';

describe('a preview picture', () => {
  const cases: [name: string, id: string, has: boolean][] = [
    ['is drawn of Latin letters', 'ashore', true],
    ['is drawn of Cyrillic ones', 'pilot-count', true],
    ['is not drawn of words from right to left', 'ministry', false],
    ['is not drawn where the speaker’s name runs from right to left', 'crates.ministry', false],
    ['is not drawn of such a speaker', 'mawj', false],
  ];
  it.each(cases)('%s: %s', (_name, id, has) => {
    const passage = describePassage(strait, id);
    expect(passage && hasCard(strait, passage)).toBe(has);
  });
});
