import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Result } from 'lighthouse';

const CLI = 'node_modules/lighthouse/cli/index.js';

/** Lighthouse's four scores, from 0 to 100. */
export type Scores = Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number>;

/** The scores of a page, and the audits that cost points. */
export interface LighthouseResult {
  scores: Scores;
  failedAudits: string[];
}

/**
 * Runs Lighthouse on a page, with its own mobile settings.
 * @param port the browser's remote debugging port.
 * @param address the page's whole URL.
 * @throws if Lighthouse fails.
 */
export async function lighthouseScores(port: number, address: string): Promise<LighthouseResult> {
  // In its own process: Lighthouse runs functions in the page, and tsx's output can't run there.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [CLI, address, `--port=${port}`, '--output=json', '--quiet'],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories, audits } = JSON.parse(stdout) as Result;
  const score = (name: keyof Scores) => Math.round(100 * (categories[name]?.score ?? 0));
  const weighted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    failedAudits: weighted.filter((id) => {
      const auditScore = audits[id]?.score;
      return typeof auditScore === 'number' && auditScore < 1;
    }),
  };
}
