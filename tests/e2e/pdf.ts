import { getDocumentProxy } from 'unpdf';

/** A page of a PDF. All lengths are in points (1/72 inch). */
export interface PdfPage {
  width: number;
  height: number;
  /** How far right its text reaches. */
  right: number;
  /** Texts that overlap the text after them on their line. */
  covered: string[];
}

/** A smaller overlap is kerning: a "y" before a full stop. */
const KERNING = 3;

/** @returns the pages of a PDF. @throws if it is not a PDF. */
export async function readPdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  try {
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const texts = (await page.getTextContent()).items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [left, baseline] = [Number(item.transform[4]), Number(item.transform[5])];
        return [{ text: item.str, left, right: left + item.width, baseline }];
      });
      const covered = texts.filter(({ left, right, baseline }) =>
        texts.some(
          (next) =>
            Math.abs(next.baseline - baseline) < 2 &&
            next.left > left &&
            next.left < right - KERNING,
        ),
      );
      const right = Math.max(...texts.map((text) => text.right));
      pages.push({ width, height, right, covered: covered.map(({ text }) => text) });
    }
    return pages;
  } finally {
    await pdf.destroy();
  }
}
