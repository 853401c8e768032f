import { describe, expect, it } from 'vitest';
import { initials, positions, type Scheme } from './rival-schemes.ts';

const storm = 'The storm reached Corran. It left on Monday. Nobody slept that night.';
const lamp = '“The lamp went out,” Mirren Arlow said. She had 1,400 candles.';
const tide = 'Low tide.';

describe('an address that a rival makes', () => {
  const cases: [name: string, scheme: Scheme, paragraph: string, address: string][] = [
    ['is the paragraph’s number', positions, storm, 'p-1'],
    ['is of its first and last sentence', initials, storm, 'TsrNst'],
    ['reads past quotation marks, and takes a number for a word', initials, lamp, 'TlwSh1'],
    ['is of one sentence twice, and short where that is short', initials, tide, 'LtLt'],
  ];

  it.each(cases)('%s', (_name, scheme, paragraph, address) => {
    expect(scheme.addresses([paragraph])[0]?.replace(' ', '')).toBe(address);
  });
});

describe('a rival finds', () => {
  const cases: [name: string, scheme: Scheme, now: string[], address: string, at?: number][] = [
    ['the number, whatever stands there', positions, ['p-1', 'p-2'], 'p-2', 1],
    ['nothing beyond the last number', positions, ['p-1', 'p-2'], 'p-3'],
    ['the same letters before any like them', initials, ['Tsr Nsx', 'Tsr Nst'], 'Tsr Nst', 1],
    ['the first of two with the same letters', initials, ['Tsr Nst', 'Tsr Nst'], 'Tsr Nst', 0],
    ['letters that differ by one in each half', initials, ['Lt Lt', 'Txr Nsx'], 'Tsr Nst', 1],
    ['letters that differ by two in one half', initials, ['Txx Nst'], 'Tsr Nst', 0],
    [
      'the first of those that differ, not the nearest',
      initials,
      ['Txx Nst', 'Tsr Nsx'],
      'Tsr Nst',
      0,
    ],
    ['nothing that differs by three', initials, ['Txx Nsx'], 'Tsr Nst'],
  ];

  it.each(cases)('%s', (_name, scheme, now, address, at) => {
    expect(scheme.find(now, address)).toBe(at);
  });
});
