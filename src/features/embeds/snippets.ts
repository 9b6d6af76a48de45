import { embedAddress } from '../../lib/pages';
import { SITE_NAME } from './card';
import { escapeHtml } from './escapeHtml';

/** Width of a card's frame where there is room, in px. */
export const FRAME_WIDTH = 600;

/**
 * @param card its id, its title and the height of its frame in px.
 * @param site where the site is published, without a slash at its end.
 * @returns HTML that shows the card.
 */
export function frameHtml(
  { id, title, height }: { id: string; title: string; height: number },
  site: string,
): string {
  const attributes = [
    `src="${escapeHtml(site + embedAddress(id))}"`,
    `title="${escapeHtml(`${title} (${SITE_NAME})`)}"`,
    `width="${FRAME_WIDTH}"`,
    `height="${height}"`,
    'style="border: 0; max-width: 100%"',
    'loading="lazy"',
    'referrerpolicy="no-referrer"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

/** @returns HTML of a plain link to a page. */
export function linkHtml({ to, title }: { to: string; title: string }, site: string): string {
  return `<a href="${escapeHtml(site + to)}">${escapeHtml(title)} (${SITE_NAME})</a>`;
}

/** @returns what a site with a content security policy adds to it, to show cards. */
export function frameSetting(site: string): string {
  return `frame-src ${site}`;
}
