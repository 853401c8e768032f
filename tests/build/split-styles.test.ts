import { describe, expect, it } from 'vitest';
import { splitStyles } from '#build/split-styles.ts';

describe('the styles of a page', () => {
  const cases: [name: string, css: string, first: string, later: string][] = [
    ['stand in its HTML', 'a{color:red}', 'a{color:red}', ''],
    [
      'come later where only paper needs them',
      'a{color:red}@media print{a{color:black}}b{margin:0}',
      'a{color:red}b{margin:0}',
      '@media print{a{color:black}}',
    ],
    [
      'come later where only forced colours or a script need them',
      '@media (forced-colors:active){a{color:Mark}}@media (scripting: enabled){b{margin:0}}',
      '',
      '@media (forced-colors:active){a{color:Mark}}@media (scripting: enabled){b{margin:0}}',
    ],
    [
      'stay where any first view may need them',
      '@media (min-width: 48rem){a{color:red}}@media (hover: hover){b{margin:0}}',
      '@media (min-width: 48rem){a{color:red}}@media (hover: hover){b{margin:0}}',
      '',
    ],
    [
      'come later where they are for pages without script alone',
      '@media (max-width: 48rem){html:not([data-scripted]) a{color:red}a{top:0}}',
      '@media (max-width: 48rem){a{top:0}}',
      '@media (max-width: 48rem){html:not([data-scripted]) a{color:red}}',
    ],
    [
      'stay where they are for pages without script and for others',
      'a[data-target],html:not([data-scripted]) a:target{color:red}',
      'a[data-target],html:not([data-scripted]) a:target{color:red}',
      '',
    ],
    [
      'keep their layer when they come later',
      '@layer base{a{color:red}@media print{a{color:black}}}',
      '@layer base{a{color:red}}',
      '@layer base{@media print{a{color:black}}}',
    ],
    [
      'come later once, whole, where one such medium stands in another',
      '@media (scripting: enabled){a{color:red}@media print{a{color:black}}}',
      '',
      '@media (scripting: enabled){a{color:red}@media print{a{color:black}}}',
    ],
  ];
  it.each(cases)('%s', (_name, css, first, later) => {
    expect(splitStyles(css)).toEqual({ first, later });
  });
});
