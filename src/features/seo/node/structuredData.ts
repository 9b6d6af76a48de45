import { rewritePages, type PostBuildStep } from '../../../lib/node/postBuild';
import { AUTHOR } from '../../citations/pageCitation';
import { addJsonLd, fixBreadcrumbs, webPage } from '../jsonLd';

/** Adds structured data to the built pages. */
export const structuredData: PostBuildStep = ({ outDir, url }) => {
  rewritePages(outDir, (html, name) => {
    const data = webPage(html, name, { name: AUTHOR, url });
    const fixed = fixBreadcrumbs(html);
    return data ? addJsonLd(fixed, data) : fixed;
  });
};
