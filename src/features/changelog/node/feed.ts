import { createHash } from 'node:crypto';
import { Feed, type Item } from 'feed';
import { startOfDate } from '../../../lib/dates';
import { CHANGES_PAGE, editionDiffAddress, FEED } from '../addresses';
import { countChanges, lastChecked, type DatedEdition, type EditionDiff } from '../diff';
import { changesToHtml, formatCounts, listsDiffLines } from '../text';

/**
 * Builds the Atom feed: an entry for each edition, and one for what changed since the newest.
 * The id of an entry never changes.
 * @param url where the site is published, without a trailing slash.
 * @param editions the current text, then the editions, the newest first.
 * @param diffs one for any two of them.
 * @returns the XML document.
 */
export function changesFeed(
  url: string,
  editions: readonly DatedEdition[],
  diffs: readonly EditionDiff[],
): string {
  const [latest, ...frozen] = editions;
  const diffOf = (older: DatedEdition | undefined, newer: DatedEdition | undefined) =>
    diffs.find((diff) => diff.older === older && diff.newer === newer);
  const sinceNewest = diffOf(frozen[0], latest);
  const items = [
    ...(sinceNewest && hasChanges(sinceNewest) ? [currentItem(url, sinceNewest)] : []),
    ...frozen.map((edition, index) =>
      editionItem(url, edition, diffOf(frozen[index + 1], edition)),
    ),
  ];
  const author = { name: 'Therapy Boundaries', link: url };
  const feed = new Feed({
    id: url + CHANGES_PAGE.url,
    title: `Therapy Boundaries: ${CHANGES_PAGE.title.toLowerCase()}`,
    description: CHANGES_PAGE.description,
    link: url + CHANGES_PAGE.url,
    feedLinks: { atom: url + FEED },
    updated: items[0]?.date ?? startOfDate(latest?.date ?? '1970'),
    copyright: 'CC BY 4.0',
    author,
    generator: 'Therapy Boundaries',
  });
  for (const item of items) feed.addItem(item);
  return feed.atom1();
}

function hasChanges({ cells, law, lists, names }: EditionDiff): boolean {
  return cells.length > 0 || law.length > 0 || listsDiffLines(lists, names).length > 0;
}

/** The entry of an edition. Its id doesn't name the older edition, which may be archived later. */
function editionItem(
  url: string,
  { edition, date }: DatedEdition,
  diff: EditionDiff | undefined,
): Item {
  const id = `${url}${CHANGES_PAGE.url}/${edition.name}`;
  const title = `Edition ${edition.name}`;
  if (!diff) {
    const content = `<p>${title} is published.</p>`;
    return { id, title, link: url + CHANGES_PAGE.url, date: startOfDate(date), content };
  }
  return {
    ...linkAndContent(url, diff),
    id,
    title: `${title}: ${formatCounts(countChanges(diff.cells))}`,
    date: startOfDate(date),
  };
}

/**
 * The entry of what changed since the newest edition. Its id is a hash of the changes, so that a
 * further change makes a new entry in feed readers.
 */
function currentItem(url: string, diff: EditionDiff): Item {
  const { older, newer, cells, lists, law } = diff;
  const hash = createHash('sha256')
    .update(JSON.stringify([cells, lists, ...(law.length > 0 ? [law] : [])]))
    .digest('hex');
  const changedCodes = new Set(cells.map(({ code }) => code));
  const checked = startOfDate(
    lastChecked(newer.reference.codes.filter(({ id }) => changedCodes.has(id))) ?? newer.date,
  );
  const cut = startOfDate(older.date);
  return {
    ...linkAndContent(url, diff),
    id: `${url}${CHANGES_PAGE.url}/latest#${hash.slice(0, 12)}`,
    title: `Since edition ${older.edition.name}: ${formatCounts(countChanges(cells))}`,
    // A date without a day may seem to be before the edition. It never is.
    date: checked > cut ? checked : cut,
  };
}

function linkAndContent(url: string, diff: EditionDiff): Pick<Item, 'link' | 'content'> {
  const { older, newer } = diff;
  return {
    link: url + editionDiffAddress(older.edition, newer.edition),
    content: changesToHtml(diff, url + newer.edition.base),
  };
}
