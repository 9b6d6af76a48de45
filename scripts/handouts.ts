import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './lib/browser.mjs';
import { readFlags, runCommand } from './lib/cli';
import { FORMATS, pdfDiagnostics, readPdf } from '../src/features/handouts/node/pdfDiagnostics';
import { builtHandouts, startPrinter } from '../src/features/handouts/node/printHandouts';

const HELP = `npm run handouts: prints each handout of the built site as PDF, in A4 and US Letter.

  --out FOLDER      folder for the PDFs (build/handouts/pdf)
  --build FOLDER    the built site (build)
  --help            this text

Validates that each PDF has one page of its format, is tagged, and has the title of its handout.
Run "npm run build" first. Needs Chrome or Chromium (CHROME_PATH is its program).

Exit codes: 0, all PDFs are valid; 1, the message says what is wrong; 2, a usage error.`;

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
        mkdirSync(path.dirname(file), { recursive: true });
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
