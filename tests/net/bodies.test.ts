import { test } from 'node:test';
import * as zlib from 'node:zlib';
import assert from 'node:assert/strict';
import { http, PAGE } from './servers.ts';
import { pullquote, testFaults } from './through-command.ts';

const { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } = zlib;

// Node has it since 22.15, and its types for 20 do not.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- named and documented so where it is there
const zstdCompress = 'zstdCompressSync' in zlib ? (zlib.zstdCompressSync as (bytes: Uint8Array) => Buffer) : undefined;
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const MEMBER = gzipSync(Buffer.alloc(100 << 10));
const bodies: readonly {
  readonly name: string;
  readonly encoding: string | undefined;
  readonly body: Uint8Array;
  readonly code: string;
}[] = [
  { name: 'plain', encoding: undefined, body: Buffer.from(PAGE), code: 'ok' },
  { name: 'gzip', encoding: 'gzip', body: gzipSync(PAGE), code: 'ok' },
  {
    name: 'two gzip members',
    encoding: 'gzip',
    body: Buffer.concat([gzipSync(PAGE.slice(0, 10)), gzipSync(PAGE.slice(10))]),
    code: 'ok',
  },
  { name: 'gzip of gzip', encoding: 'gzip, gzip', body: gzipSync(gzipSync(PAGE)), code: 'ok' },
  { name: 'brotli', encoding: 'br', body: brotliCompressSync(PAGE), code: 'ok' },
  { name: 'deflate', encoding: 'deflate', body: deflateSync(PAGE), code: 'ok' },
  { name: 'raw deflate', encoding: 'deflate', body: deflateRawSync(PAGE), code: 'ok' },
  { name: 'plain text that says gzip', encoding: 'gzip', body: Buffer.from(PAGE), code: 'ok' },
  zstdCompress
    ? { name: 'zstd', encoding: 'zstd', body: zstdCompress(Buffer.from(PAGE)), code: 'ok' }
    : { name: 'zstd, which this Node does not have', encoding: 'zstd', body: Buffer.from(PAGE), code: 'encoding' },
  { name: 'cut gzip', encoding: 'gzip', body: gzipSync(PAGE.repeat(50)).subarray(0, 60), code: 'truncated-body' },
  { name: 'unknown coding', encoding: 'rot13', body: Buffer.from(PAGE), code: 'encoding' },
  { name: 'six codings', encoding: 'gzip,gzip,gzip,gzip,gzip,gzip', body: gzipSync(PAGE), code: 'encoding' },
  { name: 'a bomb', encoding: 'gzip', body: gzipSync(Buffer.alloc(64 << 20)), code: 'too-large' },
  { name: 'a bomb of two layers', encoding: 'gzip, gzip', body: gzipSync(gzipSync(Buffer.alloc(64 << 20))), code: 'too-large' },
  { name: 'garbage behind gzip', encoding: 'gzip', body: Buffer.concat([gzipSync(PAGE), Buffer.from('trailing')]), code: 'ok' },
  { name: 'a bomb in brotli', encoding: 'br', body: brotliCompressSync(Buffer.alloc(64 << 20), QUICK), code: 'too-large' },
  {
    name: 'a bomb of a hundred members',
    encoding: 'gzip',
    body: Buffer.concat(Array.from({ length: 100 }, () => MEMBER)),
    code: 'too-large',
  },
  { name: 'more than the limit', encoding: undefined, body: Buffer.alloc(2 << 20, 'x'), code: 'too-large' },
];
testFaults(
  'body',
  bodies.map(({ name, encoding, body, code }) => ({
    name,
    code: new RegExp(`^${code}$`),
    serve: () =>
      http((_request, response) =>
        response.writeHead(200, { 'content-type': 'text/html', ...(encoding ? { 'content-encoding': encoding } : {}) }).end(body),
      ),
  })),
);

// The limit that a stranger has: 20 MB unpacked.
const bombs = [
  { name: '100 MB in gzip', encoding: 'gzip', body: gzipSync(Buffer.alloc(100 << 20)) },
  {
    name: '1 GB in gzip of gzip',
    encoding: 'gzip, gzip',
    body: gzipSync(Buffer.concat(Array.from({ length: 10 }, () => gzipSync(Buffer.alloc(100 << 20))))),
  },
];
for (const { name, encoding, body } of bombs) {
  test(`a bomb, ${name}: exit 6`, async () => {
    const url = await http((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(body),
    );
    const { status, stderr, stdout } = await pullquote([url, '--allow-private', '--retries', '0']);
    assert.deepEqual([status, stdout], [6, ''], stderr);
    assert.match(stderr, /too-large: .*--max-size/);
  });
}
