import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

/** What the domain must not know, in words for whoever tries. */
const outsideTheDomain = [
  ['react', 'react-dom', '@docusaurus/*', '@theme/*', '@site/*'],
  ['node:*', 'fs', 'path'],
].map((group) => ({
  group,
  message: 'The domain knows no React, no Docusaurus and no files. Put this in a plugin.',
}));

export default tseslint.config(
  { ignores: ['build', '.cache', '.docusaurus', 'node_modules', 'coverage', 'test-results'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
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
  {
    files: ['src/ethics/**', 'src/search/**', 'src/clinic/**'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: outsideTheDomain }] },
  },
);
