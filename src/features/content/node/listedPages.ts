import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addressOfSource, type ListedPage } from '../../../lib/pages';
import { questionsOn } from '../answers';
import { kindOf, readPage } from '../page';

/**
 * Lists the pages of a version of the docs.
 * @param siteDir root of the project.
 * @param docsDir folder of the version, relative to `siteDir`: `docs`.
 * @throws if a page cannot be parsed. The message has the line.
 */
export function listedPages(siteDir: string, docsDir: string): ListedPage[] {
  return readdirSync(path.join(siteDir, docsDir), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.mdx') && !/(^|\/)_/.test(name))
    .sort()
    .map((name) => {
      const file = path.posix.join(docsDir, name);
      const page = readPage(file, readFileSync(path.join(siteDir, file), 'utf8'));
      return {
        address: addressOfSource(name),
        title: typeof page.matter.title === 'string' ? page.matter.title : name,
        kind: kindOf(page),
        questions: kindOf(page) === 'faq' ? questionsOn(page) : [],
        ...(Array.isArray(page.matter.topics) && { topics: page.matter.topics.map(String) }),
        ...(typeof page.matter.more === 'string' && { more: page.matter.more }),
      };
    });
}
