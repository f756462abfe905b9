/** Stands for the notes until they are put in, since the library makes one paragraph of them. */
export const NOTES = '%notes%';

/**
 * What the library leaves to be done: notes in paragraphs, the language, a page for notes of common shape, and
 * two things of the format's grammar that PowerPoint may stumble on.
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
      // One set of properties a paragraph, before its runs.
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
