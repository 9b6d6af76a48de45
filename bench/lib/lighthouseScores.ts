import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Result } from 'lighthouse';

const CLI = 'node_modules/lighthouse/cli/index.js';

/** Lighthouse's four scores, from 0 to 100. */
export type Scores = Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number>;

/** What Lighthouse could not be given its due for, by audit, for whoever wants to know why. */
export interface Judged {
  scores: Scores;
  lost: string[];
}

/**
 * Has Lighthouse judge a page, with its own mobile settings.
 * @param port at which the browser listens for debuggers.
 */
export async function lighthouseScores(port: number, address: string): Promise<Judged> {
  // A process of its own: what tsx makes of functions that run in the page can't run there.
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [CLI, address, `--port=${port}`, '--output=json', '--quiet'],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories, audits } = JSON.parse(stdout) as Result;
  const score = (name: keyof Scores) => Math.round(100 * (categories[name]?.score ?? 0));
  const weighed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    lost: weighed.filter((id) => {
      const part = audits[id]?.score;
      return typeof part === 'number' && part < 1;
    }),
  };
}
