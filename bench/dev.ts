import { startDevSite } from '../tests/dev/devSite';

/*
 * How long an author waits on the development server until an edit is shown: of a page, and of a
 * data file. Five edits of each, in milliseconds; the median counts. Goals: 2 s and 3 s.
 */
const EDITS = 5;
const WITHIN = { timeout: 60_000 };

const median = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

async function main(): Promise<void> {
  const site = await startDevSite();
  /** @returns the time from writing the file until the page shows the text. */
  const timed = async (file: string, from: RegExp, to: (text: string) => string) => {
    const times: number[] = [];
    for (let edit = 0; edit < EDITS; edit += 1) {
      const text = `Words of edit ${edit}`;
      const start = performance.now();
      site.edit(file, from, to(text));
      await site.page.getByText(text).first().waitFor(WITHIN);
      times.push(Math.round(performance.now() - start));
    }
    return { median: median(times), times };
  };
  await site.page.goto(`${site.address}/guides/gifts`, WITHIN);
  await site.page.locator('h1').waitFor(WITHIN);
  const page = await timed(
    'docs/guides/gifts.mdx',
    /\n(Words of edit \d\n\n)?## /,
    (text) => `\n${text}\n\n## `,
  );
  await site.page.goto(`${site.address}/codes/aca-2014`, WITHIN);
  await site.page.locator('h1').waitFor(WITHIN);
  const data = await timed(
    'docs/_data/codes/aca-2014.yaml',
    /^title: .*$/m,
    (text) => `title: ${text}`,
  );
  console.log(JSON.stringify({ page, data }, null, 2));
  await site.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
