import { rewritePages, type BuildStep } from '../after-build/step';
import { withFaqData } from './faqData';

const FAQ_PAGE = /(?:^|\/)faq\/[^/]+\.html$/;

/** Adds to each FAQ page its questions as data for machines, read off the page as it was built. */
export const structuredData: BuildStep = ({ outDir }) => {
  rewritePages(outDir, (html, name) => (FAQ_PAGE.test(name) ? withFaqData(html) : html));
};
