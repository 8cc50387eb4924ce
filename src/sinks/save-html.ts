import { createHash } from 'node:crypto';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes a page's bytes into a file named after its address; it appears whole or not at all. Gives its path. */
export async function saveHtml(folder: string, url: string, bytes: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, fileNameOf(url));
  const file = await open(`${path}.part`, 'w');
  try {
    await file.writeFile(bytes);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
  return path;
}

/** Host and last part of the path, for people; eight digits of the address's sha256 keep two pages apart. */
function fileNameOf(url: string): string {
  const { hostname, pathname } = new URL(url);
  const slug = pathname.split('/').findLast(Boolean) ?? 'index';
  const words = [hostname, slug.replace(/\.[a-z]{2,5}$/i, '')].map((part) =>
    part
      .toLowerCase()
      .replace(/[^a-z0-9.]+/g, '-')
      .slice(0, 80),
  );
  return `${words.join('-')}-${createHash('sha256').update(url).digest('hex').slice(0, 8)}.html`;
}
