import { createHash, randomUUID } from 'node:crypto';
import { endOfHead } from './cursor.ts';
import type { Exchange } from '../snapshot/exchange.ts';

/** Members ready to be appended, and the response's record and place among them. */
export interface Packed {
  readonly bytes: Buffer;
  readonly recordId: string;
  /** Where the response's record begins in `bytes`. */
  readonly offset: number;
}

type WarcType = 'warcinfo' | 'response' | 'request';

const CONFORMS = 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/';

/** The record that begins a file: who wrote it. */
export async function packInfo(fileName: string, software: string, isGzip: boolean): Promise<Buffer> {
  const fields = Buffer.from(`software: ${software}\r\nformat: WARC File Format 1.1\r\nconformsTo: ${CONFORMS}\r\n`);
  const headers = { 'WARC-Date': new Date().toISOString(), 'WARC-Filename': fileName, 'WARC-Block-Digest': sha256(fields) };
  return pack('warcinfo', newId(), headers, fields, isGzip);
}

/** An exchange as two records that point at each other: the response, and the request that it answers. */
export async function packExchange({ url, date, ip, request, response, truncated }: Exchange, isGzip: boolean): Promise<Packed> {
  const ids = { response: newId(), request: newId() };
  const common = { 'WARC-Target-URI': url, 'WARC-Date': date, ...(ip === undefined ? {} : { 'WARC-IP-Address': ip }) };
  const first = await pack(
    'response',
    ids.response,
    {
      ...common,
      ...(truncated === undefined ? {} : { 'WARC-Truncated': truncated }),
      'WARC-Payload-Digest': payloadDigest(response),
    },
    response,
    isGzip,
  );
  const second = await pack(
    'request',
    ids.request,
    { ...common, 'WARC-Concurrent-To': `<${ids.response}>`, 'WARC-Payload-Digest': payloadDigest(request) },
    request,
    isGzip,
  );
  return { bytes: Buffer.concat([first, second]), recordId: ids.response, offset: 0 };
}

/**
 * One record as warcio writes it: head, block digest, block, gzip. The block goes in as one piece of bytes and not as
 * warcio's parsed HTTP headers, which it would write anew in UTF-8: what came over the wire must stand in the file.
 */
async function pack(type: WarcType, id: string, headers: Record<string, string>, block: Uint8Array, gzip: boolean): Promise<Buffer> {
  const { WARCRecord, WARCSerializer } = await import('warcio');
  const record = WARCRecord.create({ type, warcVersion: 'WARC/1.1', warcHeaders: { 'WARC-Record-ID': `<${id}>`, ...headers } }, [block]);
  record.httpHeaders = null;
  if (headers['WARC-Date'] !== undefined) record.warcHeaders.headers.set('WARC-Date', headers['WARC-Date']);
  return Buffer.from(await WARCSerializer.serialize(record, { gzip, digest: { algo: 'sha-256', prefix: 'sha256:' } }));
}

/** Of the bytes behind the headers as they were sent, chunks and all: what wget, warcprox and warcio digest and check. */
function payloadDigest(message: Uint8Array): string {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.byteLength);
  return sha256(bytes.subarray(endOfHead(bytes) ?? bytes.length));
}

function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function newId(): string {
  return `urn:uuid:${randomUUID()}`;
}
