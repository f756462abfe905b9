import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packedZip } from '../../../src/publish/bundle/packed-zip.ts';

const DAY = new Date('2026-12-01T12:00');
const files = new Map([
  ['a/nguồn.txt', Buffer.from('Một người, hai chức danh. '.repeat(500))],
  ['a/empty.txt', Buffer.from('')],
  ['b.bin', Buffer.from([0, 1, 2, 255])],
]);

test('a zip file has its files as they are, in order, and fewer bytes than they', () => {
  const zip = packedZip(files, DAY);
  const entries = Object.entries(unzipSync(zip));
  expect(entries.map(([name, bytes]) => [name, Buffer.from(bytes)])).toEqual([...files]);
  expect(zip.length).toBeLessThan(1500);
});

test('the same files give the same bytes', () => {
  expect(packedZip(files, DAY)).toEqual(packedZip(new Map(files), DAY));
});
