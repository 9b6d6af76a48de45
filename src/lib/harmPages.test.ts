import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isAboutHarm } from './harmPages';

const HARM = [
  '/where-to-turn',
  '/where-to-turn/uk',
  '/complain',
  '/complain/us',
  '/faq/harm-and-complaints',
  '/faq/romance',
  '/faq/complaining',
  '/faq/family',
  '/faq/special-settings',
  '/guides/harm-and-abuse',
  '/guides/sex-and-romance',
  '/guides/raising-concerns',
  '/guides/how-to-complain',
  '/compare/sexual-current',
  '/compare/exploitation',
  '/compare/complaints',
  '/law/sexual-contact-crime',
  '/law/civil-remedy',
  '/handouts/when-something-feels-wrong',
  '/about/safety',
];

test.each(HARM)('%s is about harm, today and in an edition, and exists', (address) => {
  expect(isAboutHarm(address)).toBe(true);
  expect(isAboutHarm(`/2026.1${address}#turn`)).toBe(true);
  const files = [`docs${address}.mdx`, `docs${address}/index.mdx`];
  expect(files.some((file) => existsSync(file))).toBe(true);
});

test.each(['/', '/guides/gifts', '/compare/gifts', '/about', '/faq', '/guides/how-to-complain-x'])(
  '%s is not',
  (address) => {
    expect(isAboutHarm(address)).toBe(false);
  },
);
