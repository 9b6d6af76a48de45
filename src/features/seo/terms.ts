import type { CheerioAPI } from 'cheerio';
import { visibleText } from '../../lib/text';

/** A term of the glossary as schema.org has it. */
interface DefinedTerm {
  '@type': 'DefinedTerm';
  name: string;
  description: string;
  url: string;
}

/**
 * Reads the terms off the built glossary. Source: schema.org/DefinedTerm.
 * @param page address of the page, with the site's.
 * @returns its terms in order: each heading of a section with the paragraph that follows it.
 */
export function termsOn($: CheerioAPI, page: string): DefinedTerm[] {
  return $('article section > h2[id]')
    .toArray()
    .map((heading) => ({
      '@type': 'DefinedTerm' as const,
      name: visibleText($(heading).text()),
      description: visibleText($(heading).next('p').text()),
      url: `${page}#${$(heading).attr('id') ?? ''}`,
    }));
}
