import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addressOfSource, type ListedPage } from '../../../lib/pages';
import { questionsOn } from '../answers';
import { kindOf, readPage } from '../page';

/**
 * Reads which pages a version of the docs has.
 * @param siteDir top of the project.
 * @param docsDir the version's folder, from there: `docs`.
 * @throws if a page cannot be read; the message has its path and the line.
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
      };
    });
}
