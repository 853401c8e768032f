import { describe, expect, test } from 'vitest';
import { formsOf } from '#ui/search/word-forms.ts';

describe('what a word of a text is, of those that are asked for', () => {
  test.each([
    ['graves', 'grave', true],
    ['grave', '“Graves,”', true],
    ['bodies', 'body', true],
    ['denied', 'denies', true],
    ['died', 'dying', true],
    ['gra', 'graves', true],
    ['police', 'policy', false],
    ['being', 'beach', false],
    ['a', 'a', true],
    ['a', 'and', false],
    ['aaaa', 'a', false],
    ['4470', '447', false],
    ['447', '447', true],
    ['international', 'inter', false],
    ['defence', 'self-defence', true],
    ['selfdefence', 'self-defence', true],
    ['orr', 'McOrr', true],
    ['mose', 'Møse’s', true],
    ["prosecutor's", 'prosecutors', true],
    ['могила', 'могила', true],
    ['constructor', '__proto__', false],
  ])('%s, asked of %s: %s', (asked, word, is) => {
    expect(formsOf([asked])(word)).toEqual(is ? [asked] : []);
  });

  test('each word asked for counts once', () => {
    expect(formsOf(['grave', 'graves', 'grave', 'body'])('graves')).toEqual(['grave', 'graves']);
  });
});
