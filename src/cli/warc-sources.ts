import type { Outcome } from '../failure.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { newTally, readWarcPages, type WarcOptions } from '../sources/warc.ts';
import { warcKind, type WarcKind } from '../warc/read.ts';
import type { ReadOptions } from './options.ts';
import { warcPages } from './warc-pages.ts';

const PAGE = /\.x?html?(?:\.gz)?$/i;
const SOURCE = /^(.+)#warc-(\d{1,15})$/s;

type Way = Pick<Snapshot, 'requestedUrl' | 'redirects'>;

/**
 * The pages of WARC files as sources of their own, `FILE#warc-OFFSET`, so that a batch can go on in the middle of a
 * file. How a page was reached is known only to who read the file from its beginning, and is remembered here.
 */
export class WarcSources {
  readonly #options: ReadOptions;
  readonly #ways = new Map<string, Way>();
  /** Files that are no list of pages, and why. */
  readonly #odd = new Map<string, WarcKind>();

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  /** The pages and the damaged places of a file; undefined for a file that is no WARC. */
  async in(path: string): Promise<AsyncIterable<string> | undefined> {
    const kind = PAGE.test(path) ? undefined : await warcKind(path).catch(() => undefined);
    if (kind === 'gzip' || kind === 'plain') return this.#pagesOf(path, kind);
    // What cannot be read page by page is one source, which says so.
    if (kind !== undefined) this.#odd.set(path, kind);
    return undefined;
  }

  /** The snapshot of such a source; undefined for any other. */
  async read(source: string): Promise<Outcome<Snapshot> | undefined> {
    const [, path, offset] = SOURCE.exec(source) ?? [];
    if (path === undefined || offset === undefined) return this.#whole(source);
    const way = this.#ways.get(source);
    this.#ways.delete(source);
    for await (const page of readWarcPages(path, warcOptionsOf(this.#options), newTally(), Number(offset))) {
      if (page.offset !== Number(offset)) break;
      return page.outcome.ok ? { ok: true, value: { ...page.outcome.value, ...way } } : page.outcome;
    }
    return { ok: false, failure: { kind: 'unreadable', message: `no page begins there in ${path}; is it the same file?` } };
  }

  async *#pagesOf(path: string, kind: WarcKind): AsyncGenerator<string> {
    let last = -1;
    for await (const { offset, outcome } of readWarcPages(path, warcOptionsOf(this.#options), newTally())) {
      if (offset === last) {
        this.#odd.set(path, kind);
        yield path;
        return;
      }
      last = offset;
      const source = `${path}#warc-${offset}`;
      if (outcome.ok && outcome.value.redirects.length > 0)
        this.#ways.set(source, { requestedUrl: outcome.value.requestedUrl, redirects: outcome.value.redirects });
      yield source;
    }
  }

  /** A WARC that has no pages to be read one by one. */
  async #whole(path: string): Promise<Outcome<Snapshot> | undefined> {
    const kind = this.#odd.get(path);
    if (kind === undefined) return undefined;
    if (kind === 'gzip' || kind === 'plain') {
      const message = 'its records share one gzip member, so a batch cannot go on in the middle; pullquote FILE reads it in one go';
      return { ok: false, failure: { kind: 'unreadable', message } };
    }
    for await (const { outcome } of warcPages(path, kind, { options: this.#options, note: () => undefined })) return outcome;
    return undefined;
  }
}

function warcOptionsOf({ maxSize, encoding }: ReadOptions): WarcOptions {
  return { maxBytes: maxSize, encoding: encoding ?? null };
}
