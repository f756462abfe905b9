import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from '../publish/built-site.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Text files; pictures, fonts and documents are compressed already. */
const TEXT = /\.(css|csv|geojson|html|js|json|svg|txt|webmanifest|xml)$/;

/** Whether a file is worth compressing, by its name. */
export const isText = (file: string): boolean => TEXT.test(file);

/**
 * Compresses each text file of a folder into a `.br` (brotli) and a `.gz` file beside it, at the highest level, for
 * servers that send precompressed files. Deterministic.
 * @returns Number of files, and their bytes uncompressed and in both formats.
 */
export async function compressFolder(
  root: string,
): Promise<Record<'files' | 'plain' | 'br' | 'gz', number>> {
  const files = filesIn(root).filter(isText);
  const total = { files: files.length, plain: 0, br: 0, gz: 0 };
  // One worker per processor takes files from a shared list.
  const waiting = files.map((file) => join(root, file));
  const work = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) {
      const text = readFileSync(file);
      const br = await brotli(text, {
        params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
      });
      const gz = await zip(text, { level: constants.Z_BEST_COMPRESSION });
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
      total.plain += text.length;
      total.br += br.length;
      total.gz += gz.length;
    }
  };
  await Promise.all(cpus().map(work));
  return total;
}

if (import.meta.main) {
  const { files, ...bytes } = await compressFolder('dist');
  const [plain, br, gz] = [bytes.plain, bytes.br, bytes.gz].map((n) => Math.round(n / 1000));
  console.log(`dist: ${files} text files, ${plain} kB; in brotli ${br} kB, in gzip ${gz} kB`);
}
