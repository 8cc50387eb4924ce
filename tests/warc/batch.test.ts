import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Article } from '../../src/article.ts';
import { file, folder } from './files.ts';
import { flipped, gzipped, record } from './make.ts';

const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'pullquote.js');
const url = (name: string): string => `https://kestrelbay.example/${name}`;
const moved = record({ url: url('old'), block: Buffer.from(`HTTP/1.1 301 Moved\r\nLocation: ${url('c')}\r\n\r\n`) });

function pullquote(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
}

function linesOf(name: string): string[] {
  return readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
}

const bare = (line: string): unknown => {
  const { capture: _capture, ...rest }: Article = JSON.parse(line);
  return rest;
};

test('a batch reads a WARC page by page: it can stop in the middle and go on', () => {
  const damaged = flipped(gzipped([record({ url: url('bad') })]), 300);
  const path = file(
    'crawl.warc.gz',
    Buffer.concat([gzipped([record({ url: url('a') }), record({ url: url('b') })]), damaged, gzipped([moved, record({ url: url('c') })])]),
  );
  const args = ['batch', path, '-o', join(folder, 'crawl.jsonl'), '-q'];
  assert.equal(pullquote(...args, '--max', '2').status, 9);
  assert.equal(linesOf('crawl.jsonl').length, 2);
  assert.equal(pullquote(...args, '--resume').status, 8);
  const [failure, ...others] = linesOf('crawl.jsonl.failures.jsonl').map((line): { code: string; requestedUrl: string } =>
    JSON.parse(line),
  );
  assert.deepEqual(others, []);
  assert.equal(failure?.code, 'unreadable');
  const once = pullquote(path, '-f', 'jsonl', '-q').stdout.split('\n').filter(Boolean);
  const byUrl = (lines: readonly string[]): unknown[] =>
    lines.map(bare).toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  assert.equal(once.length, 3);
  assert.deepEqual(byUrl(linesOf('crawl.jsonl')), byUrl(once));
});

test('a redirect on the way is known where the file is read in one sitting', () => {
  const path = file('moved.warc', Buffer.concat([moved, record({ url: url('c') })]));
  assert.equal(pullquote('batch', path, '-o', join(folder, 'moved.jsonl'), '-q').status, 0);
  const [article]: Article[] = linesOf('moved.jsonl').map((line) => JSON.parse(line));
  assert.deepEqual([article?.capture.requestedUrl, article?.capture.redirects], [url('old'), [url('c')]]);
  assert.equal(article?.capture.warc?.offset, moved.length);
});

const odd = [
  {
    name: 'many records in one gzip member',
    bytes: gzipSync(Buffer.concat([record({ url: url('a') }), record({ url: url('b') })])),
    says: /share one gzip member/,
  },
  { name: 'a WARC packed with zstd', bytes: Buffer.from('28b52ffd00000000', 'hex'), says: /zstd -d/ },
  { name: 'an ARC', bytes: Buffer.from('filedesc://x.arc 0.0.0.0 20200101000000 text/plain 20\n'), says: /ARC/ },
];
for (const { name, bytes, says } of odd) {
  test(`what a batch cannot read page by page is said: ${name}`, () => {
    const path = file(`${name}.warc`, bytes);
    pullquote('batch', path, '-o', join(folder, `${name}.jsonl`), '-q');
    assert.match(readFileSync(join(folder, `${name}.jsonl.failures.jsonl`), 'utf8'), says);
  });
}
