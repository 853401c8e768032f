import { defineArticle } from '#content/define-article.ts';
defineArticle({ slug: 'x', language: 'en', headline: '', standfirst: '', dateline: '', credit: '', published: '2022-01-01', groups: { g: { name: 'g', officials: true } }, speakers: { a: { kind: 'person', name: 'A', group: 'g' } }, statements: { s: { source: 'a', kind: 'reported' } }, facts: {}, places: {}, events: {},
    body: ({ p, says }) => [p('one') `x ${says('s') `y`}`, p('two') `z`],
    former: { old: { movedTo: 'two' }, older: { movedTo: 'old' }, gone: { withdrawn: '2022-01-02', reason: 'x' }, parts: { splitInto: ['one', 'two'] },
        // @ts-expect-error
        bad: { movedTo: 'three' } },
    corrections: [{ on: '2022-01-02', note: 'n', passage: 'one', before: 'a', after: 'b' },
        // @ts-expect-error
        { on: '2022-01-02', note: 'n', passage: 'nope', before: 'a', after: 'b' }],
});
