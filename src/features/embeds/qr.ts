import { encode } from 'uqr';

/** White squares around a QR code, which scanners need. Source: ISO/IEC 18004, 6.3.8. */
const MARGIN = 4;
/** Squares to a side of the SVG's square, in its own units. */
const SQUARE = 8;

/** A QR code to draw: dark on white, margin and all. */
export interface QrSquares {
  /** Squares on a side. */
  size: number;
  /** Rows of squares; true is dark. */
  rows: readonly (readonly boolean[])[];
}

/** @returns a text as a QR code that still reads when 15 % of it are lost. @throws if it is too long. */
export function qrSquares(text: string): QrSquares {
  const { size, data } = encode(text, { ecc: 'M', border: MARGIN });
  return { size, rows: data };
}

/** @returns the dark squares as the path of an SVG, one unit a square, each run of a row in one piece. */
export function qrPath({ rows }: QrSquares): string {
  return rows
    .flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');
}

/** Where dark squares start in a row, and how many follow one another. */
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

/** @returns the code as the text of an SVG file. */
export function qrSvg(squares: QrSquares): string {
  const { size } = squares;
  const side = size * SQUARE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${side}" height="${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${qrPath(squares)}"/></svg>\n`;
}
