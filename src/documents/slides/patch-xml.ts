/** Placeholder of the notes, which the library would put into one paragraph. */
export const NOTES = '%notes%';

/**
 * Corrects the library's output: notes in paragraphs, the language, a notes page of standard size, and two
 * violations of the format that PowerPoint may reject.
 */
export function patchXml(
  xml: string,
  name: string,
  language: string,
  notes: readonly (readonly string[])[],
): string {
  const number = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/.exec(name)?.[1];
  const paragraphs = (notes[Number(number) - 1] ?? []).map(
    (text) => `<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>${escaped(text)}</a:t></a:r></a:p>`,
  );
  return (
    xml
      .replace(
        /<a:p>(?:(?!<a:p>).)*%notes%.*?<\/a:p>/s,
        paragraphs.join('') || '<a:p><a:endParaRPr lang="en-US"/></a:p>',
      )
      // One set of properties per paragraph, before its runs.
      .replace(/(?<=<\/a:r>)<a:pPr\b.*?<\/a:pPr>/gs, '')
      .replace(
        /(<p:sldIdLst>.*<\/p:sldIdLst>)(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)/s,
        '$2$1',
      )
      .replace(/(?<= lang=")en-US(?=")/g, language)
      .replace(/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>')
  );
}

const escaped = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
