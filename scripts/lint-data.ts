import { formatDiagnostics } from '../src/lib/diagnostics';
import { readReference } from '../src/features/reference/reference';
import { dataVersions } from '../src/lib/node/dataVersions';
import { readDataFiles } from '../src/features/reference/node/readData';

/** Checks the ethics data of every version. Exit code 1, and every diagnostic, if there is any. */
const versions = dataVersions('.');
const diagnostics = versions.flatMap(
  ({ dataDir }) => readReference(readDataFiles('.', dataDir)).diagnostics,
);
if (diagnostics.length > 0) {
  console.error(formatDiagnostics(diagnostics, 'the ethics data'));
  process.exitCode = 1;
} else {
  console.log(`The ethics data is sound (${versions.map(({ dataDir }) => dataDir).join(', ')}).`);
}
