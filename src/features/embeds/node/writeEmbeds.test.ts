import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeRedirectedEmbeds } from './writeEmbeds';

let site = '';
const at = (name: string) => path.join(site, name);
const write = (redirects: string) => {
  writeFileSync(at('redirects.yaml'), redirects);
  writeRedirectedEmbeds(site, at('build'), new Set(['guides/new']));
};

beforeEach(() => {
  site = mkdtempSync(path.join(os.tmpdir(), 'redirected-embeds-'));
  mkdirSync(at('build/embed/guides/new'), { recursive: true });
  writeFileSync(at('build/embed/guides/new/index.html'), 'the embed');
  writeFileSync(at('build/embed/guides/new/oembed.json'), '{}');
  writeFileSync(at('permalinks.txt'), '/embed/guides/old/\n/guides/old\n');
});

afterEach(() => {
  rmSync(site, { recursive: true });
});

test('the old address has a copy of the replacement with its oembed.json', () => {
  write('/guides/old: /guides/new\n/2026.1/guides/old: /guides/new\n');
  expect(readFileSync(at('build/embed/guides/old/index.html'), 'utf8')).toBe('the embed');
  expect(existsSync(at('build/embed/guides/old/oembed.json'))).toBe(true);
  expect(existsSync(at('build/embed/2026.1')), 'an embed that never existed').toBe(false);
});

test('a redirect from an embed to a page without one is an error that names it', () => {
  expect(() => {
    write('/embed/guides/old/: /where-to-turn\n');
  }).toThrow('\n  /embed/guides/old/: /where-to-turn');
});
