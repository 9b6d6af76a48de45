import { coverageReport, type CoverageReport } from '../src/features/reference/coverageReport';
import { loadReference } from '../src/features/reference/node/readData';
import { readFlags, runCommand } from './lib/cli';
import { formatTable } from './lib/table';

const HELP = `npm run coverage: prints how many codes are checked on how many topics.

  npm run -s coverage -- --json    prints the same as JSON

The first table lists the codes: on how many topics each has published provisions, and its standing:
  compared (in the tables), unread (mostly unchecked) or earlier (superseded).
The second lists the topics: how many codes have a rule, don't mention it, or are not checked.`;

/** @returns the report as two tables. */
function formatReport({ codes, topics }: CoverageReport): string {
  const ofCodes = codes.map(({ label, checked, of, share, standing }) => [
    label,
    `${checked}/${of}`.padStart(7),
    Math.round(share * 100),
    standing,
  ]);
  const ofTopics = topics.map(({ id, stated, silent, notChecked }) => [
    id,
    stated,
    silent,
    notChecked,
  ]);
  return [
    formatTable([['Code', 'Checked', '%', 'Standing'], ...ofCodes]),
    formatTable([['Topic', 'Stated', 'Silent', 'Not checked'], ...ofTopics]),
  ].join('\n\n');
}

void runCommand(() => {
  const { booleans } = readFlags({ command: 'coverage', strings: [], booleans: ['json', 'help'] });
  if (booleans.has('help')) {
    console.log(HELP);
    return;
  }
  const report = coverageReport(loadReference('.', 'docs/_data'));
  console.log(booleans.has('json') ? JSON.stringify(report, null, 2) : formatReport(report));
});
