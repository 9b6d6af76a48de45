import { readdirSync, readFileSync } from 'node:fs';
import { readPage, type Page } from '../../src/features/content/page';

/** @returns every page in docs/, parsed. */
export function pages(): Page[] {
  return readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.mdx'))
    .sort()
    .map((path) => readPage(path, readFileSync(path, 'utf8')));
}
