import { readableDate } from '../../lib/dates';
import { SITE_NAME, shortAddress, type Block, type Card } from './card';
import { escapeHtml } from './escapeHtml';
import { oembedLink } from './oembed';

const LINK_WORDS: Record<Card['kind'], string> = {
  guide: 'Read the whole guide',
  theme: 'Read the answers',
  question: 'Open the full page',
  topic: 'See what each code says',
};

/** @returns where a card's words come from, as its last lines say. */
export function sourceLine({ codes, reviewed }: Pick<Card, 'codes' | 'reviewed'>): string {
  const date = readableDate(reviewed);
  const source = `${SITE_NAME}, current text, reviewed ${date}. Not legal or medical advice.`;
  return codes ? `${source} ${codes}` : source;
}

/** @returns what a card's link says. */
export function linkWords({ kind, isCut }: Pick<Card, 'kind' | 'isCut'>): string {
  return isCut ? 'Read the whole answer' : LINK_WORDS[kind];
}

/**
 * Writes a card: a page of its own, without any script, that others show in a frame.
 * @param site where the site is published, without a slash at its end.
 * @param sheet the style sheet, the same on every card.
 */
export function cardHtml(card: Card, site: string, sheet: string): string {
  const address = escapeHtml(site + card.to);
  const title = escapeHtml(card.title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | ${SITE_NAME}</title>
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<link rel="canonical" href="${address}">
${oembedLink(card, site)}
<style>${sheet}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${[...card.blocks.map(blockHtml), ...(card.counts ? [`<p>${escapeHtml(card.counts)}</p>`] : [])].join('\n')}
</main>
<footer>
<p>${escapeHtml(sourceLine(card))}</p>
<p><a href="${address}" target="_top" rel="noopener">${linkWords(card)}</a><br>
${escapeHtml(shortAddress(site + card.to))}</p>
</footer>
</body>
</html>
`;
}

function blockHtml({ tag, pieces }: Block): string {
  const html = pieces.map((piece) => piece.html);
  if (tag === 'ul' || tag === 'ol') {
    return `<${tag}>${html.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
  }
  return tag === 'blockquote'
    ? `<blockquote><p>${html.join('').trim()}</p></blockquote>`
    : `<p>${html.join('').trim()}</p>`;
}
