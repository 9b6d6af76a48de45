import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { addressOfPage, questionsOn } from '../../src/features/content/answers';
import { kindOf } from '../../src/features/content/page';
import { parsePage } from './build';
import { pages } from './pages';

const faqPage = z.object({
  '@type': z.literal('FAQPage'),
  mainEntity: z.array(
    z.object({
      '@type': z.literal('Question'),
      name: z.string(),
      acceptedAnswer: z.object({ '@type': z.literal('Answer'), text: z.string() }),
    }),
  ),
});

const tidy = (text: string) => text.replace(/\s+/g, ' ').replaceAll('\u200b', '').trim();

describe('the structured data of a FAQ page', () => {
  const faqs = pages().filter((page) => kindOf(page) === 'faq');

  test.each(faqs.map((page) => [addressOfPage(page), page] as const))(
    '%s matches the page',
    (address, page) => {
      const $ = parsePage(address);
      const data = $('script[type="application/ld+json"]')
        .toArray()
        .map((element) => faqPage.safeParse(JSON.parse($(element).text())))
        .find((result) => result.success)?.data;
      const questions = questionsOn(page);
      expect(questions.length).toBeGreaterThan(0);
      expect(data?.mainEntity.length).toBe(questions.length);
      $('article [role="tooltip"]').remove();
      const visible = tidy($('article').text());
      for (const { name, acceptedAnswer } of data?.mainEntity ?? []) {
        expect(visible).toContain(name);
        // Blocks are joined by a space in the data and by nothing on the page.
        expect(visible.replaceAll(' ', '')).toContain(acceptedAnswer.text.replaceAll(' ', ''));
      }
    },
  );
});
