import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

export interface Made {
  readonly url?: string;
  readonly type?: string;
  readonly id?: string;
  readonly block?: string | Buffer;
  /** Header lines added to, or put in place of, the usual ones; undefined leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** A record's bytes, written by hand: length and both digests right unless `headers` says otherwise. */
export function record({
  url = 'https://kestrelbay.example/',
  type = 'response',
  id = url,
  block = page(url),
  headers = {},
}: Made = {}): Buffer {
  const bytes = Buffer.from(block);
  const http = bytes.indexOf('\r\n\r\n');
  const all = {
    'WARC-Type': type,
    'WARC-Target-URI': url,
    'WARC-Date': '2026-03-04T05:06:07Z',
    'WARC-Record-ID': `<urn:test:${id}>`,
    'Content-Type': `application/http; msgtype=${type}`,
    'WARC-Block-Digest': sha256(bytes),
    'WARC-Payload-Digest': sha256(bytes.subarray(http + 4)),
    'Content-Length': String(bytes.length),
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${value}\r\n`));
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${lines.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

export function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

const STORY = 'The keeper of the lighthouse said the lamp would be lit again before the winter boats came in. ';

export function html(url: string): string {
  return `<!doctype html><html lang="en"><head><title>Lamp lit ${url}</title></head><body><article><h1>Lamp lit ${url}</h1>
<p>${STORY.repeat(3)}</p><p>“We kept the oil warm,” said Orla Venn. ${STORY}</p><p>${STORY.repeat(2)}</p></article></body></html>`;
}

/** An HTTP response with a page. */
export function page(url: string, body: string | Buffer = html(url), headers = 'Content-Type: text/html; charset=utf-8\r\n'): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n`), Buffer.from(body)]);
}

/** Members of a file; each record one of its own. */
export function gzipped(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((bytes) => gzipSync(bytes)));
}

/** The bytes with one bit of one of them turned over. */
export function flipped(bytes: Buffer, at: number): Buffer {
  return Buffer.concat([bytes.subarray(0, at), Buffer.of((bytes[at] ?? 0) ^ 0x10), bytes.subarray(at + 1)]);
}

/** One of the ways in which a record is damaged on a disk. */
export function harm(bytes: Buffer, seed: number, random: () => number): Buffer {
  const at = Math.floor(random() * bytes.length);
  switch (seed % 5) {
    case 0:
      return flipped(bytes, at);
    case 1:
      return bytes.subarray(0, at);
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + Math.floor(random() * 50))]);
    case 3:
      return Buffer.concat([bytes.subarray(0, at), Buffer.from('\u001f\u008b\u0008 stray '), bytes.subarray(at)]);
    default:
      return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(Math.min(300, bytes.length - at)), bytes.subarray(at + 300)]);
  }
}
