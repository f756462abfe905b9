import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of a PDF in page order, whitespace collapsed. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  return (await pagesOfPdf(bytes)).join(' ');
}

/** The text of each page of a PDF, whitespace collapsed. */
export async function pagesOfPdf(bytes: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
    pages.push(text.join('').replace(/\s+/g, ' ').trim());
  }
  await task.destroy();
  return pages;
}

/** How far down its words reach on each page of a PDF, as a share of the page's height. */
export async function filledPagesOfPdf(bytes: Uint8Array): Promise<number[]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const filled: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, bottom = 0, , top = 0] = page.view;
    const { items } = await page.getTextContent();
    const lowest = items.flatMap((item) =>
      'str' in item && item.str.trim() ? [Number(item.transform[5])] : [],
    );
    filled.push((top - Math.min(top, ...lowest)) / (top - bottom));
  }
  await task.destroy();
  return filled;
}

/** The metadata of a PDF. */
export async function factsOfPdf(
  bytes: Uint8Array,
): Promise<{ title: unknown; language: unknown; created: unknown }> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const { info } = await (await task.promise).getMetadata();
  await task.destroy();
  const { Title, Language, CreationDate } = info as Record<string, unknown>;
  return { title: Title, language: Language, created: CreationDate };
}
