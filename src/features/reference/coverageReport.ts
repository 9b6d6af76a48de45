import { cellOf, standingOf, type Standing } from './cells';
import type { Reference } from './reference';
import { coverage } from './slices/coverage';
import { ruleTopics } from './slices/select';

/** How far one code is checked. */
export interface CodeCoverage {
  id: string;
  label: string;
  /** On how many rule topics it has a published provision. */
  checked: number;
  /** How many rule topics there are. */
  of: number;
  /** Checked as a share of them, from 0 to 1. */
  share: number;
  standing: Standing;
}

/** What the codes, superseded ones included, have on one topic. The three add up to the codes. */
export interface TopicCoverage {
  id: string;
  title: string;
  /** Codes with a rule on it. */
  stated: number;
  /** Codes that were looked through and don't mention it. */
  silent: number;
  notChecked: number;
}

/** How far the reference has come. */
export interface CoverageReport {
  codes: CodeCoverage[];
  topics: TopicCoverage[];
}

/**
 * Counts how far the codes are checked, by code and by topic.
 * @param reference a reference without diagnostics.
 * @returns the counts, codes and topics in the order of the data.
 */
export function coverageReport(reference: Reference): CoverageReport {
  return {
    codes: reference.codes.map((code) => {
      const { checked, of } = coverage(reference, code);
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
