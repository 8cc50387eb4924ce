import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../src/index.ts';

const page = `<title>Ferry</title><article><h1>Ferry</h1><p>${'The ferry leaves late today and nobody knows why. '.repeat(7)}</p></article>`;
const ways = [
  { asked: 'https://x.example/a', redirects: ['http://x.example/b'], isNoted: true },
  { asked: 'https://x.example/a', redirects: ['https://x.example/b', 'http://x.example/c'], isNoted: true },
  { asked: 'http://x.example/a', redirects: ['https://x.example/b', 'http://x.example/c', 'https://x.example/d'], isNoted: true },
  { asked: 'http://x.example/a', redirects: ['https://x.example/a'], isNoted: false },
  { asked: 'https://x.example/a', redirects: [], isNoted: false },
];
for (const { asked, redirects, isNoted } of ways) {
  test(`${[asked, ...redirects].join(' to ')}: ${isNoted ? 'an issue' : 'none'}`, async () => {
    const { issues } = await extract(page, { requestedUrl: asked, url: redirects.at(-1) ?? asked, redirects });
    assert.equal(
      issues.some(({ code }) => code === 'downgrade'),
      isNoted,
    );
  });
}
