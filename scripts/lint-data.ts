import { credentialDiagnostics } from '../src/features/credentials/node/readCredentials';
import { loadSupport, supportDiagnostics } from '../src/features/support/node/readSupport';
import { formatDiagnostics } from '../src/lib/diagnostics';
import { readLaw } from '../src/features/law/law';
import { readLawFiles } from '../src/features/law/node/readLaw';
import { readReference } from '../src/features/reference/reference';
import { dataVersions } from '../src/lib/node/dataVersions';
import { readDataFiles } from '../src/features/reference/node/readData';
import { readFlags, runCommand } from './lib/cli';

const HELP = `npm run lint:data: checks the data of the current version and of every edition.

It prints every problem with its file, its line, its key and how to fix it. The rules are in
src/features/reference/lint, src/features/law/lint and src/features/support/lint.ts. Exit codes: 0 no problems, 1 problems, 2 wrong arguments.`;

void runCommand(() => {
  const { booleans } = readFlags({ command: 'lint:data', strings: [], booleans: ['help'] });
  if (booleans.has('help')) {
    console.log(HELP);
    return;
  }
  const versions = dataVersions('.');
  const diagnostics = versions.flatMap(({ dataDir }) => {
    const { reference, diagnostics } = readReference(readDataFiles('.', dataDir));
    const law = readLawFiles('.', dataDir);
    const codes = reference?.codes.map(({ id }) => id) ?? [];
    // If a code could not be read, every mention of it would be reported.
    if (!reference) return diagnostics;
    const support = supportDiagnostics('.', dataDir, codes);
    const routes =
      support.length > 0
        ? undefined
        : (loadSupport('.', dataDir, codes)?.complaints.routes.map(({ id }) => id) ?? []);
    return [
      ...(law ? readLaw(law, codes).diagnostics : []),
      ...support,
      ...(routes ? credentialDiagnostics('.', dataDir, { codes, routes }) : []),
    ];
  });
  if (diagnostics.length > 0) throw new Error(formatDiagnostics(diagnostics, 'the data'));
  console.log(`No problems in ${versions.map(({ dataDir }) => dataDir).join(' and ')}.`);
});
