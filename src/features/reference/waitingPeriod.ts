import type { Provision } from './schema';

/** The length of a waiting period, as far as it is a number of years. */
export interface WaitingPeriod {
  years: number;
  /** The code says "at least". */
  atLeast: boolean;
  /** The code recommends it and does not require it. */
  recommended: boolean;
}

/**
 * Reads a waiting period, which the data states in words.
 * @param text `at least 5 years after therapy ended (College policy); 1 year in the Act`.
 * @returns the first number of years in it; undefined if it names none.
 */
export function parseWaitingPeriod(text: string | null): WaitingPeriod | undefined {
  const match = /(at least )?(\d+) years?( recommended)?/i.exec(text ?? '');
  if (!match) return undefined;
  return {
    years: Number(match[2]),
    atLeast: match[1] !== undefined,
    recommended: match[3] !== undefined,
  };
}

/** What a code says of a relationship at a time after therapy. */
export type Phase = 'banned' | 'avoid' | 'conditions' | 'allowed' | 'unknown';

/** A part of a time line: what holds from the end of therapy, or from the end of the part before. */
export interface PeriodSegment {
  phase: Phase;
  /** Number of years that it lasts; undefined if it has no end. */
  years?: number;
}

/**
 * The time after therapy, as a provision divides it.
 * @param provision on a relationship with former clients.
 * @returns the parts in order; the last has no end. What the code says of the time after its waiting
 *   period is `unknown` unless its conditions go beyond that period.
 */
export function periodSegments(
  provision: Pick<Provision, 'stance' | 'waitingPeriod' | 'conditions'>,
): PeriodSegment[] {
  const period = parseWaitingPeriod(provision.waitingPeriod);
  switch (provision.stance) {
    case 'prohibited':
      return [{ phase: 'banned' }];
    case 'discouraged':
      return [{ phase: 'avoid' }];
    case 'permitted':
      return [{ phase: 'allowed' }];
    case 'conditional':
      if (!period || period.recommended) return [{ phase: 'conditions' }];
      return [
        { phase: 'banned', years: period.years },
        { phase: hasOtherConditions(provision.conditions) ? 'conditions' : 'unknown' },
      ];
    default:
      return [{ phase: 'unknown' }];
  }
}

/** One condition is the waiting period itself. */
export function hasOtherConditions(conditions: readonly string[]): boolean {
  return conditions.length > 1;
}
