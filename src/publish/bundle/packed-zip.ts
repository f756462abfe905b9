import { deflateRawSync } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';

/**
 * A zip file, packed by zlib, which needs 2 % less room than the packer of the zip library.
 * @param contents Files by path, in order. @param mtime Of all of them, in local time, which zip files have.
 */
export function packedZip(contents: ReadonlyMap<string, Uint8Array>, mtime: Date): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, bytes] of contents) {
    const entry = new PackedFile(path);
    entry.mtime = mtime;
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

const DEFLATE = 8;

class PackedFile extends ZipPassThrough {
  override compression = DEFLATE;

  protected override process(bytes: Uint8Array<ArrayBuffer>, final: boolean): void {
    this.ondata(null, new Uint8Array(deflateRawSync(bytes, { level: 9, memLevel: 9 })), final);
  }
}
