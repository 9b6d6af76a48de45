import { formatFaults } from '../src/faults';
import { readReference } from '../src/ethics/reference';
import { dataVersions } from '../src/plugins/ethics-data/editions';
import { readDataFiles } from '../src/plugins/ethics-data/readData';

/** Checks the ethics data of every version. Exit code 1, and every fault, if there is any. */
const versions = dataVersions('.');
const faults = versions.flatMap(({ dataDir }) => readReference(readDataFiles('.', dataDir)).faults);
if (faults.length > 0) {
  console.error(formatFaults(faults, 'the ethics data'));
  process.exitCode = 1;
} else {
  console.log(`The ethics data is sound (${versions.map(({ dataDir }) => dataDir).join(', ')}).`);
}
