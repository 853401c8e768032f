import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PassageHash, parsePassageHash } from '#links/passage-hash.ts';
import { anyText, passageId } from './arbitraries.ts';

const none: PassageHash = { kind: 'none' };
const malformed: PassageHash = { kind: 'malformed' };
const to = (id: string): PassageHash => ({ kind: 'passage', id });

describe('a fragment', () => {
  const longId = 'w'.repeat(60);
  const cases: [name: string, hash: string, asks: PassageHash][] = [
    ['that is empty asks for nothing', '', none],
    ['that is only its sign asks for nothing', '#', none],
    ['with an id asks for that passage', '#death-behind', to('death-behind')],
    ['may come without its sign', 'death-behind', to('death-behind')],
    ['may be a single letter', '#a', to('a')],
    ['may hold digits', '#wall-2', to('wall-2')],
    ['with a dot asks for a claim', '#graves.podolyak', to('graves.podolyak')],
    ['written in escapes is the same', '#death%2Dbehind', to('death-behind')],
    ['with a text directive is read without it', '#denial:~:text=Russia', to('denial')],
    ['of a text directive alone asks for nothing', '#:~:text=Russia', none],
    ['of the app’s own asks for nothing', '#otr-article', none],
    ['of the app’s own in escapes asks for nothing', '#otr%2Darticle', none],
    ['of 60 letters is still an id', `#${longId}`, to(longId)],
    ['of 61 letters is none', `#${longId}w`, malformed],
    ['with 60 letters on each side of its dot', `#${longId}.${longId}`, to(`${longId}.${longId}`)],
    ['with 61 letters behind its dot', `#graves.${longId}w`, malformed],
    ['with two signs', '##denial', to('denial')],
    ['with capitals', '#Denial', to('denial')],
    ['with a space', '#the%20denial', malformed],
    ['with a plus', '#the+denial', malformed],
    ['with an underscore', '#the_denial', malformed],
    ['with a letter of another script', '#%D1%96зюм', malformed],
    ['with a hyphen in front', '#-denial', to('denial')],
    ['with a hyphen behind', '#denial-', to('denial')],
    ['with two hyphens', '#the--denial', malformed],
    ['with a dot in front', '#.podolyak', to('podolyak')],
    ['with a dot behind', '#graves.', to('graves')],
    ['with two dots', '#graves.podolyak.more', malformed],
    ['with a slash', '#articles/denial', malformed],
    ['with a line break', '#denial%0A', to('denial')],
    ['with a tag in it', '#<script>alert(1)</script>', malformed],
    ['with a selector in it', '#denial%5Bid%5D', malformed],
    ['with an escape cut short', '#%E0%A4%A', malformed],
    ['with an escape of no letter', '#%zz', malformed],
    ['with bytes that are no text', '#%ff', malformed],
    ['with half a character', '#\ud800', malformed],
    ['with a full stop behind a claim', '#graves.podolyak.', to('graves.podolyak')],
    ['with a bracket behind', '#denial)', to('denial')],
    ['with a closing quotation mark and a full stop', '#denial”.', to('denial')],
    ['with a space behind', '#denial%20', to('denial')],
    ['with tracking behind', '#denial&utm_source=x', to('denial')],
    ['with a query alone', '#?utm_source=x', malformed],
    ['with a nought byte', '#denial%00', to('denial')],
    ['with quotes', '#"\'`', malformed],
    ['with a selector’s end', '#"],*,[id="denial', malformed],
    ['with an image that fails', '#"><img src=x onerror=window.hacked=1>', malformed],
    ['with a lone percent sign', '#%', malformed],
    ['of ten thousand letters', `#${'a'.repeat(10_000)}`, malformed],
    ['with a prototype’s name', '#__proto__', to('proto')],
    ['with a prototype’s name and a dot', '#__proto__.polluted', malformed],
    ['with a method of all objects', '#toString', to('tostring')],
    ['with a script’s address', '#javascript:window.hacked=1', malformed],
    ['with a query', '#denial?speaker=zelensky', to('denial')],
    ['of the app’s own data asks for nothing', '#otr-summaries', none],
  ];
  it.each(cases)('%s', (_name, hash, asks) => {
    expect(parsePassageHash(hash)).toEqual(asks);
  });
});

describe('any fragment whatever', () => {
  it('is read without an error, and only to a safe id', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const asks = parsePassageHash(text);
        if (asks.kind !== 'passage') expect(['none', 'malformed']).toContain(asks.kind);
        else
          expect(asks.id).toMatch(
            /^(?!otr-)(?=[^.]{1,60}(\.[^.]{1,60})?$)[a-z0-9]+([.-][a-z0-9]+)*$/,
          );
      }),
      { numRuns: 1_000 },
    );
  });

  it('is the same with and without its sign', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => !text.startsWith('#')),
        (text) => {
          expect(parsePassageHash(`#${text}`)).toEqual(parsePassageHash(text));
        },
      ),
    );
  });

  it('leads to its passage, whatever text directive follows', () => {
    fc.assert(
      fc.property(passageId, anyText, (id, text) => {
        expect(parsePassageHash(`#${id}:~:${text}`)).toEqual(to(id));
      }),
    );
  });
});

describe('an id that an author may write', () => {
  it('is read back as it was written, in escapes or not', () => {
    fc.assert(
      fc.property(passageId, (id) => {
        const escaped = [...id].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('');
        expect(parsePassageHash(`#${id}`)).toEqual(to(id));
        expect(parsePassageHash(`#${escaped}`)).toEqual(to(id));
      }),
    );
  });
});
