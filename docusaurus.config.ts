import type { Options, ThemeConfig } from '@docusaurus/preset-classic';
import type { Config, Plugin } from '@docusaurus/types';
import type { PluginOptions as SearchOptions } from '@easyops-cn/docusaurus-search-local';
import { sitemapItems } from './src/features/seo/node/sitemapItems';
import { docsVersions } from './src/features/editions/node/docsVersions';
import { serverRedirects } from './src/features/permalinks/node/readRedirects';
import { glossaryTerms } from './src/features/content/remark/glossaryTerms';
import { handoutFoot } from './src/features/handouts/remark/handoutFoot';
import { citeDoc } from './src/features/citations/remark/citeDoc';
import { guideHandout } from './src/features/handouts/remark/guideHandout';
import { pageContents } from './src/features/content/remark/pageContents';
import { pageFacts } from './src/features/content/remark/pageFacts';
import { blogFeedTags } from './src/features/changelog/feedTags';
import { dataSlices } from './src/lib/mdx/dataSlices';
import { dataPlugin } from './src/lib/node/dataPlugin';
import { postBuildPlugin } from './src/lib/node/postBuildPlugin';
import { siteData } from './src/site/data';
import { dataComponents } from './src/site/dataComponents';
import { postBuildSteps } from './src/site/postBuildSteps';

const title = 'Therapy Boundaries';

/**
 * Where the site is published. The default is an address that can never exist, so that a build
 * without SITE_URL sends nobody to a stranger's domain.
 */
const url = process.env.SITE_URL ?? 'https://therapy-boundaries.example';

/** The path below which the site is published: `/therapy-boundaries/` for a GitHub project page. */
const baseUrl = process.env.BASE_URL ?? '/';
if (!/^\/(?:[\w.-]+\/)*$/.test(baseUrl)) {
  throw new Error(
    `BASE_URL is "${baseUrl}". Write it with a slash at both ends: /therapy-boundaries/`,
  );
}

/** Where mistakes are reported; the default can never exist either. */
const repositoryUrl = process.env.REPOSITORY_URL ?? 'https://repository.therapy-boundaries.example';

/** Pages that have moved. Files have no page to send on from. */
const redirects = serverRedirects(__dirname)
  .filter(({ from }) => !from.startsWith('/api/'))
  .map(({ from, to }) => ({ from, to }));

const remarkPlugins = [
  [dataSlices, dataComponents] satisfies [unknown, unknown],
  glossaryTerms,
  handoutFoot,
  guideHandout,
  pageContents,
  citeDoc,
  pageFacts,
];

const config: Config = {
  title,
  tagline: 'What therapists may and may not do, and why. In plain words, to the section.',
  url,
  baseUrl,
  customFields: { repositoryUrl },
  // Addresses have no slash at their end: /compare/gifts. Decided once, for every link there is.
  trailingSlash: false,
  // The banner is an inline script of its own on each page; one script less to allow.
  baseUrlIssueBanner: false,
  favicon: 'img/favicon.svg',
  headTags: [
    // For servers that don't send the header: no other site learns that a reader came from here.
    { tagName: 'meta', attributes: { name: 'referrer', content: 'no-referrer' } },
    ...blogFeedTags(url + baseUrl.slice(0, -1)),
    // iOS would make links of dates and section numbers, before React knows the page.
    {
      tagName: 'meta',
      attributes: { name: 'format-detection', content: 'telephone=no,date=no,address=no,email=no' },
    },
  ],
  clientModules: [
    './src/features/critical-path/client/tolerateTranslators.ts',
    './src/features/critical-path/client/keepReaderState.ts',
    './src/features/seo/client/removeStaleMetadata.ts',
  ],
  i18n: { defaultLocale: 'en', locales: ['en'] },
  future: { v4: true, faster: true },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },
  plugins: [
    // Imported and not named by path, so that they share the modules of the lists they are given.
    (context) => dataPlugin(context, siteData) as Plugin,
    './src/features/editions/node/index.ts',
    './src/features/changelog/node/index.ts',
    (context) => postBuildPlugin(context, postBuildSteps),
    // For hosts that need a page for each redirect. Others get their rules from src/features/hosting.
    ['@docusaurus/plugin-client-redirects', { redirects }],
  ],
  presets: [
    [
      'classic',
      {
        // It writes all content once more after each edit, and the bundler runs again.
        debug: false,
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          exclude: ['**/_*/**', '**/_*.*'],
          // What has no number is always the corrected text; editions are read from versions.json.
          lastVersion: 'current',
          versions: docsVersions(__dirname),
          // Editions never change. Without them, the development server shows an edit sooner.
          ...(process.env.NODE_ENV === 'development' && { onlyIncludeVersions: ['current'] }),
          breadcrumbs: true,
          remarkPlugins,
        },
        blog: {
          // src/features/changelog/node/blogFeeds.ts writes them.
          feedOptions: { type: null },
          blogTitle: 'What changed',
          blogDescription:
            'What changed on this site and in the codes, when, and on what evidence.',
          blogSidebarTitle: 'All posts',
          blogSidebarCount: 'ALL',
          showReadingTime: false,
          remarkPlugins,
        },
        sitemap: {
          ignorePatterns: ['/search'],
          lastmod: 'date',
          changefreq: null,
          priority: null,
          createSitemapItems: sitemapItems(__dirname),
        },
        theme: {
          customCss: [
            './src/css/site.css',
            './src/features/search/client/search.css',
            './src/css/print.css',
            './src/features/handouts/handouts.css',
          ],
        },
      } satisfies Options,
    ],
  ],
  themes: [
    [
      // @easyops-cn/docusaurus-search-local, with an index and a ranking of our own.
      './src/features/search/node/index.ts',
      {
        docsRouteBasePath: '/',
        indexPages: false,
        language: ['en'],
        // Off for good: it would write what people searched for into the address.
        highlightSearchTermsOnTargetPage: false,
      } satisfies Partial<SearchOptions>,
    ],
  ],
  themeConfig: {
    image: 'img/share.png',
    metadata: [
      { property: 'og:image:width', content: '1200' },
      { property: 'og:image:height', content: '630' },
      {
        property: 'og:image:alt',
        content: `${title}. What is all right in therapy, and what is not. In plain words, to the section.`,
      },
    ],
    colorMode: { respectPrefersColorScheme: true },
    docs: {
      sidebar: { hideable: false, autoCollapseCategories: true },
      // A record of which edition somebody read would stay in their browser.
      versionPersistence: 'none',
    },
    navbar: {
      title,
      items: [
        { type: 'custom-in-edition', to: '/guides', label: 'Guides' },
        { type: 'custom-in-edition', to: '/faq', label: 'Questions' },
        { type: 'custom-in-edition', to: '/compare', label: 'Compare codes' },
        { type: 'custom-in-edition', to: '/law', label: 'Law' },
        { type: 'custom-in-edition', to: '/complain', label: 'Where to complain' },
        { type: 'custom-in-edition', to: '/clinics', label: 'For clinics' },
      ],
    },
    footer: {
      links: [
        {
          title: 'In therapy',
          items: [
            { to: '/guides', label: 'Guides' },
            { to: '/faq', label: 'Questions people ask' },
            { to: '/glossary', label: 'Glossary' },
            { to: '/a-z', label: 'Everything, A to Z' },
            { to: '/where-to-turn', label: 'Where to turn' },
            { to: '/complain', label: 'Where to complain' },
          ],
        },
        {
          title: 'Codes of ethics',
          items: [
            { to: '/compare', label: 'Compare the codes' },
            { to: '/codes', label: 'Every code' },
            { to: '/law', label: 'The law where you live' },
            { to: '/blog', label: 'What changed' },
            { to: '/changes', label: 'What changed in the data' },
            { to: '/editions', label: 'Editions to cite' },
          ],
        },
        {
          title: 'This site',
          items: [
            { to: '/clinics', label: 'For clinics' },
            { to: '/handouts', label: 'Handouts to print' },
            { to: '/about', label: 'About, and how cells are checked' },
            { to: '/about/method', label: 'How we write and check' },
            { to: '/about/privacy', label: 'Privacy' },
            { to: '/about/safety', label: 'Using this site safely' },
            { to: '/about/accessibility', label: 'Reading it your way' },
            { to: '/about/data', label: 'The data' },
          ],
        },
      ],
      copyright:
        'Information, not legal or medical advice. The words are ours; the codes belong to their publishers.',
    },
  } satisfies ThemeConfig,
};

export default config;
