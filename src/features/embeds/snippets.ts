import { embedAddress } from '../../lib/pages';
import { escapeHtml, withoutProtocol } from '../../lib/text';
import { SITE_NAME } from './embed';

/** Width of an embed's frame where there is room, in px. */
const FRAME_WIDTH = 600;
const ONE_DAY = 24 * 60 * 60;

/** An embed and the height of its frame in px. */
export interface FramedEmbed {
  id: string;
  title: string;
  height: number;
}

/**
 * @param site where the site is published, without a trailing slash.
 * @returns HTML that shows the embed in a frame.
 */
export function frameHtml({ id, title, height }: FramedEmbed, site: string): string {
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

/** @returns HTML of a link to a page. */
export function linkHtml({ to, title }: { to: string; title: string }, site: string): string {
  return `<a href="${escapeHtml(site + to)}">${escapeHtml(title)} (${SITE_NAME})</a>`;
}

/** @returns what a site adds to its Content-Security-Policy to show embeds. */
export function frameSource(site: string): string {
  return `frame-src ${new URL(site).origin}`;
}

/** An embed in oEmbed 1.0, type `rich` (oembed.com, section 2.3.4). */
export interface Oembed {
  type: 'rich';
  version: '1.0';
  title: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which a copy may be kept. */
  cache_age: number;
  /** px. */
  width: number;
  height: number;
  html: string;
}

/** @returns the content of an embed's oembed.json. */
export function oembedOf(embed: FramedEmbed, site: string): Oembed {
  return {
    type: 'rich',
    version: '1.0',
    title: embed.title,
    provider_name: SITE_NAME,
    provider_url: `${site}/`,
    cache_age: ONE_DAY,
    width: FRAME_WIDTH,
    height: embed.height,
    html: frameHtml(embed, site),
  };
}

/** @returns the address of an embed's oembed.json, from the top of the site. */
export function oembedAddress(id: string): string {
  return `${embedAddress(id)}oembed.json`;
}

/** @returns the link in the head of a page by which WordPress and others discover oembed.json. */
export function oembedLink({ id, title }: { id: string; title: string }, site: string): string {
  const href = escapeHtml(site + oembedAddress(id));
  return `<link rel="alternate" type="application/json+oembed" href="${href}" title="${escapeHtml(title)}">`;
}

/** Texts for a clinic to use on its own site, and in the papers for a first session. */
export interface Wording {
  site: string;
  papers: string;
}

/**
 * @param clinic the clinic's name as typed; may be empty.
 * @param site where this site is published, without a trailing slash.
 */
export function wordingFor(clinic: string, site: string): Wording {
  const name = clinic.trim();
  const us = name || 'us';
  const at = name ? `At ${name}, you` : 'You';
  const printed = withoutProtocol(site);
  return {
    site: `Therapy has limits, and you may wonder what they are. Therapy Boundaries answers common questions in plain words. It also shows what codes of ethics say, with the section. ${at} can ask about any of it. ${site}/`,
    papers: `${at} can ask at any time what is and isn't part of therapy: contact between sessions, gifts, touch, privacy, or how therapy ends. Plain answers are at ${printed}. If something feels wrong, you can tell ${us}. You can also turn to the body that handles complaints: ${printed}/complain.`,
  };
}
