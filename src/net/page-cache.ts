import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** A page that was fetched before. */
interface CachedPage {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** When the bytes came, ISO 8601. */
  readonly fetchedAt: string;
  /** Headers that ask whether it changed. */
  readonly conditions: Readonly<Record<string, string>>;
}

export interface PageCache {
  find(url: string): Promise<CachedPage | undefined>;
  /** Keeps a page that its server can be asked about; `validators` are its ETag and Last-Modified. */
  keep(url: string, page: Omit<CachedPage, 'conditions'>, validators: Validators): Promise<void>;
}

interface Validators {
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
}

interface Head {
  readonly url: string;
  readonly contentType: string | null;
  readonly fetchedAt: string;
  readonly conditions: Readonly<Record<string, string>>;
  readonly sha256: string;
}

/** Pages as files in a folder, one each: a line that describes it, and its bytes. What is damaged counts as not there. */
export function folderCache(folder: string): PageCache {
  const placeOf = (url: string): { readonly within: string; readonly path: string } => {
    const name = sha256(Buffer.from(url));
    const within = join(folder, name.slice(0, 2));
    return { within, path: join(within, name) };
  };
  return {
    find: async (url) => {
      const file = await readFile(placeOf(url).path).catch(() => Buffer.alloc(0));
      const end = file.indexOf('\n');
      const head = end < 0 ? undefined : readHead(file.toString('utf8', 0, end));
      const bytes = file.subarray(end + 1);
      return head?.url === url && head.sha256 === sha256(bytes) ? { ...head, bytes: new Uint8Array(bytes) } : undefined;
    },
    keep: async (url, { bytes, contentType, fetchedAt }, { etag, lastModified }) => {
      const conditions = {
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
        ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
      };
      if (Object.keys(conditions).length === 0) return;
      const { within, path } = placeOf(url);
      const head: Head = { url, contentType, fetchedAt, conditions, sha256: sha256(bytes) };
      await mkdir(within, { recursive: true });
      const aside = `${path}.${process.pid}.part`;
      const file = await open(aside, 'w');
      try {
        await file.writeFile(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes]));
      } finally {
        await file.close();
      }
      await rename(aside, path);
    },
  };
}

function readHead(line: string): Head | undefined {
  try {
    const head: Head = JSON.parse(line);
    return head;
  } catch {
    return undefined;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
