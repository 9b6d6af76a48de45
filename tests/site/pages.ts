import { readdirSync, readFileSync } from 'node:fs';
import { readPage, type Page } from '../../src/features/content/page';

let known: readonly Page[] | undefined;

/** @returns every page in docs/, parsed once for all tests: never change them. */
export function pages(): readonly Page[] {
  known ??= readPages();
  return known;
}

function readPages(): Page[] {
  return readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.mdx'))
    .sort()
    .map((path) => readPage(path, readFileSync(path, 'utf8')));
}
