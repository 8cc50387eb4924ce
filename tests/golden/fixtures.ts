import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { extract, type Article } from '../../src/index.ts';
import { decodeMarkup } from '../../src/snapshot/byte-text.ts';
import { decode } from '../../src/snapshot/decode.ts';
import { takeSnapshot } from '../../src/snapshot/snapshot.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const pages = join(root, 'fixtures', 'pages');

export interface Fixture {
  readonly name: string;
  readonly golden: string;
  read(): Promise<Article>;
  /** The page as text, for rooms below the record. */
  html(): string;
}

/** Every fixture page below fixtures/pages, in name order. */
export function findFixtures(): Fixture[] {
  const found = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('page.html'));
  return found.toSorted().map((file) => {
    const folder = join(pages, dirname(file));
    const { url, contentType } = JSON.parse(readFileSync(join(folder, 'snapshot.json'), 'utf8'));
    return {
      name: dirname(file),
      golden: join(folder, 'article.json'),
      html: () => decodeMarkup(decode(takeSnapshot(readFileSync(join(folder, 'page.html')), { contentType })).markup),
      read: () => extract(readFileSync(join(folder, 'page.html')), { url, contentType }),
    };
  });
}

/** The shared material beside the repository, or undefined where it is absent. */
export function sharedPath(...parts: string[]): string | undefined {
  const path = join(root, '..', 'shared', ...parts);
  return existsSync(path) ? path : undefined;
}
