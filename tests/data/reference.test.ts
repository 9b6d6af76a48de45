import { describe, expect, test } from 'vitest';
import { isPublished, standingOf } from '../../src/features/reference/cells';
import { loadReference } from '../../src/features/reference/node/readData';
import { slicesOf } from '../../src/features/reference/dataComponents';
import { dataComponents } from '../../src/site/dataComponents';

const reference = loadReference('.', 'docs/_data');

describe("today's data", () => {
  test('superseded editions stay out of the comparison', () => {
    for (const code of reference.codes.filter(({ inForce }) => inForce === false)) {
      expect(standingOf(code, reference)).toBe('earlier');
    }
  });

  test('no slice carries an unpublished provision', () => {
    const drafts = reference.codes.flatMap(({ provisions }) =>
      provisions.filter((provision) => !isPublished(provision)).map((p) => p.says),
    );
    const published = JSON.stringify(slicesOf(dataComponents, { reference, pages: [] }));
    for (const says of drafts) expect(published).not.toContain(JSON.stringify(says));
  });

  test('every rule topic has its slices, and every path is asked for once', () => {
    const paths = slicesOf(dataComponents, { reference, pages: [] }).map(([path]) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { id, kind } of reference.topics) {
      expect(paths.includes(`topics/${id}.json`)).toBe(kind === 'rule');
    }
  });
});
