import { followPassages } from '#ui/arrival/follow-passages.ts';
import { followSources } from '#ui/attribution/follow-sources.ts';
import { followEntryLinks } from '#ui/facts/entry-links.ts';
import {
  chooseOnly,
  markStatements,
  onControlChange,
  showMarkedChoice,
  showWholeStory,
} from '#ui/filter/controls.ts';
import { keepReadingPosition } from '#ui/filter/reading-position.ts';
import { followArrowKeys } from '#ui/shared/arrow-keys.ts';
import { readData } from '#ui/shared/data-attributes.ts';
import { isPlainClick } from '#ui/shared/plain-click.ts';
import { letSelectFromLinks, makeLinksSelectable } from '#ui/shared/selectable-links.ts';
import { followSheets } from '#ui/shared/sheet.ts';
import { followSheetDrags } from '#ui/shared/sheet-drag.ts';

/**
 * Makes an article interactive before the app arrives: its filter, its passages, and the links between
 * the text and the panels. The app adds the address, the reading tools and sharing.
 */
export function startArticlePage(signal: AbortSignal): void {
  showMarkedChoice();
  onControlChange(markStatements, signal);
  makeLinksSelectable('main a[data-entry]', 'link');
  makeLinksSelectable('main a[data-source]', 'button');
  letSelectFromLinks(signal);
  followArrowKeys(signal);
  followEntryLinks(signal);
  followSources(signal);
  keepReadingPosition(signal);
  followSheets(signal);
  followSheetDrags(signal);
  followPassages(signal);
  document.addEventListener('click', choose, { signal });
}

/** Links that choose: a claimant's name among the facts, and the way out of “Only their words”. */
function choose(event: MouseEvent): void {
  const link = (event.target as Element).closest<HTMLElement>('[data-choose], [data-whole]');
  if (!link || !isPlainClick(event)) return;
  event.preventDefault();
  const speaker = readData(link, 'choose');
  if (speaker === undefined) showWholeStory();
  else chooseOnly(speaker);
}
