import { bibtexText } from './bibtexText';
import { dayOf, type CslItem } from './pageCitation';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Writes a page as an entry for BibTeX and for BibLaTeX: the one reads year and month, the other the
 * date. The title's own case is kept.
 */
export function bibtex(item: CslItem): string {
  const [[year, month]] = item.issued['date-parts'];
  const fields: [string, string][] = [
    ['author', `{{${bibtexText(item.author[0].literal)}}}`],
    ['title', `{{${bibtexText(item.title)}}}`],
    ['date', `{${dayOf(item)}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[month - 1] ?? ''],
    ['howpublished', item.genre ? `{${bibtexText(item.genre)}}` : ''],
    ['url', `{${item.URL}}`],
  ];
  const lines = fields.filter(([, value]) => value).map(([key, value]) => `  ${key} = ${value}`);
  return `@misc{${item.id},\n${lines.join(',\n')}\n}`;
}
