import { createHash } from 'node:crypto';
import { Feed, type Item } from 'feed';
import {
  changesHtml,
  countChanges,
  countsWords,
  listLines,
  newestChecked,
  type DatedEdition,
  type Pair,
} from '..';
import { CHANGES_PAGE, FEED } from './page';

/**
 * Writes the feed: an entry for each edition, and one for what changed since the newest.
 * @param url where the site is published, without a slash at its end.
 * @param editions the newest first: the latest text, then the editions.
 * @param pairs every two of them.
 * @returns the Atom document.
 */
export function changesFeed(
  url: string,
  editions: readonly DatedEdition[],
  pairs: readonly Pair[],
): string {
  const [latest, ...cut] = editions;
  const pairOf = (older: DatedEdition | undefined, newer: DatedEdition | undefined) =>
    pairs.find((pair) => pair.older === older && pair.newer === newer);
  const since = pairOf(cut[0], latest);
  const items = [
    ...(since && differs(since) ? [sinceItem(url, since)] : []),
    ...cut.map((edition, at) => editionItem(url, edition, pairOf(cut[at + 1], edition))),
  ];
  const author = { name: 'Therapy Boundaries', link: url };
  const feed = new Feed({
    id: url + CHANGES_PAGE.url,
    title: `Therapy Boundaries: ${CHANGES_PAGE.title.toLowerCase()}`,
    description: CHANGES_PAGE.description,
    link: url + CHANGES_PAGE.url,
    feedLinks: { atom: url + FEED },
    updated: items[0]?.date ?? dayOf(latest?.date),
    copyright: 'CC BY 4.0',
    author,
    generator: 'Therapy Boundaries',
  });
  for (const item of items) feed.addItem(item);
  return feed.atom1();
}

function differs({ changes, lists, names }: Pair): boolean {
  return changes.length > 0 || listLines(lists, names).length > 0;
}

/** An edition's id does not depend on what it is compared with: older editions go. */
function editionItem(url: string, { edition, date }: DatedEdition, pair: Pair | undefined): Item {
  const id = `${url}${CHANGES_PAGE.url}/${edition.name}`;
  const title = `Edition ${edition.name}`;
  if (!pair) {
    const content = `<p>${title} is published.</p>`;
    return { id, title, link: url + CHANGES_PAGE.url, date: dayOf(date), content };
  }
  return { ...pairItem(url, pair), id, title: `${title}: ${wordsOf(pair)}`, date: dayOf(date) };
}

/** The same changes make the same entry; a further change makes another, which followers see. */
function sinceItem(url: string, pair: Pair): Item {
  const { older, newer, changes, lists } = pair;
  const print = createHash('sha256').update(JSON.stringify([changes, lists]));
  const touched = new Set(changes.map(({ code }) => code));
  const codes = newer.reference.codes.filter(({ id }) => touched.has(id));
  const checked = dayOf(newestChecked(codes) ?? newer.date);
  const cut = dayOf(older.date);
  return {
    ...pairItem(url, pair),
    id: `${url}${CHANGES_PAGE.url}/latest#${print.digest('hex').slice(0, 12)}`,
    title: `Since edition ${older.edition.name}: ${wordsOf(pair)}`,
    // A check that is known to the month only may seem older than the edition, and is not.
    date: checked > cut ? checked : cut,
  };
}

function pairItem(url: string, pair: Pair): Pick<Item, 'link' | 'content'> {
  const { older, newer } = pair;
  return {
    link: `${url}${CHANGES_PAGE.url}/${older.edition.name}/${newer.edition.name}`,
    content: changesHtml(pair, url + newer.edition.base),
  };
}

function wordsOf({ changes }: Pair): string {
  return countsWords(countChanges(changes));
}

/** The first moment of a date, as far as it is known. */
function dayOf(date = '1970'): Date {
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  return new Date(`${year}-${month}-${day}T00:00:00Z`);
}
