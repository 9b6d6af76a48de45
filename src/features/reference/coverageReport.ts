import { cellOf, coverageOf, standingOf, type Coverage, type Standing } from './cells';
import type { Reference } from './reference';
import { ruleTopics } from './topics';

/** The coverage of one code. */
export interface CodeCoverage extends Coverage {
  id: string;
  label: string;
  /** The share of the rule topics on which it is checked, from 0 to 1. */
  share: number;
  standing: Standing;
}

/** The coverage of one topic, superseded codes included. The three counts add up to all codes. */
export interface TopicCoverage {
  id: string;
  title: string;
  /** Codes with a provision on it that is not `silent`. */
  stated: number;
  /** Codes that were searched and don't mention it. */
  silent: number;
  notChecked: number;
}

/** The coverage of the whole reference. */
export interface CoverageReport {
  codes: CodeCoverage[];
  topics: TopicCoverage[];
}

/**
 * Counts how far the reference is checked, by code and by topic.
 * @param reference a reference without diagnostics.
 * @returns the counts, codes and topics in the order of the data.
 */
export function coverageReport(reference: Reference): CoverageReport {
  return {
    codes: reference.codes.map((code) => {
      const { checked, of } = coverageOf(code, reference);
      const share = of === 0 ? 0 : checked / of;
      return {
        id: code.id,
        label: code.label,
        checked,
        of,
        share,
        standing: standingOf(code, reference),
      };
    }),
    topics: ruleTopics(reference).map(({ id, title }) => {
      const states = reference.codes.map((code) => cellOf(code, id).state);
      const silent = states.filter((state) => state === 'silent').length;
      const notChecked = states.filter((state) => state === 'not-checked').length;
      return { id, title, stated: states.length - silent - notChecked, silent, notChecked };
    }),
  };
}
