import type { CheerioAPI } from 'cheerio';
import { visibleText } from '../../lib/text';

/** A question and its answer as schema.org has them. */
interface Question {
  '@type': 'Question';
  name: string;
  acceptedAnswer: { '@type': 'Answer'; text: string };
}

/**
 * Reads the questions off a built FAQ page, so that the structured data is what readers see.
 * Source: schema.org/FAQPage, in which each Question has one acceptedAnswer.
 * @returns its questions in order: each h2 with the text up to the next one.
 */
export function questionsOn($: CheerioAPI): Question[] {
  return $('article h2[id]')
    .toArray()
    .map((heading) => ({
      '@type': 'Question' as const,
      name: visibleText($(heading).text()),
      acceptedAnswer: {
        '@type': 'Answer' as const,
        text: visibleText(
          $(heading)
            .nextUntil('h2, aside')
            .toArray()
            .map((element) => $(element).text())
            .join(' '),
        ),
      },
    }));
}
