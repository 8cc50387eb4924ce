import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ListError, readList } from '../../src/sources/lists.ts';
import { gzipped, page, record } from '../warc/make.ts';

const A = 'https://kestrelbay.example/a';
const B = 'https://kestrelbay.example/b?x=1,2&y=3';
const C = 'https://kestrelbay.example/c';

/** The list in pieces, as a pipe gives it. */
async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(body: string | Buffer, size = 7): Promise<string[]> {
  const found: string[] = [];
  for await (const source of readList(pieces(Buffer.from(body), size))) found.push(source);
  return found;
}

const lists: readonly { readonly name: string; readonly body: string | Buffer; readonly found: readonly string[] }[] = [
  { name: 'lines', body: `${A}\npages/one.html\n\n# no\n  ${C}  `, found: [A, 'pages/one.html', C] },
  { name: 'lines with BOM, CRLF and a comment first', body: `\ufeff# list, of https://x.example/\r\n${A}\r\n${B}\r\n`, found: [A, B] },
  { name: 'lines in UTF-16', body: Buffer.from(`\ufeff${A}\r\n${B}`, 'utf16le'), found: [A, B] },
  { name: 'one line without an end', body: A, found: [A] },
  { name: 'nothing', body: '', found: [] },
  {
    name: 'what discover prints as jsonl',
    body: `${JSON.stringify({ url: A, title: 'x' })}\n${JSON.stringify({ url: B })}\n`,
    found: [A, B],
  },
  { name: 'failures of a batch', body: `${JSON.stringify({ requestedUrl: A, code: 'timeout' })}\n`, found: [A] },
  { name: 'CSV with a head', body: `date,"Title",URL\n2026-01-01,"Gulls, and men",${A}\n2026-01-02,"Two\nlines","${B}"\n`, found: [A, B] },
  { name: 'CSV with semicolons', body: `Titel;Link\nFähre;${A}\nx;${C}\n`, found: [A, C] },
  { name: 'CSV with one column', body: `url\n${A}\n"${B}"\n`, found: [A, B] },
  { name: 'TSV without a head', body: `${A}\tFirst\n${B}\tSecond\n`, found: [A, B] },
  { name: 'CSV without a head', body: `2026-01-01,"Gulls",${A}\n2026-01-02,"Men",${C}\n`, found: [A, C] },
  { name: 'CSV whose cells are no addresses', body: `url,title\nnone,x\n${A},y\n`, found: [A] },
  {
    name: 'bookmarks',
    body: `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>\n<DT><H3>News</H3>\n<DL><p>\n<DT><A HREF="${A}" ADD_DATE="1">A</A>\n<DT><A HREF="javascript:x()">b</A>\n<DT><A HREF="${B.replace('&', '&amp;')}">B</A>\n</DL></DL>`,
    found: [A, B],
  },
  { name: 'RSS', body: `<?xml version="1.0"?><rss version="2.0"><channel><item><link>${A}</link></item></channel></rss>`, found: [A] },
  { name: 'sitemap', body: `<urlset><url><loc>${A}</loc></url><url><loc>${C}</loc></url></urlset>`, found: [A, C] },
  {
    name: 'JSON feed',
    body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 't', items: [{ id: '1', url: A }] }, null, 2),
    found: [A],
  },
  {
    name: 'JSON feed on one line',
    body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 't', items: [{ id: '1', url: A }] }),
    found: [A],
  },
  {
    name: 'WARC',
    body: Buffer.concat([
      record({ type: 'warcinfo', block: 'software: x\r\n' }),
      record({ url: A }),
      record({ url: `${A}.png`, block: page(A, 'x', 'Content-Type: image/png\r\n') }),
      record({ url: C, block: Buffer.from('HTTP/1.1 404 No\r\nContent-Type: text/html\r\n\r\n') }),
      record({ url: B }),
    ]),
    found: [A, B],
  },
];
for (const { name, body, found } of lists) {
  test(`list: ${name}`, async () => {
    assert.deepEqual(await read(body), found);
    assert.deepEqual(await read(gzipSync(body), 1000), found, 'gzip');
  });
}

test('a WARC of one member a record', async () => {
  assert.deepEqual(await read(gzipped([record({ url: A }), record({ url: C })]), 1000), [A, C]);
});

const refused = [
  { name: 'an index of sitemaps', body: `<sitemapindex><sitemap><loc>${A}</loc></sitemap></sitemapindex>`, says: /discover follows it/ },
  { name: 'a bomb', body: `<!DOCTYPE x [<!ENTITY a "b">]><urlset><url><loc>${A}</loc></url></urlset>`, says: /entities/ },
  { name: 'an unknown XML', body: '<?xml version="1.0"?><letter/>', says: /no feed, no sitemap/ },
  { name: 'a quotation mark never closed', body: `url,title\n${A},"x\n`, says: /never closed/ },
];
for (const { name, body, says } of refused) {
  test(`refused: ${name}`, async () => {
    await assert.rejects(read(body), (error) => error instanceof ListError && says.test(error.message));
  });
}

test('lines are given as they come, before a pipe ends', async () => {
  let isOver = false;
  const slow = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${A}\n${B}\n`);
    isOver = true;
    yield Buffer.from(C);
  };
  for await (const source of readList(slow())) if (source === A) assert.equal(isOver, false);
  assert.equal(isOver, true);
});

test('the command takes such a list, and says of one that it cannot read what to do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-lists-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'pullquote.js');
  const list = join(folder, 'index.xml');
  writeFileSync(list, refused[0]?.body ?? '');
  for (const command of [
    ['-i', list],
    ['batch', '-i', list, '-o', join(folder, 'out.jsonl')],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, [bin, ...command], { encoding: 'utf8' });
    assert.match(stderr, /discover follows it/);
    assert.ok(status === 2 || status === 7, stderr);
  }
  writeFileSync(list, `name,url\nx,http://127.0.0.1:1/\n`);
  assert.match(spawnSync(process.execPath, [bin, '-i', list], { encoding: 'utf8' }).stderr, /http:\/\/127\.0\.0\.1:1\/: private-address/);
});
