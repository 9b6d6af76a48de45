import { encode } from 'uqr';

/** A QR code as one shape: draw `path` into a square of `size` by `size` units. */
export interface QrPath {
  /** Units from side to side, the quiet border of four included. */
  size: number;
  /** SVG path data: each run of dark squares of a row as a rectangle. */
  path: string;
}

/** How much of the code may be dirty or folded away: M is 15 %. */
const CORRECTION = 'M';
/** The quiet border that readers of QR codes want. Source: ISO/IEC 18004, 6.3.8. */
const BORDER = 4;

/**
 * Draws a QR code.
 * @param text what it says: an address.
 * @throws if the text is too long for a QR code (about 2,300 characters).
 */
export function qrPath(text: string): QrPath {
  const { size, data } = encode(text, { ecc: CORRECTION, border: BORDER });
  const path = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: path.join('') };
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
