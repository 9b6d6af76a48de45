import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeMoved } from './writeMoved';

let site = '';
const at = (name: string) => path.join(site, name);
const write = (redirects: string) => {
  writeFileSync(at('redirects.yaml'), redirects);
  writeMoved(site, at('build'), new Set(['guides/new']));
};

beforeEach(() => {
  site = mkdtempSync(path.join(os.tmpdir(), 'moved-cards-'));
  mkdirSync(at('build/embed/guides/new'), { recursive: true });
  writeFileSync(at('build/embed/guides/new/index.html'), 'the card');
  writeFileSync(at('build/embed/guides/new/oembed.json'), '{}');
  writeFileSync(at('permalinks.txt'), '/embed/guides/old/\n/guides/old\n');
});

afterEach(() => {
  rmSync(site, { recursive: true });
});

test('the card that takes its place stands at the old address, with its description', () => {
  write('/guides/old: /guides/new\n/2026.1/guides/old: /guides/new\n');
  expect(readFileSync(at('build/embed/guides/old/index.html'), 'utf8')).toBe('the card');
  expect(existsSync(at('build/embed/guides/old/oembed.json'))).toBe(true);
  expect(existsSync(at('build/embed/2026.1')), 'a card that never was').toBe(false);
});

test('a card that is sent on to what has none is refused, by name', () => {
  expect(() => {
    write('/embed/guides/old/: /where-to-turn\n');
  }).toThrow('\n  /embed/guides/old/: /where-to-turn');
});
