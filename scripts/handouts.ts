import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtHandouts } from '../src/features/handouts/node/builtHandouts';
import { findBrowser } from './lib/browser.mjs';
import { readFlags, runCommand } from './lib/cli';
import { FORMATS, pdfDiagnostics, readPdf } from '../src/features/handouts/node/pdfDiagnostics';
import { startPrinter } from '../src/features/handouts/node/printer';

const HELP = `npm run handouts: makes a PDF of each handout of the built site, for A4 and US Letter.

  --out FOLDER      where to write them (build/handouts/pdf)
  --build FOLDER    the built site (build)

Checks that each is exactly one page of its size, is tagged, and has its title. Needs the site, built
with "npm run build", and Chrome or Chromium (CHROME_PATH says which).

Exit codes: 0, all is well; 1, something is wrong, and the lines say what; 2, a wrong call.`;

void runCommand(async () => {
  const { strings, booleans } = readFlags({
    command: 'handouts',
    strings: ['out', 'build'],
    booleans: ['help'],
  });
  if (booleans.has('help')) {
    console.log(HELP);
    return;
  }
  const build = strings.get('build') ?? 'build';
  const out = strings.get('out') ?? path.join(build, 'handouts/pdf');
  const handouts = builtHandouts(build);
  mkdirSync(out, { recursive: true });
  const diagnostics: string[] = [];
  const printer = await startPrinter(
    build,
    new URL(handouts[0]?.url ?? '').origin,
    await findBrowser(),
  );
  try {
    for (const { id, title, url } of handouts) {
      console.log(`▸ ${id}`);
      for (const format of FORMATS) {
        const bytes = await printer.print(url, format);
        const file = path.join(out, `${id}-${format.toLowerCase()}.pdf`);
        writeFileSync(file, bytes);
        const found = pdfDiagnostics(await readPdf(bytes), format, title);
        diagnostics.push(...found.map((diagnostic) => `${file}: ${diagnostic}`));
      }
    }
  } finally {
    await printer.close();
  }
  if (diagnostics.length > 0) {
    throw new Error(`${diagnostics.length} errors in the handouts:\n  ${diagnostics.join('\n  ')}`);
  }
  console.log(`${handouts.length * FORMATS.length} PDFs in ${out}, each one tagged page.`);
});
