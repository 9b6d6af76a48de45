import { readableDate } from '../../lib/dates';
import { escapeHtml, withoutProtocol } from '../../lib/text';
import { SITE_NAME, textOf, type Block, type Embed } from './embed';
import { oembedLink } from './snippets';

const LINK_WORDS: Record<Embed['kind'], string> = {
  guide: 'Read the whole guide',
  theme: 'Read the answers',
  question: 'Open the full page',
  topic: 'See what each code says',
  law: 'See the law with its citations',
};

/** @returns the line that says where the words of an embed come from. */
export function sourceLine({ codes, reviewed }: Pick<Embed, 'codes' | 'reviewed'>): string {
  const date = readableDate(reviewed);
  const source = `${SITE_NAME}, current text, reviewed ${date}. Not legal or medical advice.`;
  return codes ? `${source} ${codes}` : source;
}

/** @returns the words of the link to the full page. */
export function linkWords({ kind, isCut }: Pick<Embed, 'kind' | 'isCut'>): string {
  return isCut ? 'Read the whole answer' : LINK_WORDS[kind];
}

/**
 * Renders an embed as a page of its own without scripts, which other sites show in a frame.
 * @param site where the site is published, without a trailing slash.
 * @param css the style sheet, the same for every embed.
 */
export function embedHtml(embed: Embed, site: string, css: string): string {
  const url = escapeHtml(site + embed.to);
  const title = escapeHtml(embed.title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | ${SITE_NAME}</title>
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<link rel="canonical" href="${url}">
${oembedLink(embed, site)}
<style>${css}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${[...embed.blocks.map(blockHtml), ...(embed.counts ? [`<p>${escapeHtml(embed.counts)}</p>`] : [])].join('\n')}
</main>
<footer>
<p>${escapeHtml(sourceLine(embed))}</p>
<p><a href="${url}" target="_top" rel="noopener">${linkWords(embed)}</a><br>
${escapeHtml(withoutProtocol(site + embed.to))}</p>
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

/**
 * Characters per line in a frame of 280 px with a wide font such as DejaVu Sans, and the height of a
 * line in px (embed.css). Chosen so that the estimate was closest over all embeds (bench/README.md).
 */
const TITLE = { characters: 22, height: 24 };
const TEXT = { characters: 29, height: 24 };
const SMALL = { characters: 40, height: 20 };
/** Space between two blocks, in px. */
const GAP = 10;
/**
 * Everything else, in px: 96 of padding, border, link and space around it; 46 for line breaks that
 * the estimate misses; 14 because browsers differ (in Firefox embeds are up to 12 px higher).
 */
const BASE = 156;

/**
 * Estimates the height of a frame in which nothing is cut on a narrow phone. Embeds differ too much
 * for one height per kind: it would leave up to 340 px empty.
 * @param site where the site is published, without a trailing slash.
 * @returns px.
 */
export function embedHeight(embed: Embed, site: string): number {
  const texts = [...embed.blocks.map(textsOf), ...(embed.counts ? [[embed.counts]] : [])];
  return (
    BASE +
    linesHeight([embed.title], TITLE) +
    texts.reduce((sum, block) => sum + GAP + linesHeight(block, TEXT), 0) +
    linesHeight([sourceLine(embed), withoutProtocol(site + embed.to)], SMALL)
  );
}

/** The texts of a block that start on a new line: its items, or all of it. */
function textsOf(block: Block): string[] {
  const isList = block.tag === 'ul' || block.tag === 'ol';
  return isList ? block.pieces.map(({ text }) => text.trim()) : [textOf(block)];
}

function linesHeight(texts: readonly string[], line: typeof TEXT): number {
  return texts.reduce(
    (sum, { length }) => sum + Math.ceil(length / line.characters) * line.height,
    0,
  );
}
