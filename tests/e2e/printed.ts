import { getDocumentProxy } from 'unpdf';

/** A sheet of a printed page: its size in points (1/72 inch), and how far right its words reach. */
export interface Sheet {
  width: number;
  height: number;
  right: number;
  /** Words that lie over the words after them. */
  covered: string[];
}

/** Less than this is a letter that leans over a stop ("y."), in points. */
const LEAN = 3;

/** Reads the sheets of a PDF. @throws if it is none. */
export async function printedSheets(bytes: Uint8Array): Promise<Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  try {
    const sheets: Sheet[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { width, height } = page.getViewport({ scale: 1 });
      const words = (await page.getTextContent()).items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [left, base] = [Number(item.transform[4]), Number(item.transform[5])];
        return [{ text: item.str, left, right: left + item.width, base }];
      });
      const covered = words.filter(({ left, right, base }) =>
        words.some(
          (next) => Math.abs(next.base - base) < 2 && next.left > left && next.left < right - LEAN,
        ),
      );
      const right = Math.max(...words.map((word) => word.right));
      sheets.push({ width, height, right, covered: covered.map(({ text }) => text) });
    }
    return sheets;
  } finally {
    await pdf.destroy();
  }
}
