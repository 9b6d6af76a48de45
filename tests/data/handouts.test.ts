import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import {
  pdfDiagnostics,
  type PdfProperties,
} from '../../src/features/handouts/node/pdfDiagnostics';

const GOOD: PdfProperties = {
  pages: 1,
  size: [595.92, 842.88],
  title: 'Touch and gifts | Therapy Boundaries',
  isMarked: true,
  hasStructure: true,
};

describe('the PDF of a handout', () => {
  test('that is valid has no diagnostic', () => {
    expect(pdfDiagnostics(GOOD, 'A4', 'Touch and gifts')).toEqual([]);
    expect(pdfDiagnostics({ ...GOOD, size: [612, 792] }, 'Letter', 'Touch and gifts')).toEqual([]);
  });

  test.each([
    ['two pages', { pages: 2 }, 'It has 2 pages: shorten its text'],
    ['no page', { pages: 0 }, 'It has 0 pages'],
    ['another size', { size: [612, 792] as const }, 'Its page is 612 × 792 points, not A4.'],
    ['no title', { title: '' }, 'Its title is "", not "Touch and gifts".'],
    ['no mark', { isMarked: false }, 'It is not tagged'],
    ['no structure', { hasStructure: false }, 'It is not tagged'],
  ])('with %s has one', (_, properties, problem) => {
    expect(pdfDiagnostics({ ...GOOD, ...properties }, 'A4', 'Touch and gifts')).toEqual([
      expect.stringContaining(problem),
    ]);
  });
});

describe('npm run handouts', () => {
  const handouts = (...args: string[]) =>
    spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/handouts.ts', ...args], {
      encoding: 'utf8',
    });

  test('has a help text', () => {
    const { status, stdout } = handouts('--help');
    expect(stdout).toContain('--out FOLDER');
    expect(status).toBe(0);
  });

  test('says what to do where there is no built site', () => {
    const { status, stderr } = handouts('--build', 'no-such-folder');
    expect(stderr).toContain('run "npm run build" first');
    expect(status).toBe(1);
  });
});
