import { describe, expect, test } from 'vitest';
import { loadReference } from './node/readData';
import { cellOf } from './cells';
import { cellAnswer, predicateOf } from './predicate';
import { ruleTopics } from './topics';
import { STANCES, STATE_WORDS } from './vocabulary';

const provision = { stance: 'conditional' as const, waitingPeriod: null, conditions: [] };
const five = { ...provision, waitingPeriod: '5 years after last professional contact' };

describe('a waiting period', () => {
  test('says what comes after it only if the code does', () => {
    expect(predicateOf('sexual-former', { ...five, conditions: ['five years'] })).toBe(
      'Banned for 5 years',
    );
    expect(predicateOf('sexual-former', { ...five, conditions: ['five years', 'no harm'] })).toBe(
      'Banned for 5 years, then only under conditions',
    );
  });

  test('keeps "at least" and "recommended"', () => {
    const atLeast = { ...provision, waitingPeriod: 'at least 5 years after therapy ended' };
    expect(predicateOf('sexual-former', atLeast)).toBe('Banned for at least 5 years');
    const recommended = { ...provision, waitingPeriod: '5 years recommended' };
    expect(predicateOf('friendship-former', recommended)).toBe(
      'Only under conditions; a wait of 5 years is recommended',
    );
  });

  test('belongs to the rule on former clients where the stance is that on current ones', () => {
    const relatives = { ...five, stance: 'prohibited' as const };
    expect(predicateOf('sexual-relatives', relatives)).toBe(STATE_WORDS.prohibited.label);
  });

  test('that is missing is not invented', () => {
    expect(predicateOf('sexual-former', provision)).toBe(STATE_WORDS.conditional.label);
    expect(predicateOf('sexual-former', { ...provision, stance: 'prohibited' })).toContain(
      'no time limit named',
    );
  });
});

test('where no phrase fits, the label of the stance stands', () => {
  for (const stance of STANCES) {
    expect(predicateOf('no-such-topic', { ...provision, stance })).toBe(STATE_WORDS[stance].label);
  }
});

/** Words that claim more than a stance allows. */
const TOO_STRONG = {
  prohibited: /$^/,
  discouraged: /\b(?:banned|must not|ruled out|never)\b/i,
  conditional: /\b(?:must not|ruled out|never)\b/i,
  required: /\bmust\b|\bbanned\b|\bruled out\b/i,
  permitted: /\b(?:must|should|banned|ruled out|duty|only)\b/i,
  silent: /\b(?:must|should|banned|ruled out|duty|only|allowed)\b/i,
} as const;

describe('no answer in the data is stronger than its stance', () => {
  const reference = loadReference('.', 'docs/_data');
  test.each(ruleTopics(reference).map(({ id }) => id))('%s', (topic) => {
    for (const code of reference.codes) {
      const cell = cellOf(code, topic);
      expect(cellAnswer(cell).length).toBeLessThanOrEqual(60);
      for (const one of cell.provisions) {
        const answer = predicateOf(topic, one);
        expect(answer, `${code.id}: ${one.says}`).not.toMatch(TOO_STRONG[one.stance]);
        if (answer.startsWith('Banned')) expect(one.conditions.length).toBeGreaterThan(0);
        if (/years?\b/.test(answer)) {
          const years = /\d+/.exec(answer)?.[0] ?? '';
          expect(one.waitingPeriod).toContain(years);
        }
      }
    }
  });
});
