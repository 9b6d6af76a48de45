import { encode } from 'uqr';

/** Width of the white margin in modules, which scanners need. Source: ISO/IEC 18004, 6.3.8. */
const MARGIN = 4;
/** Width of a module in the SVG file, in px. */
const MODULE = 8;

/** The modules (squares) of a QR code with its margin. */
export interface QrModules {
  /** Modules on a side. */
  size: number;
  /** Rows of modules; true is dark. */
  rows: readonly (readonly boolean[])[];
}

/** @returns a text as a QR code that can lose 15 % of its data. @throws if the text is too long. */
export function qrModules(text: string): QrModules {
  const { size, data } = encode(text, { ecc: 'M', border: MARGIN });
  return { size, rows: data };
}

/** @returns the dark modules as SVG path data, one unit a module, each run in a row as one shape. */
export function qrPath({ rows }: QrModules): string {
  return rows
    .flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');
}

/** The start and the length of each run of dark modules in a row. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}

/** @returns the QR code as the text of an SVG file. */
export function qrSvg(modules: QrModules): string {
  const { size } = modules;
  const side = size * MODULE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${side}" height="${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${qrPath(modules)}"/></svg>\n`;
}
