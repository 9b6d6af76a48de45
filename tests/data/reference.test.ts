import { describe, expect, test } from 'vitest';
import { slicesOf } from '../../src/lib/data/components';
import { NO_LAW } from '../../src/features/law/law';
import { loadReference } from '../../src/features/reference/node/readData';
import type { Reference } from '../../src/features/reference/reference';
import type { Provision } from '../../src/features/reference/schema';
import { topicSlice } from '../../src/features/reference/slices';
import { ruleTopics } from '../../src/features/reference/topics';
import { siteIds } from '../../src/site/data';
import { dataComponents } from '../../src/site/dataComponents';

const current = loadReference('.', 'docs/_data');
const slices = (reference: Reference) => {
  const source = { reference, law: NO_LAW, pages: [] };
  return slicesOf(dataComponents, source, siteIds(source));
};

/** @returns the reference with its first provision changed. */
function withFirstProvision(change: Pick<Provision, 'verification'>): Reference {
  return {
    ...current,
    codes: current.codes.map((code, at) =>
      at === 0
        ? {
            ...code,
            provisions: code.provisions.map((provision, index) =>
              index === 0 ? { ...provision, ...change } : provision,
            ),
          }
        : code,
    ),
  };
}

describe('the data in docs/_data', () => {
  test('superseded codes are kept apart from those that are compared', () => {
    const superseded = current.codes
      .filter(({ inForce }) => inForce === false)
      .map(({ id }) => id)
      .sort();
    expect(superseded).toContain('aca-2005');
    const topics = ruleTopics(current).map(({ id }) => topicSlice(current, id));
    const checked = topics.flatMap((topic) => topic.checked.map(({ code }) => code.id));
    expect(checked.filter((id) => superseded.includes(id))).toEqual([]);
    const earlier = topics.flatMap((topic) => topic.earlier.map(({ code }) => code.id));
    expect([...new Set(earlier)].sort()).toEqual(superseded);
  });

  test('every code says whom it binds', () => {
    expect(current.codes.filter(({ binds }) => !binds).map(({ id }) => id)).toEqual([]);
  });

  test('no slice contains an unpublished provision', () => {
    const says = JSON.stringify(current.codes[0]?.provisions[0]?.says);
    const textOf = (verification: Provision['verification']) =>
      JSON.stringify(slices(withFirstProvision({ verification })));
    expect(textOf('read')).toContain(says);
    expect(textOf('unconfirmed')).not.toContain(says);
  });

  test('every rule topic has its slice, and no path is used twice', () => {
    const paths = slices(current).map(([path]) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const { id, kind } of current.topics) {
      expect(paths.includes(`topics/${id}.json`), id).toBe(kind === 'rule');
    }
  });
});
