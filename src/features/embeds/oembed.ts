import { embedAddress } from '../../lib/pages';
import { SITE_NAME } from './card';
import { escapeHtml } from './escapeHtml';
import { frameHtml, FRAME_WIDTH } from './snippets';

const DAY = 24 * 60 * 60;

/** A card as oEmbed 1.0 (oembed.com, section 2.3.4) describes a thing of the type `rich`. */
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

/** What a card is called and how high its frame is, in px. */
export interface FramedCard {
  id: string;
  title: string;
  height: number;
}

/** @returns what a card's oembed.json says. */
export function oembedOf(card: FramedCard, site: string): Oembed {
  return {
    type: 'rich',
    version: '1.0',
    title: card.title,
    provider_name: SITE_NAME,
    provider_url: `${site}/`,
    cache_age: DAY,
    width: FRAME_WIDTH,
    height: card.height,
    html: frameHtml(card, site),
  };
}

/** @returns where a card's oembed.json is, from the top of the site. */
export function oembedPath(id: string): string {
  return `${embedAddress(id)}oembed.json`;
}

/** @returns the link by which WordPress and others find a card's oembed.json, for a page's head. */
export function oembedLink({ id, title }: { id: string; title: string }, site: string): string {
  const href = escapeHtml(site + oembedPath(id));
  return `<link rel="alternate" type="application/json+oembed" href="${href}" title="${escapeHtml(title)}">`;
}
