import { createHash } from 'node:crypto';

/** An object of a PDF: its text up to the stream, and the stream's data, if any. */
interface PdfObject {
  head: string;
  stream: Buffer | undefined;
}

/**
 * Makes a PDF by Typst reproducible. Typst writes the fonts and patterns of an SVG in an order that differs
 * between runs, and numbers the objects accordingly. This function sorts such entries, numbers objects in the
 * order of reference from the root, and derives the file's id from its contents.
 * @throws RangeError if the file does not have Typst's layout.
 */
export function canonicalPdf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = Buffer.from(bytes);
  const text = file.toString('latin1');
  const offsets = offsetsOf(text);
  const objects = new Map(
    [...offsets].map(([number, offset]) => [number, objectAt(file, text, offset)]),
  );
  const trailer = /trailer\s*<<([\s\S]*)>>\s*startxref/.exec(
    text.slice(text.lastIndexOf('trailer')),
  );
  const [, entries = ''] = trailer ?? [];
  const [, id = ''] = /\/ID \[\(([^)]*)\)/.exec(entries) ?? [];

  const numbers = new Map<number, number>();
  const visit = (number: number) => {
    const object = objects.get(number);
    if (!object || numbers.has(number)) return;
    numbers.set(number, numbers.size + 1);
    for (const next of referencesIn(object.head)) visit(next);
  };
  for (const number of referencesIn(entries)) visit(number);

  const renumbered = (head: string) =>
    head.replace(REFERENCE, (whole, number: string) => {
      const to = numbers.get(Number(number));
      return to === undefined ? whole : `${to} 0 R`;
    });
  const body = [...numbers].map(([from, to]) => {
    const { head, stream } = objects.get(from) ?? { head: '', stream: undefined };
    const data = stream ? ['stream\n', stream, '\nendstream\n'] : [];
    return pieces(`${to} 0 obj\n`, renumbered(head), ...data, 'endobj\n\n');
  });
  // The id is in the trailer and in the metadata, both uncompressed; the new one has the same length.
  const plain = body.map((one) => replaced(one, id, ''));
  const newId = createHash('sha256')
    .update(Buffer.concat(plain))
    .digest('base64')
    .slice(0, id.length);

  const parts = [Buffer.from(text.slice(0, Math.min(...offsets.values())), 'latin1')];
  let at = parts[0]?.length ?? 0;
  const table = ['0000000000 65535 f\r\n'];
  for (const one of body) {
    table.push(`${String(at).padStart(10, '0')} 00000 n\r\n`);
    const part = replaced(one, id, newId);
    parts.push(part);
    at += part.length;
  }
  const size = table.length;
  const rest = renumbered(entries)
    .replace(/\/Size \d+/, `/Size ${size}`)
    .replaceAll(id, newId);
  parts.push(
    pieces(`xref\n0 ${size}\n${table.join('')}trailer\n<<${rest}>>\nstartxref\n${at}\n%%EOF\n`),
  );
  return new Uint8Array(Buffer.concat(parts));
}

const REFERENCE = /\b(\d+) 0 R\b/g;

function referencesIn(text: string): number[] {
  return [...text.matchAll(REFERENCE)].map(([, number]) => Number(number));
}

/** Offsets of the objects, from the cross-reference table. */
function offsetsOf(text: string): Map<number, number> {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? NaN);
  const [table, first, count] = /^xref\s+(\d+) (\d+)\s+/.exec(text.slice(start)) ?? [];
  if (table === undefined || first !== '0') throw new RangeError('no table of objects');
  const offsets = new Map<number, number>();
  for (let number = 0; number < Number(count); number += 1) {
    const line = text.substr(start + table.length + number * ENTRY, ENTRY);
    const [, offset, used] = /^(\d{10}) \d{5} ([nf])/.exec(line) ?? [];
    if (used === 'n') offsets.set(number, Number(offset));
  }
  return offsets;
}

/** Length of a line of the table in bytes, fixed by the format. */
const ENTRY = 20;

function objectAt(file: Buffer, text: string, offset: number): PdfObject {
  const [begin = ''] = /^\d+ 0 obj\s*/.exec(text.slice(offset, offset + 32)) ?? [];
  if (!begin) throw new RangeError(`no object at ${offset}`);
  const from = offset + begin.length;
  const end = text.indexOf('endobj', from);
  const stream = /\bstream\r?\n/.exec(text.slice(from, end));
  if (!stream) return { head: sorted(text.slice(from, end)), stream: undefined };
  const head = text.slice(from, from + stream.index);
  const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? NaN);
  if (Number.isNaN(length)) throw new RangeError(`no length of the stream at ${offset}`);
  const data = from + stream.index + stream[0].length;
  return { head: sorted(head), stream: file.subarray(data, data + length) };
}

/** Sorts dictionaries that contain only references: names of fonts, patterns, colours. */
function sorted(head: string): string {
  return head.replace(
    /<<\n((?:[ ]*\/[\w.-]+ \d+ 0 R\n)+)([ ]*>>)/g,
    (_, entries: string, end: string) =>
      `<<\n${entries.trimEnd().split('\n').sort().join('\n')}\n${end}`,
  );
}

function pieces(...parts: (string | Buffer)[]): Buffer<ArrayBuffer> {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
  );
}

function replaced(part: Buffer<ArrayBuffer>, from: string, to: string): Buffer<ArrayBuffer> {
  if (!from || !part.includes(from, 0, 'latin1')) return part;
  return Buffer.from(part.toString('latin1').replaceAll(from, to), 'latin1');
}
