import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { docsPages, docsVersions } from '../../../lib/node/docsPlugin';
import type { PostBuildStep } from '../../../lib/node/postBuild';
import { builtFileOf } from '../../../lib/pages';
import { llmsTxt, plainPage, plainText, type ListedText } from '../plainText';

/** The kinds of pages that have answers, and the heading for each in `llms.txt`. */
const HEADINGS: Readonly<Record<string, string>> = {
  help: 'Where to turn and where to complain',
  faq: 'Questions',
  guide: 'Guides',
  compare: 'What codes of ethics say',
  code: 'Each code of ethics',
  law: 'What the law says',
};

/** Where the plain text of a page is: `/text/guides/gifts.txt`. */
const textAddress = (url: string) => `/text${url}.txt`;

/**
 * Writes a plain-text version of each page of answers of the current text, names it in the head of
 * the page, and writes `llms.txt`, which lists all of them.
 */
export const writePlainText: PostBuildStep = ({ outDir, url: site, baseUrl, plugins }) => {
  const current = docsVersions(plugins).find(({ versionName }) => versionName === 'current');
  const pages = current ? docsPages(current, baseUrl) : [];
  const groups = Object.entries(HEADINGS).map(([kind, heading]) => ({
    heading,
    texts: pages
      .filter(({ pageKind }) => pageKind === kind)
      .flatMap(({ url, title, description }): ListedText[] => {
        const file = path.join(outDir, builtFileOf(url));
        const html = readFileSync(file, 'utf8');
        const page = plainPage(html, site + url, kind === 'faq');
        if (!page) return [];
        const address = textAddress(url);
        const target = path.join(outDir, address);
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, plainText(page, site));
        const link = `<link rel="alternate" type="text/plain" href="${baseUrl.slice(0, -1)}${address}">`;
        writeFileSync(
          file,
          html.replace('</head>', () => `${link}</head>`),
        );
        return [{ title, description, url: site + address }];
      }),
  }));
  writeFileSync(path.join(outDir, 'llms.txt'), llmsTxt(site, groups));
};
