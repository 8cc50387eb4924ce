import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describeFailure } from '../../src/failure.ts';
import { newTally, readWarcPages, type WarcTally } from '../../src/sources/warc.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { warcKind } from '../../src/warc/read.ts';
import { file } from './files.ts';
import { flipped, gzipped, harm, html, page, record, sha256 } from './make.ts';
import { seeded } from '../seeded.ts';

interface Read {
  readonly pages: readonly Snapshot[];
  readonly failures: readonly string[];
  readonly tally: WarcTally;
}

async function read(path: string, maxBytes = 1 << 20): Promise<Read> {
  const [pages, failures, tally]: [Snapshot[], string[], WarcTally] = [[], [], newTally()];
  for await (const { name, outcome } of readWarcPages(path, { maxBytes, encoding: null }, tally)) {
    if (outcome.ok) pages.push(outcome.value);
    else failures.push(`${name}: ${describeFailure(outcome.failure).code}: ${describeFailure(outcome.failure).message}`);
  }
  return { pages, failures, tally };
}

const A = 'https://kestrelbay.example/a';
const B = 'https://kestrelbay.example/b';
const C = 'https://kestrelbay.example/c';

const urlsOf = ({ pages }: Read): (string | null)[] => pages.map(({ url }) => url);
const textOf = ({ bytes }: Snapshot): string => Buffer.from(bytes).toString();

function bareLines(bytes: Buffer): Buffer {
  const end = bytes.indexOf('\r\n\r\n') + 4;
  return Buffer.concat([Buffer.from(bytes.toString('latin1', 0, end).replaceAll('\r', '')), bytes.subarray(end)]);
}

const containers = [
  { name: 'plain', bytes: Buffer.concat([record({ url: A }), record({ url: B })]), kind: 'plain' },
  { name: 'one member a record', bytes: gzipped([record({ url: A }), record({ url: B })]), kind: 'gzip' },
  { name: 'one member for all', bytes: gzipSync(Buffer.concat([record({ url: A }), record({ url: B })])), kind: 'gzip' },
  {
    name: 'bare line feeds in heads',
    bytes: Buffer.concat([A, B].map((url) => bareLines(record({ url })))),
    kind: 'plain',
  },
];
for (const { name, bytes, kind } of containers) {
  test(`${name}: both pages`, async () => {
    const path = file(`${name}.warc`, bytes);
    assert.equal(await warcKind(path), kind);
    const found = await read(path);
    assert.deepEqual(urlsOf(found), [A, B]);
    assert.deepEqual(found.failures, []);
    assert.equal(found.pages[0]?.warc?.file, path);
    assert.equal(found.pages[0]?.warc?.recordId, `urn:test:${A}`);
    assert.deepEqual(found.pages[0]?.issues, []);
  });
}

const chunked = (body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]);
const zipped = gzipSync(html(A));
const payloads = [
  { name: 'chunked', block: page(A, chunked(Buffer.from(html(A))), 'Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n') },
  { name: 'chunked said, chunks gone', block: page(A, html(A), 'Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n') },
  { name: 'gzip', block: page(A, zipped, 'Content-Type: text/html\r\nContent-Encoding: gzip\r\n') },
  { name: 'gzip said, undone', block: page(A, html(A), 'Content-Type: text/html\r\nContent-Encoding: gzip\r\n') },
  { name: 'brotli said, undone', block: page(A, html(A), 'Content-Type: text/html\r\nContent-Encoding: br\r\n') },
  {
    name: 'chunked brotli',
    block: page(
      A,
      chunked(brotliCompressSync(html(A))),
      'content-type: text/html\r\ncontent-encoding: br\r\ntransfer-encoding: chunked\r\n',
    ),
  },
  {
    name: 'status line of HTTP 2',
    block: Buffer.concat([Buffer.from('HTTP/2 200\r\ncontent-type: text/html\r\n\r\n'), Buffer.from(html(A))]),
  },
  { name: 'no type, looks like HTML', block: page(A, html(A), 'Server: x\r\n') },
];
for (const { name, block } of payloads) {
  test(`payload: ${name}`, async () => {
    const { pages, failures } = await read(file(`${name}.warc.gz`, gzipped([record({ url: A, block })])));
    assert.deepEqual(failures, []);
    assert.equal(pages.length, 1);
    assert.equal(pages[0] && textOf(pages[0]), html(A));
  });
}

test('what is no page is counted and passed over', async () => {
  const records = [
    record({ type: 'warcinfo', block: 'software: x\r\n', headers: { 'Content-Type': 'application/warc-fields' } }),
    record({ type: 'request', url: A, block: 'GET /a HTTP/1.1\r\n\r\n' }),
    record({ url: C, block: Buffer.from(`HTTP/1.1 301 Moved\r\nLocation: /a\r\n\r\n`) }),
    record({ url: A }),
    record({ url: B, block: Buffer.from('HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>gone') }),
    record({ url: `${B}.png`, block: page(B, 'not a page', 'Content-Type: image/png\r\n') }),
    record({ url: `${B}.txt`, block: page(B, 'User-agent: *', 'Content-Type: text/plain\r\n') }),
    record({ url: 'https://kestrelbay.example/robots.txt', block: page(B) }),
    record({ type: 'revisit', url: B, block: 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n' }),
    record({ type: 'resource', url: 'urn:view:x', block: html(B), headers: { 'Content-Type': 'text/html' } }),
    record({ type: 'metadata', url: A, block: 'via: x\r\n', headers: { 'Content-Type': 'application/warc-fields' } }),
  ];
  const { pages, failures, tally } = await read(file('mixed.warc.gz', gzipped(records)));
  assert.deepEqual(failures, []);
  assert.deepEqual(
    pages.map(({ requestedUrl, url, redirects }) => ({ requestedUrl, url, redirects })),
    [{ requestedUrl: C, url: A, redirects: [A] }],
  );
  assert.deepEqual(tally, { pages: 1, redirects: 1, errors: 1, notHtml: 2, revisits: 1, others: 5, damaged: 0 });
});

test('a chain of redirects without end costs no time', async () => {
  const links = Array.from({ length: 20_000 }, (_, n) =>
    record({ url: `${A}/${n}`, block: Buffer.from(`HTTP/1.1 301 Moved\r\nLocation: ${A}/${n + 1}\r\n\r\n`) }),
  );
  const { pages } = await read(file('chain.warc', Buffer.concat([...links, record({ url: `${A}/20000` })])));
  assert.equal(pages[0]?.redirects.length, 49);
});

test('a meta refresh is a step, as it was at capture time', async () => {
  const sends = page(A, `<meta http-equiv="refresh" content="0; url=${B}">`);
  const { pages } = await read(file('refresh.warc', Buffer.concat([record({ url: A, block: sends }), record({ url: B })])));
  assert.deepEqual(
    pages.map(({ requestedUrl, url }) => [requestedUrl, url]),
    [[A, B]],
  );
});

const digests = [
  {
    name: 'sha1 in base32',
    headers: { 'WARC-Block-Digest': 'sha1:JBIEMXQ2IG6RWIOAA3FS22OMXKOWRXGJ', 'WARC-Payload-Digest': undefined },
    wrong: true,
  },
  { name: 'wrong payload', headers: { 'WARC-Payload-Digest': `sha256:${'0'.repeat(64)}` }, wrong: true },
  { name: 'unknown algorithm', headers: { 'WARC-Block-Digest': 'blake9:abc' }, wrong: false },
  { name: 'none', headers: { 'WARC-Block-Digest': undefined, 'WARC-Payload-Digest': undefined }, wrong: false },
];
for (const { name, headers, wrong } of digests) {
  test(`digest: ${name}`, async () => {
    const { pages } = await read(file(`digest ${name}.warc`, record({ url: A, headers })));
    assert.deepEqual(
      pages.map(({ issues }) => issues.map(({ code }) => code)),
      [wrong ? ['digest-mismatch'] : []],
    );
  });
}

test('a payload digest counts whether it was made before or behind the chunks', async () => {
  const block = page(A, chunked(Buffer.from(html(A))), 'Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n');
  for (const digest of [sha256(Buffer.from(html(A))), sha256(chunked(Buffer.from(html(A))))]) {
    const { pages } = await read(file('either.warc', record({ url: A, block, headers: { 'WARC-Payload-Digest': digest } })));
    assert.deepEqual(pages[0]?.issues, []);
  }
});

test('segments are joined; one whose end is missing is said', async () => {
  const whole = page(A);
  const [head, tail] = [whole.subarray(0, 300), whole.subarray(300)];
  const digest = { 'WARC-Payload-Digest': sha256(Buffer.from(html(A))) };
  const first = record({ url: A, block: head, headers: { ...digest, 'WARC-Segment-Number': '1' } });
  const rest = record({
    url: A,
    type: 'continuation',
    id: 'rest',
    block: tail,
    headers: {
      'WARC-Payload-Digest': undefined,
      'WARC-Segment-Number': '2',
      'WARC-Segment-Origin-ID': `<urn:test:${A}>`,
      'WARC-Segment-Total-Length': String(whole.length),
    },
  });
  const joined = await read(file('segments.warc.gz', gzipped([first, record({ url: B }), rest])));
  assert.deepEqual(urlsOf(joined), [B, A]);
  assert.deepEqual(joined.pages[1]?.issues, []);
  const torn = await read(file('torn.warc.gz', gzipped([first, record({ url: B })])));
  assert.deepEqual(urlsOf(torn), [B]);
  assert.match(torn.failures.join(), /at 0: unreadable: the record goes on in a part/);
});

test('a page over the limit is said and the next is read; an endless one takes no memory', async () => {
  const large = record({ url: A, block: page(A, 'x'.repeat(80 << 20), 'Content-Type: text/html\r\n') });
  const path = file('large.warc.gz', gzipped([large, record({ url: B })]));
  const before = process.memoryUsage().rss;
  const { pages, failures } = await read(path, 10_000);
  assert.deepEqual(
    pages.map(({ url }) => url),
    [B],
  );
  assert.match(failures.join(), new RegExp(`^${A}: too-large`));
  assert.ok(process.memoryUsage().rss - before < 80 << 20);
});

const whole = [A, B, C].map((url) => record({ url }));
const members = whole.map((bytes) => gzipped([bytes]));
const [first = Buffer.alloc(0), middle = Buffer.alloc(0), last = Buffer.alloc(0)] = members;
const [one = Buffer.alloc(0), , three = Buffer.alloc(0)] = whole;
const wrongLength = (length: string): Buffer => record({ url: B, headers: { 'Content-Length': length } });
const damages = [
  { name: 'a flipped bit in a member', bytes: [first, flipped(middle, 400), last], urls: [A, C], says: /broken|checksum/ },
  { name: 'a flipped bit in a checksum', bytes: [first, flipped(middle, middle.length - 6), last], urls: [A, C], says: /checksum/ },
  { name: 'a cut member in the middle', bytes: [first, middle.subarray(0, 300), last], urls: [A, C], says: /broken|checksum/ },
  { name: 'a cut last member', bytes: [first, middle, last.subarray(0, -20)], urls: [A, B], says: /file ends inside/ },
  { name: 'foreign bytes between', bytes: [first, Buffer.from('not a member'), last], urls: [A, C], says: /no gzip member/ },
  { name: 'a foreign member', bytes: [first, gzipSync('a letter'), last], urls: [A, C], says: /no WARC record/ },
  { name: 'an empty member', bytes: [first, gzipSync(''), last], urls: [A, C], says: /holds no record/ },
  ...['99999', '9'.repeat(15), '5', '-1', 'NaN', '', '1e3'].map((length) => ({
    name: `Content-Length "${length}" in a member`,
    bytes: [first, gzipSync(wrongLength(length)), last],
    urls: [A, C],
    says: /says|Content-Length|longer/,
  })),
  ...['9999', '9'.repeat(15), '5', '-1', 'NaN', '', '1e3'].map((length) => ({
    name: `Content-Length "${length}" in a plain file`,
    bytes: [one, wrongLength(length), three],
    urls: [A, C],
    says: /says|Content-Length|ends/,
  })),
  { name: 'a plain file cut in its last record', bytes: [one, three.subarray(0, -30)], urls: [A], says: /ends inside/ },
  {
    name: 'a head without end',
    bytes: [one, Buffer.from(`WARC/1.1\r\n${'X: y\r\n'.repeat(20_000)}`), three],
    urls: [A, C],
    says: /does not end/,
  },
];
for (const { name, bytes, urls, says } of damages) {
  test(`damage: ${name}`, async () => {
    const found = await read(file('damaged.warc', Buffer.concat(bytes)));
    assert.deepEqual(urlsOf(found), urls);
    assert.match(found.failures.join('\n'), says);
    assert.equal(found.tally.damaged, found.failures.length);
  });
}

test('200 damaged files: no record is lost but those that were hit, none is wrong without a word', async () => {
  const records = Array.from({ length: 12 }, (_, index) => record({ url: `${A}/${index}` }));
  for (let seed = 0; seed < 200; seed += 1) {
    const random = seeded(seed);
    const isPlain = seed % 2 === 1;
    const parts = isPlain ? records : records.map((bytes) => gzipped([bytes]));
    const hit = Math.floor(random() * parts.length);
    const damaged = parts.map((bytes, index) => (index === hit ? harm(bytes, seed, random) : bytes));
    const found = await read(file('seeded.warc', Buffer.concat(damaged)));
    const sound = found.pages.filter(({ issues }) => issues.length === 0);
    for (const [index] of parts.entries())
      if (index !== hit)
        assert.ok(
          sound.some(({ url }) => url === `${A}/${index}`),
          `seed ${seed}: record ${index} is lost, ${hit} was hit`,
        );
    // No digest covers a record's own head: an address that was hit is not noticed, its page is right all the same.
    const pages = new Set(records.map((_, index) => html(`${A}/${index}`)));
    for (const snapshot of sound) assert.ok(pages.has(textOf(snapshot)), `seed ${seed}: a wrong page`);
  }
});
