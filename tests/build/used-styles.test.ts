import { describe, expect, it } from 'vitest';
import { usedStyles } from '#build/used-styles.ts';

describe('of the styles for what the build draws', () => {
  const html = '<p class="row -x9 b_1">1.5</p><div class="row"></div>';
  const cases: [name: string, css: string, kept: string][] = [
    [
      'those of classes in the page are kept',
      '.row{margin:0}.-x9{top:0}',
      '.row{margin:0}.-x9{top:0}',
    ],
    ['those of other classes are left out', '.plot{margin:0}.row .plot{top:0}', ''],
    ['selectors are told apart', '.plot,.b_1:hover{margin:0}', '.b_1:hover{margin:0}'],
    ['a class inside a function counts', '.row:has(.plot){margin:0}', ''],
    ['numbers are no classes', '.row{margin:.5rem .25em}', '.row{margin:.5rem .25em}'],
    [
      'those without classes are kept',
      'html:not([data-scripted]) p{margin:0}',
      'html:not([data-scripted]) p{margin:0}',
    ],
    [
      'a condition with nothing left in it goes',
      '@media (pointer:coarse){.plot{margin:0}}.row{top:0}',
      '.row{top:0}',
    ],
  ];
  it.each(cases)('%s', (_name, css, kept) => {
    expect(usedStyles(css, html)).toBe(kept);
  });
});
