import { getDocumentProxy } from 'unpdf';

/** Paper formats that handouts are printed in. */
export const FORMATS = ['A4', 'Letter'] as const;
export type Format = (typeof FORMATS)[number];

/** Width and height in points (1/72 inch). Source for A4: ISO 216. */
const SIZES: Record<Format, readonly [number, number]> = { A4: [595, 842], Letter: [612, 792] };
/** In points. */
const TOLERANCE = 2;

/** The properties of a PDF that are validated. */
export interface PdfProperties {
  pages: number;
  /** Width and height of its first page, in points. */
  size: readonly [number, number];
  title: string;
  /** Whether its catalog says that it is tagged (/MarkInfo). */
  isMarked: boolean;
  /** Whether its structure tree (/StructTreeRoot) has a level 1 heading. */
  hasStructure: boolean;
}

/** Reads the properties of a PDF. @throws if the bytes are not a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PdfProperties> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  try {
    const page = await pdf.getPage(1);
    const { width, height } = page.getViewport({ scale: 1 });
    const { info } = await pdf.getMetadata();
    // pdf.js has no type for the document information dictionary.
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : '';
    // Null if the PDF has none, although its type does not say so.
    const marks = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
    const structure = JSON.stringify(await page.getStructTree());
    return {
      pages: pdf.numPages,
      size: [width, height],
      title,
      isMarked: marks?.Marked === true,
      hasStructure: structure.includes('"role":"H1"'),
    };
  } finally {
    await pdf.destroy();
  }
}

/**
 * Validates the PDF of a handout.
 * @param title of the handout, which the title of the PDF must contain.
 * @returns a sentence for each problem that says what to do; none if the PDF is valid.
 */
export function pdfDiagnostics(
  { pages, size, title: pdfTitle, isMarked, hasStructure }: PdfProperties,
  format: Format,
  title: string,
): string[] {
  const [width, height] = SIZES[format];
  const isFormat =
    Math.abs(size[0] - width) <= TOLERANCE && Math.abs(size[1] - height) <= TOLERANCE;
  const diagnostics: string[] = [];
  if (pages !== 1) diagnostics.push(`It has ${pages} pages: shorten its text to fit on one.`);
  if (!isFormat) {
    diagnostics.push(`Its page is ${size.map(Math.round).join(' × ')} points, not ${format}.`);
  }
  if (!pdfTitle.includes(title)) diagnostics.push(`Its title is "${pdfTitle}", not "${title}".`);
  if (!isMarked || !hasStructure) {
    diagnostics.push('It is not tagged, so screen readers get no headings: use a newer Chromium.');
  }
  return diagnostics;
}
