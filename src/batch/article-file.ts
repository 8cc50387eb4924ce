import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** A safe name from date, host and slug of a record; the key keeps two records apart. */
export function fileNameOf(record: { readonly url: string | null; readonly publishedAt: string | null }, key: string): string {
  const url = record.url && URL.canParse(record.url) ? new URL(record.url) : undefined;
  const slug =
    url?.pathname
      .split('/')
      .findLast(Boolean)
      ?.replace(/\.[a-z]{2,5}$/i, '') ?? 'page';
  const parts = [record.publishedAt?.slice(0, 10) ?? 'undated', url?.hostname ?? 'file', slug, key.slice(0, 8)];
  return `${parts.map(plain).join('-')}.json`;
}

function plain(part: string): string {
  return (
    part
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 60)
      .replace(/^-|-$/g, '') || 'x'
  );
}

/** Writes a record into a file of its own, beside its place first, so that no half of it is ever seen. */
export async function keepArticle(folder: string, line: string, key: string): Promise<void> {
  const record: { url: string | null; publishedAt: string | null } = JSON.parse(line);
  const path = join(folder, fileNameOf(record, key));
  const file = await open(`${path}.part`, 'w');
  try {
    await file.writeFile(line);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}
