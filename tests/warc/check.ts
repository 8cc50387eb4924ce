import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createGunzip, inflateRawSync } from 'node:zlib';
import { PassThrough } from 'node:stream';
import { WARCParser } from 'warcio';

export interface Checked {
  readonly offset: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Buffer;
}

/**
 * Reads a WARC with nothing of the program's own reader and holds every record to the standard: one gzip member each
 * (or plain), CRLF line ends, the exact length, both digests, what must be there, no record id twice.
 */
export function check(path: string): Checked[] {
  const records = [...textsOf(path)].map(({ text, offset }) => one(text, offset));
  const ids = records.map(({ headers }) => headers.get('warc-record-id'));
  assert.equal(new Set(ids).size, ids.length, 'a record id is there twice');
  return records;
}

/** How many records of a file there are, and how many of them break a rule that `check` holds a record to. */
export function countFaults(path: string): { readonly records: number; readonly faulty: number } {
  const counts = { records: 0, faulty: 0 };
  for (const { text, offset } of textsOf(path)) {
    counts.records += 1;
    counts.faulty += keepsRules(text, offset) ? 0 : 1;
  }
  return counts;
}

function keepsRules(text: Buffer, offset: number): boolean {
  try {
    return one(text, offset).offset === offset;
  } catch {
    return false;
  }
}

function* textsOf(path: string): Generator<{ readonly text: Buffer; readonly offset: number }> {
  const bytes = readFileSync(path);
  const isGzip = bytes[0] === 0x1f;
  for (let offset = 0; offset < bytes.length;) {
    const [text, next] = isGzip ? member(bytes, offset) : plain(bytes, offset);
    yield { text, offset };
    offset = next;
  }
}

function member(bytes: Buffer, at: number): [Buffer, number] {
  assert.equal(bytes.toString('hex', at, at + 3), '1f8b08', `no member at ${at}`);
  assert.equal(bytes[at + 3], 0, 'a member with flags');
  // The types do not know that `info` gives the engine, too.
  const found: unknown = inflateRawSync(bytes.subarray(at + 10), { info: true });
  assert.ok(typeof found === 'object' && found && 'buffer' in found && Buffer.isBuffer(found.buffer));
  assert.ok('engine' in found && typeof found.engine === 'object' && found.engine && 'bytesWritten' in found.engine);
  return [found.buffer, at + 18 + Number(found.engine.bytesWritten)];
}

function plain(bytes: Buffer, at: number): [Buffer, number] {
  const length = Number(/Content-Length: (\d+)/i.exec(bytes.toString('latin1', at, at + 4096))?.[1]);
  const end = bytes.indexOf('\r\n\r\n', at) + 4 + length + 4;
  return [bytes.subarray(at, end), end];
}

function one(text: Buffer, offset: number): Checked {
  const end = text.indexOf('\r\n\r\n') + 4;
  const [version, ...lines] = text.toString('utf8', 0, end - 4).split('\r\n');
  assert.equal(version, 'WARC/1.1');
  const headers = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  const block = text.subarray(end, -4);
  assert.equal(text.toString('latin1', text.length - 4), '\r\n\r\n');
  assert.equal(headers.get('content-length'), String(block.length));
  assert.match(headers.get('warc-record-id') ?? '', /^<urn:uuid:[0-9a-f-]{36}>$/);
  assert.match(headers.get('warc-date') ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  assert.equal(headers.get('warc-block-digest'), digest(block));
  if (headers.get('warc-type') !== 'warcinfo') {
    assert.ok(URL.canParse(headers.get('warc-target-uri') ?? ''));
    const body = block.indexOf('\r\n\r\n');
    assert.equal(headers.get('warc-payload-digest'), digest(body < 0 ? Buffer.alloc(0) : block.subarray(body + 4)));
  }
  return { offset, headers, block };
}

function digest(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Records that npm's `warcio` and `warc` count in a file. */
export async function countedByOthers(path: string): Promise<{ readonly warcio: number; readonly warc: number }> {
  const counts = { warcio: 0, warc: 0 };
  for await (const record of WARCParser.iterRecords(createReadStream(path))) {
    await record.readFully();
    counts.warcio += 1;
  }
  const loaded: unknown = createRequire(import.meta.url)('warc');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an untyped package: a stream that takes text and gives records
  const stream = new (loaded as new () => NodeJS.ReadWriteStream)();
  const unpack = path.endsWith('.gz') ? createGunzip() : new PassThrough();
  for await (const record of createReadStream(path).pipe(unpack).pipe(stream)) if (record) counts.warc += 1;
  return counts;
}
