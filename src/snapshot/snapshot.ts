import type { Capture, Issue } from '../article.ts';

/** The bytes of a page as received, and how they were received. Nothing downstream fetches. */
export interface Snapshot {
  /** After transfer and content decoding, before charset decoding. */
  readonly bytes: Uint8Array;
  /** The source as given. */
  readonly requestedUrl: string | null;
  /** The final address; for a file or standard input what the caller says. */
  readonly url: string | null;
  readonly contentType: string | null;
  /** A charset that the caller insists on. */
  readonly encoding: string | null;
  /** True where the page came as a string: then `bytes` is its UTF-8 and nothing is guessed. */
  readonly fromString: boolean;
  readonly fetchedAt: string | null;
  readonly status: number | null;
  readonly redirects: readonly string[];
  readonly insecure: boolean;
  readonly robotsIgnored: boolean;
  /** Read the page as plain text, without a tree: for a page that could not be read otherwise. */
  readonly flat: boolean;
  /** What stands under Readability: our own light tree, or jsdom as the reference. */
  readonly dom: 'light' | 'jsdom';
  /** The record of a WARC that holds it. */
  readonly warc: Capture['warc'];
  /** What its source already knows to be wrong with it. */
  readonly issues: readonly Issue[];
}

export interface SnapshotFacts extends Partial<Omit<Snapshot, 'bytes' | 'fromString'>> {}

const UNKNOWN: Omit<Snapshot, 'bytes' | 'fromString'> = {
  requestedUrl: null,
  url: null,
  contentType: null,
  encoding: null,
  fetchedAt: null,
  status: null,
  redirects: [],
  insecure: false,
  robotsIgnored: false,
  flat: false,
  dom: 'light',
  warc: null,
  issues: [],
};

/** A snapshot of bytes or of a string, with what is known of how it came; the rest is null. */
export function takeSnapshot(html: string | Uint8Array, facts: SnapshotFacts = {}): Snapshot {
  const fromString = typeof html === 'string';
  return { ...UNKNOWN, ...facts, bytes: fromString ? new TextEncoder().encode(html) : html, fromString };
}
