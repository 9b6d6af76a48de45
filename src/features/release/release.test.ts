import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assertCanArchive, assertCanCut } from './node/project';

describe('with the live editions 2026.4, 2026.3 and 2026.2', () => {
  let site = '';
  beforeAll(() => {
    site = mkdtempSync(path.join(tmpdir(), 'project-'));
    writeFileSync(path.join(site, 'versions.json'), '["2026.4", "2026.3", "2026.2"]\n');
    writeFileSync(path.join(site, 'permalinks.txt'), '/2026.1\n');
    mkdirSync(path.join(site, 'archive/2026.2'), { recursive: true });
  });
  afterAll(() => {
    rmSync(site, { recursive: true });
  });

  test.each([
    ['1.0.0', '"1.0.0" is not an edition name.'],
    ['2026.3', 'Edition 2026.3 already exists.'],
    ['2026.1', 'was cut and archived, and its name stays taken.'],
    ['2025.9', 'would come before 2026.4.'],
    ['2026.5', 'Archive the oldest first: npm run edition -- --archive 2026.2'],
  ])('%s cannot be cut', (name, message) => {
    expect(() => {
      assertCanCut(site, name);
    }).toThrow(message);
  });

  test.each([
    ['2026.1', 'is not live, so it cannot be archived. These are: 2026.4, 2026.3, 2026.2.'],
    ['2026.2', 'archive/2026.2 already exists. Choose another folder with --out'],
  ])('%s cannot be archived in archive/2026.2', (name, message) => {
    expect(() => {
      assertCanArchive(site, name, path.join(site, 'archive/2026.2'));
    }).toThrow(message);
  });

  test('a live edition can be archived in a new folder', () => {
    expect(() => {
      assertCanArchive(site, '2026.2', path.join(site, 'archive/new'));
    }).not.toThrow();
  });
});

test('a first edition can be cut', () => {
  const site = mkdtempSync(path.join(tmpdir(), 'project-'));
  expect(() => {
    assertCanCut(site, '2026.1');
  }).not.toThrow();
  expect(() => {
    assertCanArchive(site, '2026.1', path.join(site, 'archive'));
  }).toThrow('There is none.');
  rmSync(site, { recursive: true });
});
