import jsqr from 'jsqr';

/** Pixels for each unit of the code: readers want more than one. */
const SCALE = 4;
const RUN = /M(\d+) (\d+)h(\d+)v1h-\d+z/g;

/**
 * Reads a QR code as a phone would, off the shape that a page draws.
 * @param size units from side to side.
 * @param path SVG path data of `qrPath`.
 * @returns what it says; undefined if it can't be read.
 */
export function readQr(size: number, path: string): string | undefined {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(RUN)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      const from = row * side + Number(x) * SCALE;
      for (let at = from; at < from + Number(length) * SCALE; at += 1) {
        pixels.set([0, 0, 0], at * 4);
      }
    }
  }
  return readPixels(pixels, side, side);
}

/** Reads a QR code off a picture: four bytes a pixel. */
export function readPixels(
  pixels: Uint8ClampedArray,
  width: number,
  height: number,
): string | undefined {
  // A CommonJS module, whose default export TypeScript and Node see differently.
  const read = 'default' in jsqr ? (jsqr.default as typeof jsqr) : jsqr;
  return read(pixels, width, height)?.data;
}
