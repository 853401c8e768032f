import type { Article, Speaker, Statement } from '#content/article.ts';
import type { PublishedAttribution } from '#content/ledger.ts';
import { carriersOf, sourcesOf } from '#content/statement.ts';
import type { StatementKind } from '#content/vocabulary.ts';
import { shortName } from '#selectors/speakers.ts';
import { words } from './catalogue/words.ts';
import { listOf } from './counts.ts';
import { isolated } from './isolated.ts';
import { describeVerification, kindLabel, roleOf } from './labels.ts';

/** Whose a statement is. Several sources are one speaker by the names and roles of all. */
export function speakerOf(article: Article, statement: Statement): Speaker | undefined {
  const speakers = namedBy(article, sourcesOf(statement));
  const [first, ...others] = speakers;
  if (!first || others.length === 0) return first;
  return {
    kind: 'group',
    name: listOf(speakers.map(({ name }) => name)),
    shortName: listOf(speakers.map(shortName)),
    role: speakers.map(roleOf).join(words().semicolon),
    group: first.group,
  };
}

/** Who passes a statement on. A chain is one carrier by the names of all: "The Tidewire via Gazette". */
export function carrierOf(article: Article, statement: Statement): Speaker | undefined {
  const carriers = namedBy(article, carriersOf(statement));
  const [first, ...others] = carriers;
  if (!first || others.length === 0) return first;
  return {
    ...first,
    name: passedOn(carriers.map(({ name }) => name)),
    shortName: passedOn(carriers.map(shortName)),
  };
}

/** "The Tidewire via Gazette": whose words, and who passed them on, one after the other. */
function passedOn(names: readonly string[]): string {
  return names.map(isolated).reduce((name, via) => words().passedOn(name, via));
}

function namedBy(article: Article, ids: readonly string[]): Speaker[] {
  return ids.flatMap((id) => article.speakers[id] ?? []);
}

/** "Volodymyr Zelensky, President of Ukraine"; "Ana Orr, Mayor, via The Tidewire"; without a role, the name alone. */
export function bylineOf({ name, role }: Speaker, via?: Speaker): string {
  const parts = [name, ...(role ? [role] : [])].map(isolated);
  return [...parts, ...(via ? [words().via(isolated(via.name))] : [])].join(words().comma);
}

/**
 * Names a speaker before words, so that a report is not taken for a quotation, nor a silence for words:
 * "Zelensky", "Zelensky (reported)", "Putin has not commented". Without a kind, the name alone.
 */
export function introduce(name: string, speaker: Speaker, kind: StatementKind | undefined): string {
  switch (kind) {
    case undefined:
    case 'direct':
      return isolated(name);
    case 'mixed':
    case 'reported':
    case 'denial':
      return `${isolated(name)} (${words().kinds[kind]})`;
    case 'no-comment':
      return words().hasNotCommented(isolated(name), speaker.kind === 'group');
    default:
      return kind satisfies never;
  }
}

/** A statement in a list of one speaker's: a quotation as it is, all else with its kind before it. */
export function labelled(kind: StatementKind, text: string): string {
  return kind === 'direct' ? text : `${kindLabel(kind)}: ${isolated(text)}`;
}

/** "Sources: Zelensky (direct quote), Russia (denial)": whose words a longer text holds, each once. */
export function describeSources(
  article: Article,
  statementIds: Iterable<string>,
): string | undefined {
  const sources = [...statementIds].flatMap((id) => {
    const statement = article.statements[id];
    const speaker = statement && speakerOf(article, statement);
    return speaker ? [`${isolated(speaker.name)} (${words().kinds[statement.kind]})`] : [];
  });
  const named = [...new Set(sources)].join(words().comma);
  return sources.length > 0 ? words().sources(named) : undefined;
}

/** "Zelensky, direct quote"; "Orr via The Tidewire, reported": who says it and how, for a label or a listener. */
export function tellWho(article: Article, statement: Statement): string {
  const names = [speakerOf(article, statement), carrierOf(article, statement)].flatMap((speaker) =>
    speaker ? [shortName(speaker)] : [],
  );
  return (names.length > 0 ? passedOn(names) : '') + words().comma + words().kinds[statement.kind];
}

/**
 * Whose a passage was published as: "Direct quote: Ana Orr, Mayor, via The Tidewire"; "Claim of Ana Orr,
 * Mayor. Disputed by The Tidewire". Speakers come by their names.
 */
export function describePublished({ by, via, kind, checked }: PublishedAttribution): string {
  const names = listOf(by);
  if (kind !== undefined) {
    const carriers = (via ?? []).map((name) => words().via(isolated(name)));
    return `${kindLabel(kind)}: ${[names, ...carriers].join(words().comma)}`;
  }
  const claimant = by.length > 0 ? words().claimOf(names) : words().ownClaim;
  if (!checked) return claimant;
  const { label, rest } = describeVerification(checked, checked.by);
  return `${claimant}. ${label}${rest}`;
}
