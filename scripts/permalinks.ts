import path from 'node:path';
import { addUnlisted } from '../src/features/permalinks/node/checkPermalinks';
import { PERMALINKS_FILE } from '../src/features/permalinks/node/permalinksFile';
import { countOf, listOf } from '../src/features/permalinks/permalinks';
import { readFlags, runCommand } from './lib/cli';

const HELP = `npm run permalinks: adds the new addresses of the built site to ${PERMALINKS_FILE}.

  --dir DIR    Top of the project, if it is not this one
  --help       This text

Run "npm run build" first. Nothing is removed from the list.

Exit codes: 0, the list is complete; 1, there is no built site; 2, a wrong call.`;

void runCommand(() => {
  const { strings, booleans } = readFlags({
    command: 'permalinks',
    strings: ['dir'],
    booleans: ['help'],
  });
  if (booleans.has('help')) {
    console.log(HELP);
    return;
  }
  const siteDir = strings.get('dir') ?? '.';
  const added = addUnlisted(siteDir, path.join(siteDir, 'build'));
  const lines =
    added.length === 0
      ? [`${PERMALINKS_FILE} lists every address of the build.`]
      : [`${PERMALINKS_FILE}: ${countOf(added.length)} added. Commit the file.`, ...listOf(added)];
  console.log(lines.join('\n'));
});
