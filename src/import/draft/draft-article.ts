import type { Article } from '#content/article.ts';
import { checkArticle } from '#content/checks/check-article.ts';
import type { IsoDate } from '#content/moment.ts';
import type { Problem } from '#content/problem.ts';
import { turnStatements, withTurnMarks } from '#content/turns.ts';
import type { Analysis } from '../analysis/analyse.ts';
import { idFrom } from '../language/id-from.ts';
import { bodyOf, isTitle } from './body.ts';
import { castOf, type KnownNames } from './cast.ts';
import type { Draft } from './draft.ts';
import { factsOf } from './facts.ts';
import { Ids } from './ids.ts';
import { layersOf } from './mark-layers.ts';
import { addPictures } from './pictures.ts';
import { saidIn } from './said.ts';
import { titlesOf } from './titles.ts';

interface DraftOptions {
  slug: string | undefined;
  /** The file, as its reader knows it. */
  source: string;
  today: IsoDate;
  registry: KnownNames;
}

/** Drafts an article from what was found; what its checks would refuse is left out and told of. */
export async function draftArticle(analysis: Analysis, options: DraftOptions): Promise<Draft> {
  const reasons = new Map<string, string>();
  const { imported } = analysis;
  const titles = titlesOf(analysis, options.source, options.today, reasons);
  const ids = new Ids();
  const quoted = new Set(
    analysis.statements.flatMap(({ speaker, jointlyWith }) => [speaker, ...jointlyWith]),
  );
  const cast = castOf(
    analysis.speakers.filter((one) => quoted.has(one)),
    options.registry,
    titles.published,
    ids,
    reasons,
  );
  const { said, left } = saidIn(analysis, cast, titles.published, ids, reasons);
  const facts = factsOf(analysis, cast, said, titles.published, reasons);
  const { blocks, doubts } = bodyOf(
    analysis,
    layersOf(said, facts),
    cast,
    ids,
    imported.blocks.some(isTitle),
  );
  const pictures = await addPictures(blocks, imported, ids, reasons);
  const article: Article = {
    draft: true,
    slug: options.slug ?? slugOf(titles.headline),
    ...titles,
    groups: cast.groups,
    speakers: cast.speakers,
    statements: Object.fromEntries(said.map(({ id, statement }) => [id, statement])),
    facts: facts.facts,
    places: facts.places,
    events: facts.events,
    documents: {},
    blocks: pictures.blocks,
    former: {},
    corrections: [],
  };
  const draft = { article, reasons, registered: cast.registered, files: pictures.files };
  return sound(draft, [...analysis.doubts, ...left, ...doubts, ...pictures.doubts]);
}

function slugOf(headline: string): string {
  return idFrom(headline, 5);
}

/** The article as its checks see it: every turn is a statement. */
function asChecked(article: Article): Article {
  return {
    ...article,
    statements: { ...article.statements, ...turnStatements(article.blocks) },
    blocks: withTurnMarks(article.blocks),
  };
}

/** Leaves out what stands in the way of showing the draft, a round at a time. */
function sound(draft: Omit<Draft, 'doubts'>, doubts: readonly string[]): Draft {
  let article = withoutUnheard(draft.article);
  const told = [...doubts];
  for (let round = 0; round < 12; round += 1) {
    const problems = checkArticle(asChecked(article));
    const next = problems.reduce(withoutCause, article);
    if (next === article) {
      told.push(...problems.map(({ where, advice }) => `${where}: ${advice}`));
      break;
    }
    article = withoutUnheard(next);
  }
  return { ...draft, article: withoutUnheard(article), doubts: told };
}

/** Takes out the entry that a problem is about, where the draft can do without it. */
function withoutCause(article: Article, { where }: Problem): Article {
  const [, kind, id = ''] = /^(\w+) “([^”]+)”/.exec(where) ?? [];
  switch (kind) {
    case 'statement':
      return {
        ...article,
        statements: without(article.statements, id),
        blocks: unmarked(article.blocks, 'statement', id),
      };
    case 'claim': {
      const [fact = '', claim = ''] = id.split('.');
      const claims = without(article.facts[fact]?.claims ?? {}, claim);
      const facts =
        Object.keys(claims).length > 0
          ? { ...article.facts, [fact]: { ...article.facts[fact], claims } }
          : without(article.facts, fact);
      return {
        ...article,
        facts: facts as Article['facts'],
        blocks: unmarked(article.blocks, 'figure', id),
      };
    }
    case 'place':
      return {
        ...article,
        places: without(article.places, id),
        blocks: unmarked(article.blocks, 'place', id),
      };
    case 'event':
      return {
        ...article,
        events: without(article.events, id),
        blocks: unmarked(article.blocks, 'event', id),
      };
    case 'speaker': {
      const speaker = article.speakers[id];
      if (!speaker?.shortName) return article;
      const { shortName: _short, ...rest } = speaker;
      return { ...article, speakers: { ...article.speakers, [id]: rest } };
    }
    default:
      return article;
  }
}

function without<Value>(table: Readonly<Record<string, Value>>, id: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(table).filter(([own]) => own !== id));
}

function unmarked(blocks: Article['blocks'], kind: string, id: string): Article['blocks'] {
  type Words = Extract<Article['blocks'][number], { content: unknown }>['content'];
  const strip = (content: Words): Words =>
    content.flatMap((item) => {
      if (typeof item === 'string') return [item];
      if ('mark' in item && item.mark === kind && item.id === id) return [...strip(item.children)];
      return [{ ...item, children: strip(item.children) } as typeof item];
    });
  return blocks.map((block) => {
    if ('content' in block) return { ...block, content: strip(block.content) };
    return block.kind === 'list' ? { ...block, items: block.items.map(strip) } : block;
  });
}

/** Speakers and groups that nothing is attributed to. */
function withoutUnheard(article: Article): Article {
  const heard = new Set([
    ...Object.values(article.statements).flatMap(({ source, jointlyWith = [] }) => [
      source,
      ...jointlyWith,
    ]),
    ...article.blocks.flatMap((block) => (block.kind === 'turn' ? [block.speaker] : [])),
  ]);
  const speakers = Object.fromEntries(
    Object.entries(article.speakers).filter(([id]) => heard.has(id)),
  );
  const groups = new Set(Object.values(speakers).map(({ group }) => group));
  return {
    ...article,
    speakers,
    groups: Object.fromEntries(Object.entries(article.groups).filter(([id]) => groups.has(id))),
  };
}
