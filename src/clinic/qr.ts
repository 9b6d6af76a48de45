import { encode } from 'uqr';

/** White squares around a QR code, which scanners need. */
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

/** @returns the dark squares as the path of an SVG, one unit a square. */
export function qrPath({ rows }: QrSquares): string {
  return rows
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
}

/** @returns the code as the text of an SVG file. */
export function qrSvg(squares: QrSquares): string {
  const { size } = squares;
  const side = size * SQUARE;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${side}" height="${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${qrPath(squares)}"/></svg>\n`;
}
