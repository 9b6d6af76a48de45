import { AUTHOR } from '../../citations/pageCitation';
import { rewritePages, type PostBuildStep } from '../../../lib/node/postBuild';
import { addJsonLd, fixBreadcrumbs } from '../jsonLd';
import { webPage } from '../webPage';

/** Adds to each page what it is as data for machines, read off the page as it was built. */
export const structuredData: PostBuildStep = ({ outDir, url }) => {
  rewritePages(outDir, (html, name) => {
    const data = webPage(html, name, { name: AUTHOR, url });
    const fixed = fixBreadcrumbs(html);
    return data ? addJsonLd(fixed, data) : fixed;
  });
};
