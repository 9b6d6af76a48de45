import { describe, expect, test } from 'vitest';
import { parseWaitingPeriod, periodSegments } from './waitingPeriod';

describe('parseWaitingPeriod', () => {
  test.each([
    ['5 years after last professional contact', { years: 5, atLeast: false, recommended: false }],
    [
      'at least 5 years after therapy ended (College policy); 1 year in the Act',
      { years: 5, atLeast: true, recommended: false },
    ],
    ['5 years recommended', { years: 5, atLeast: false, recommended: true }],
  ])('%s', (text, period) => {
    expect(parseWaitingPeriod(text)).toEqual(period);
  });

  test('a period without a number of years is none', () => {
    expect(parseWaitingPeriod('as long as the power relationship lasts')).toBeUndefined();
    expect(parseWaitingPeriod(null)).toBeUndefined();
  });
});

describe('periodSegments', () => {
  const provision = { stance: 'conditional', waitingPeriod: '2 years', conditions: ['two years'] };
  const conditional = { ...provision, stance: 'conditional' as const };

  test('after a waiting period, conditions hold only if the code names others', () => {
    expect(periodSegments(conditional)).toEqual([
      { phase: 'banned', years: 2 },
      { phase: 'unknown' },
    ]);
    expect(periodSegments({ ...conditional, conditions: ['two years', 'no harm'] })).toEqual([
      { phase: 'banned', years: 2 },
      { phase: 'conditions' },
    ]);
  });

  test('a period that is recommended bans nothing', () => {
    const waitingPeriod = '5 years recommended';
    expect(periodSegments({ ...conditional, waitingPeriod })).toEqual([{ phase: 'conditions' }]);
  });

  test('a ban has no end, and a silent code says nothing', () => {
    expect(periodSegments({ ...conditional, stance: 'prohibited' })).toEqual([{ phase: 'banned' }]);
    expect(periodSegments({ ...conditional, stance: 'silent' })).toEqual([{ phase: 'unknown' }]);
  });
});
