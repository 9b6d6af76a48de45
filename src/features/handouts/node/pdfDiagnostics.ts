import { getDocumentProxy } from 'unpdf';

/** The paper that handouts are made for. */
export const FORMATS = ['A4', 'Letter'] as const;
export type Format = (typeof FORMATS)[number];

/** Width and height in points (1/72 inch). Source: ISO 216. */
const SIZES: Record<Format, readonly [number, number]> = { A4: [595, 842], Letter: [612, 792] };
const TOLERANCE = 2;

/** What a PDF says of itself. */
export interface PdfFacts {
  pages: number;
  /** Width and height of its first page, in points. */
  size: readonly [number, number];
  title: string;
  /** Its catalog says that its text is marked up (/MarkInfo). */
  isMarked: boolean;
  /** It has a tree of headings, lists and paragraphs (/StructTreeRoot) with a heading in it. */
  hasStructure: boolean;
}

/** Reads a PDF. @throws if it is none. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  try {
    const page = await pdf.getPage(1);
    const { width, height } = page.getViewport({ scale: 1 });
    const { info } = await pdf.getMetadata();
    // What pdf.js types as an object of anything is the PDF's own dictionary.
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : '';
    // Null, whatever its type says, where a PDF has none.
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
 * Says what is wrong with a handout's PDF.
 * @param title the handout's title, which the PDF's own must hold.
 * @returns a sentence for each diagnostic, with the way out; none if it is as it should be.
 */
export function pdfDiagnostics(facts: PdfFacts, format: Format, title: string): string[] {
  const [width, height] = SIZES[format];
  const isSize =
    Math.abs(facts.size[0] - width) <= TOLERANCE && Math.abs(facts.size[1] - height) <= TOLERANCE;
  return [
    ...(facts.pages === 1 ? [] : [`It has ${facts.pages} pages: cut its text until it has one.`]),
    ...(isSize
      ? []
      : [`Its page is ${facts.size.map(Math.round).join(' × ')} points: no ${format}.`]),
    ...(facts.title.includes(title) ? [] : [`Its title is "${facts.title}", not "${title}".`]),
    ...(facts.isMarked && facts.hasStructure
      ? []
      : ['It is not tagged, so that screen readers get no headings: use a newer Chromium.']),
  ];
}
