import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import { loadLaw } from './src/features/law/node/readLaw';
import { loadReference } from './src/features/reference/node/readData';
import {
  codePages,
  comparisonCategories,
  handoutCategories,
  placeCategories,
  questionPages,
} from './src/site/sidebarItems';

const reference = loadReference(__dirname, 'docs/_data');
const law = loadLaw(
  __dirname,
  'docs/_data',
  reference.codes.map(({ id }) => id),
);

/**
 * The reading order: what a client needs first, then the reference. The pages of codes and
 * comparisons follow from the data.
 */
const sidebars: SidebarsConfig = {
  reference: [
    {
      type: 'category',
      label: 'Where to turn',
      link: { type: 'doc', id: 'where-to-turn' },
      items: [
        'where-to-turn/us',
        'where-to-turn/uk',
        'where-to-turn/ireland',
        'where-to-turn/canada',
        'where-to-turn/australia',
        'where-to-turn/new-zealand',
      ],
    },
    {
      type: 'category',
      label: 'Where to complain',
      link: { type: 'doc', id: 'complain/index' },
      items: [
        'complain/us',
        'complain/uk',
        'complain/ireland',
        'complain/canada',
        'complain/australia',
        'complain/new-zealand',
      ],
    },
    {
      type: 'category',
      label: 'Guides',
      link: { type: 'doc', id: 'guides/index' },
      items: [
        {
          type: 'category',
          label: 'How therapy is set up',
          items: [
            'guides/first-sessions',
            'guides/why-boundaries',
            'guides/one-sidedness',
            'guides/what-is-agreed',
            'guides/choosing-a-therapist',
            'guides/online-therapy',
            'guides/chatbots',
          ],
        },
        {
          type: 'category',
          label: 'Feelings and closeness',
          items: [
            'guides/transference',
            'guides/wanting-to-be-friends',
            'guides/depending-on-therapy',
            'guides/touch',
            'guides/gifts',
            'guides/special-events',
            'guides/therapist-talks-about-themselves',
            'guides/therapist-struggles',
          ],
        },
        {
          type: 'category',
          label: 'Outside the room',
          items: [
            'guides/between-sessions',
            'guides/social-media',
            'guides/meeting-by-chance',
            'guides/small-towns',
            'guides/someone-you-know',
          ],
        },
        {
          type: 'category',
          label: 'Privacy and safety',
          items: [
            'guides/confidentiality',
            'guides/limits-of-confidentiality',
            'guides/suicidal-thoughts',
            'guides/talking-about-you',
            'guides/records',
            'guides/recording',
          ],
        },
        {
          type: 'category',
          label: 'Family, money and beliefs',
          items: [
            'guides/young-people',
            'guides/couples-and-several-roles',
            'guides/money-and-missed-sessions',
            'guides/business-and-favors',
            'guides/religion-and-politics',
          ],
        },
        {
          type: 'category',
          label: 'Endings',
          items: [
            'guides/ending-therapy',
            'guides/changing-therapist',
            'guides/being-dropped',
            'guides/therapist-gone',
            'guides/missing-a-former-therapist',
            'guides/after-therapy',
          ],
        },
        {
          type: 'category',
          label: 'When something is wrong',
          items: [
            'guides/raising-concerns',
            'guides/sex-and-romance',
            'guides/harm-and-abuse',
            'guides/how-to-complain',
          ],
        },
      ],
    },
    {
      type: 'category',
      label: 'Questions',
      link: { type: 'doc', id: 'faq/index' },
      items: [
        'faq/starting-and-changing',
        'faq/being-in-therapy',
        'faq/who-is-who',
        'faq/feelings',
        'faq/friendship',
        'faq/touch-and-gifts',
        'faq/romance',
        'faq/contact',
        'faq/confidentiality',
        'faq/who-finds-out',
        'faq/special-settings',
        'faq/crisis',
        'faq/records-and-online',
        'faq/your-records',
        'faq/chatbots',
        'faq/family',
        'faq/young-people',
        'faq/money',
        'faq/paying-and-insurance',
        'faq/endings',
        'faq/harm-and-complaints',
        'faq/law',
        'faq/complaining',
      ],
    },
    {
      type: 'category',
      label: 'The law',
      link: { type: 'doc', id: 'law/index' },
      items: [...questionPages(law), ...placeCategories(law)],
    },
    {
      type: 'category',
      label: 'Compare the codes',
      link: { type: 'doc', id: 'compare/index' },
      items: ['compare/side-by-side', ...comparisonCategories(reference)],
    },
    {
      type: 'category',
      label: 'Codes of ethics',
      link: { type: 'doc', id: 'codes/index' },
      items: ['codes/changing', ...codePages(reference, __dirname)],
    },
    'which-code',
    'glossary/index',
    'clinics/index',
    'a-z',
    {
      type: 'category',
      label: 'Handouts',
      link: { type: 'doc', id: 'handouts/index' },
      items: [
        'handouts/what-to-expect',
        'handouts/first-session-questions',
        'handouts/confidentiality',
        'handouts/your-rights',
        'handouts/online-therapy',
        'handouts/friendship',
        'handouts/transference',
        'handouts/touch-and-gifts',
        'handouts/between-sessions',
        'handouts/ending',
        'handouts/after-therapy',
        'handouts/when-something-feels-wrong',
        'handouts/how-to-complain',
        ...handoutCategories(law),
      ],
    },
    {
      type: 'category',
      label: 'About',
      link: { type: 'doc', id: 'about/index' },
      items: ['about/method', 'about/privacy', 'about/safety', 'about/accessibility', 'about/data'],
    },
  ],
};

export default sidebars;
