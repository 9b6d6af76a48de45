import { coverageReport, type CoverageReport } from '../src/features/reference/coverageReport';
import { loadReference } from '../src/features/reference/node/readData';
import { readFlags, runCommand } from './lib/command';
import { table } from './lib/table';

const HELP = `npm run coverage: how far the codes are checked, by code and by topic.

  npm run -s coverage -- --json    the same as JSON

Codes: on how many of the topics something is published, and where the code stands:
  compared (in the tables), unread (hardly checked), earlier (superseded).
Topics: how many codes have a rule, were looked through and don't mention it, are not checked.`;

function text({ codes, topics }: CoverageReport): string {
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
    table([['Code', 'Checked', '%', 'Standing'], ...ofCodes]),
    table([['Topic', 'Stated', 'Silent', 'Not checked'], ...ofTopics]),
  ].join('\n\n');
}

/** Prints how far the reference has come. */
void runCommand(() => {
  const { switches } = readFlags({ command: 'coverage', texts: [], switches: ['json', 'help'] });
  if (switches.has('help')) {
    console.log(HELP);
    return;
  }
  const report = coverageReport(loadReference('.', 'docs/_data'));
  console.log(switches.has('json') ? JSON.stringify(report, null, 2) : text(report));
});
