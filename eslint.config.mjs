import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

/**
 * Which features each feature may import, besides itself. Everything may import `src/lib`; nothing
 * in `src/features` imports `src/site`, `src/theme`, `src/pages` or `scripts`. The order is that of
 * the data: a feature knows only features that stand above it here.
 */
const MAY_IMPORT = {
  reference: [],
  law: ['reference'],
  support: ['reference'],
  credentials: ['reference', 'support'],
  permalinks: [],
  'critical-path': ['reference'],
  content: ['reference'],
  citations: ['reference'],
  editions: ['citations', 'content', 'permalinks', 'reference'],
  changelog: ['editions', 'law', 'reference'],
  search: ['changelog', 'content', 'editions', 'law', 'reference'],
  embeds: ['law', 'permalinks', 'reference'],
  handouts: ['embeds'],
  hosting: ['permalinks'],
  seo: ['citations'],
  'new-code': ['content', 'reference'],
  release: ['changelog', 'content', 'editions', 'law', 'permalinks', 'reference', 'search'],
};
const FEATURES = Object.keys(MAY_IMPORT);
const unlisted = readdirSync('src/features').filter((name) => !FEATURES.includes(name));
if (unlisted.length > 0) {
  throw new Error(`Add to MAY_IMPORT in eslint.config.mjs what ${unlisted.join(', ')} may import.`);
}

/** Imports of features that a feature must not know, and of what is built on top of features. */
const outsideFeature = (feature) => {
  const others = FEATURES.filter((name) => name !== feature && !MAY_IMPORT[feature].includes(name));
  return [
    {
      regex: `^(?:\\.\\./)+(?:features/)?(?:${others.join('|')})(?:/|$)`,
      message: `The feature "${feature}" must not import this feature: see MAY_IMPORT in eslint.config.mjs.`,
    },
    {
      regex:
        '^(?:\\.\\./)+(?:src/)?(?:site|theme|pages|scripts)(?:/|$)|^@site/src/(?:site|theme|pages)(?:/|$)',
      message: 'A feature does not know the site that is made of it. Pass in what it needs.',
    },
  ];
};

/** What the domain must not know. */
const outsideDomain = [
  {
    group: ['react', 'react-dom', '@docusaurus/*', '@theme/*', '@site/*', 'node:*', 'fs', 'path'],
    message:
      'Domain code does not know React, Docusaurus or the file system. Move this to node/, client/ or components/.',
  },
];

/** Folders of a feature that are not domain code. */
const ADAPTERS = 'node,client,components,remark,index';

export default tseslint.config(
  { ignores: ['build', '.cache', '.docusaurus', 'node_modules', 'coverage', 'test-results'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: dirname(fileURLToPath(import.meta.url)),
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
    },
  },
  { files: ['**/*.{mjs,js}'], languageOptions: { globals: globals.node } },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  ...FEATURES.flatMap((feature) => [
    {
      files: [`src/features/${feature}/**`],
      ignores: ['**/*.test.ts'],
      rules: { 'no-restricted-imports': ['error', { patterns: outsideFeature(feature) }] },
    },
    {
      files: [`src/features/${feature}/**`],
      ignores: ['**/*.test.ts', `src/features/${feature}/{${ADAPTERS}}/**`],
      rules: {
        'no-restricted-imports': [
          'error',
          { patterns: [...outsideFeature(feature), ...outsideDomain] },
        ],
      },
    },
  ]),
  {
    files: ['src/lib/**', 'src/components/**'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?:\\.\\./)+(?:features|site|theme|scripts)(?:/|$)|^@site/',
              message: 'What features share does not know the features.',
            },
          ],
        },
      ],
    },
  },
);
