import { dayOf, type CslItem } from './pageCitation';

/**
 * Names the tags from which reference managers take a page's citation, as Highwire Press had them and
 * Zotero's translator "Embedded Metadata" and Google Scholar read them. Others they don't read.
 * @returns name and content of each `<meta>`.
 */
export function citationTags(item: CslItem): [name: string, content: string][] {
  return [
    // Zotero takes what has a `citation_title` for an article in a journal, unless it is told.
    ['z:itemType', item.type],
    ['citation_title', item.title],
    // "Last name, first name": without the comma the last word of our name becomes a surname.
    ['citation_author', `${item.author[0].literal},`],
    ['citation_publication_date', dayOf(item).replaceAll('-', '/')],
    ['citation_public_url', item.URL],
    ['citation_language', item.language],
  ];
}
