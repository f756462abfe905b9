import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** Dates of a document, for its properties: ISO 8601 days. */
export interface DocumentDates {
  created: string;
  modified: string;
}

/** Changes one XML part of a package. @param name Its path in the package. */
export type PatchXml = (xml: string, name: string) => string;

/** Time of entries: the epoch of zip files, which is local time and therefore the same everywhere. */
const EPOCH = new Date(1980, 0, 1, 12);
const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Makes an Office document (`.docx`, `.pptx`) reproducible: sorted parts with one fixed time, the given dates, and
 * sequential ids in place of random ones and of ones counted per process.
 */
export function stableZip(
  document: Uint8Array,
  dates: DocumentDates,
  patch: PatchXml = (xml) => xml,
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(document);
  const xml = new Map<string, string>();
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(name)) continue;
    xml.set(name, patch(countIds(withDates(strFromU8(bytes), dates)), name));
  }
  countRelationships(xml);

  // Programs expect the content types first.
  const names = Object.keys(parts)
    .filter((name) => !name.endsWith('/') && name !== CONTENT_TYPES)
    .sort();
  const entries: Zippable = {};
  for (const name of [CONTENT_TYPES, ...names]) {
    const text = xml.get(name);
    const bytes = text === undefined ? (parts[name] ?? new Uint8Array()) : strToU8(text);
    entries[name] = [bytes, { mtime: EPOCH, level: name.endsWith('.png') ? 0 : 9 }];
  }
  return new Uint8Array(zipSync(entries));
}

function withDates(xml: string, dates: DocumentDates): string {
  return xml.replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
    (_, tag: string, which: keyof DocumentDates) => `${tag}${dates[which]}T00:00:00Z`,
  );
}

/** Ids of drawings and bookmarks of a Word document, which the library counts per process. */
function countIds(xml: string): string {
  let drawings = 0;
  const bookmarks = new Map<string, number>();
  return xml
    .replace(/(?<=<wp:docPr\b[^>]*? id=")\d+/g, () => String(++drawings))
    .replace(/(?<=<w:bookmark(?:Start|End)\b[^>]*? w:id=")\d+/g, (id) => {
      const number = bookmarks.get(id) ?? bookmarks.size + 1;
      bookmarks.set(id, number);
      return String(number);
    });
}

/** Replaces random ids of relationships, also in their part: `word/_rels/x.rels` belongs to `word/x`. */
function countRelationships(xml: Map<string, string>): void {
  for (const [name, relationships] of xml) {
    const [, folder = '', file = ''] = /^(.*)_rels\/([^/]*)\.rels$/.exec(name) ?? [];
    const part = folder + file;
    const source = xml.get(part);
    if (source === undefined) continue;
    const random = [...relationships.matchAll(/ Id="([^"]*)"/g)]
      .flatMap(([, id = '']) => (/^rId\d+$/.test(id) ? [] : [id]))
      // In the order of use in the part, because their own order may follow the random ids.
      .sort((a, b) => source.indexOf(`"${a}"`) - source.indexOf(`"${b}"`));
    const counted = new Map(random.map((id, index) => [id, `link${index + 1}`]));
    const replace = (text: string) =>
      text.replace(/(?<= (?:Id|r:\w+)=")[^"]*/g, (id) => counted.get(id) ?? id);
    xml.set(name, replace(relationships));
    xml.set(part, replace(source));
  }
}
