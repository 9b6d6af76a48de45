import { coverageReport, type CoverageReport } from '../src/features/reference/coverageReport';
import { lawCoverage, type LawCoverage } from '../src/features/law/coverageReport';
import { loadSiteData } from '../src/site/data';
import { readFlags, runCommand } from './lib/cli';
import { formatTable } from './lib/table';

const HELP = `npm run coverage: prints how many codes are checked on how many topics.

  npm run -s coverage -- --json    prints the same as JSON

The first table lists the codes: on how many topics each has published provisions, and its standing:
  compared (in the tables), unread (mostly unchecked) or earlier (superseded).
The second lists the topics: how many codes have a rule, don't mention it, or are not checked.
The third and fourth are about the law: states by question, and questions by state.`;

/** @returns the report as two tables. */
function formatReport({ codes, topics, law }: CoverageReport & { law: LawCoverage }): string {
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
    formatTable([
      ['Question of the law', 'Read', 'Corroborated', 'Not checked'],
      ...law.questions.map(({ id, read, corroborated, notChecked }) => [
        id,
        read,
        corroborated,
        notChecked,
      ]),
    ]),
    formatTable([
      ['State', 'Checked'],
      ...law.places.map(({ name, checked, of }) => [name, `${checked}/${of}`.padStart(7)]),
    ]),
  ].join('\n\n');
}

void runCommand(() => {
  const { booleans } = readFlags({ command: 'coverage', strings: [], booleans: ['json', 'help'] });
  if (booleans.has('help')) {
    console.log(HELP);
    return;
  }
  const { reference, law } = loadSiteData('.', { docsDir: 'docs', dataDir: 'docs/_data' });
  const report = { ...coverageReport(reference), law: lawCoverage(law) };
  console.log(booleans.has('json') ? JSON.stringify(report, null, 2) : formatReport(report));
});
