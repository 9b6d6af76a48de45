import { AUTHOR } from '../../ethics/citing/pageCitation';
import { rewritePages, type BuildStep } from '../after-build/step';
import { addJsonLd, mendBreadcrumbs } from './jsonLd';
import { webPage } from './webPage';

/** Adds to each page what it is as data for machines, read off the page as it was built. */
export const structuredData: BuildStep = ({ outDir, url }) => {
  rewritePages(outDir, (html, name) => {
    const data = webPage(html, name, { name: AUTHOR, url });
    const mended = mendBreadcrumbs(html);
    return data ? addJsonLd(mended, data) : mended;
  });
};
