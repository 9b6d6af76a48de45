import type { QrSquares } from '../../qr';

/** Pixels on a side of a square: a code of 41 squares has 656, enough for a printed sheet. */
const SQUARE = 16;

/** @returns a QR code as the data of a PNG file. @throws if the browser can't draw it. */
export async function qrPng({ size, rows }: QrSquares): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = size * SQUARE;
  canvas.height = size * SQUARE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  for (const [y, row] of rows.entries()) {
    for (const [x, isDark] of row.entries()) {
      if (isDark) context.fillRect(x * SQUARE, y * SQUARE, SQUARE, SQUARE);
    }
  }
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('This browser makes no PNG.');
  return blob;
}

/** Hands a file to the reader, as a download. */
export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken it by then; at once would be too soon for some.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
