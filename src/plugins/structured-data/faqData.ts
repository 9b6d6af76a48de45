import { load } from 'cheerio';

/** A question and its answer as schema.org has them. */
interface Question {
  '@type': 'Question';
  name: string;
  acceptedAnswer: { '@type': 'Answer'; text: string };
}

/**
 * Reads the questions off a built FAQ page, so that the structured data is what readers see.
 * Source: schema.org/FAQPage, in which each Question has one acceptedAnswer.
 * @param html the page.
 * @returns its questions in order: each h2 with the text up to the next one.
 */
export function questionsOf(html: string): Question[] {
  const $ = load(html);
  $('article [role="tooltip"], article .hash-link').remove();
  return $('article h2[id]')
    .toArray()
    .map((heading) => ({
      '@type': 'Question' as const,
      name: tidy($(heading).text()),
      acceptedAnswer: {
        '@type': 'Answer' as const,
        text: tidy(
          $(heading)
            .nextUntil('h2, aside')
            .toArray()
            .map((element) => $(element).text())
            .join(' '),
        ),
      },
    }));
}

/**
 * Puts the questions of a FAQ page into its head, as data.
 * @returns the page with the data; unchanged if it has no question.
 */
export function withFaqData(html: string): string {
  const mainEntity = questionsOf(html);
  if (mainEntity.length === 0) return html;
  const data = { '@context': 'https://schema.org', '@type': 'FAQPage', mainEntity };
  // A "<" could end the script element; JSON may write it as an escape.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return html.replace(
    '</head>',
    () => `<script type="application/ld+json">${json}</script></head>`,
  );
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('\u200b', '').trim();
}
