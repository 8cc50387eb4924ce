import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRobots } from '../../src/net/robots.ts';

const at = (path: string): string => `https://x.example${path}`;
const rows = [
  { name: 'empty file', file: '', path: '/a', allowed: true },
  { name: 'all forbidden', file: 'User-agent: *\nDisallow: /', path: '/a', allowed: false },
  { name: 'robots.txt itself', file: 'User-agent: *\nDisallow: /', path: '/robots.txt', allowed: true },
  { name: 'own group before the star', file: 'User-agent: *\nDisallow: /\n\nUser-agent: Pullquote\nAllow: /', path: '/a', allowed: true },
  {
    name: 'groups of one agent are joined',
    file: 'User-agent: pullquote\nDisallow: /a\nUser-agent: other\nDisallow: /\nUser-agent: pullquote\nDisallow: /b',
    path: '/b',
    allowed: false,
  },
  { name: 'several agents, one group', file: 'User-agent: a\nUser-agent: pullquote\nDisallow: /a', path: '/a', allowed: false },
  { name: 'longest match wins', file: 'User-agent: *\nDisallow: /a\nAllow: /a/b', path: '/a/b/c', allowed: true },
  { name: 'allow wins a tie', file: 'User-agent: *\nDisallow: /a\nAllow: /a', path: '/a', allowed: true },
  { name: 'star', file: 'User-agent: *\nDisallow: /*/print', path: '/story/print', allowed: false },
  { name: 'dollar', file: 'User-agent: *\nDisallow: /*.php$', path: '/a.php?x=1', allowed: true },
  { name: 'dollar at the end', file: 'User-agent: *\nDisallow: /*.php$', path: '/a.php', allowed: false },
  { name: 'percent-encoded tilde', file: 'User-agent: *\nDisallow: /%7Ejoe', path: '/~joe', allowed: false },
  { name: 'octets spelled out', file: 'User-agent: *\nDisallow: /café', path: '/caf%C3%A9', allowed: false },
  { name: 'empty disallow', file: 'User-agent: *\nDisallow:', path: '/a', allowed: true },
  { name: 'BOM, CR only, comments', file: '\ufeffUser-agent: * # all\rDisallow: /a # here', path: '/a', allowed: false },
  { name: 'a page of HTML', file: '<!doctype html><p>Disallow: /</p>', path: '/a', allowed: true },
  { name: 'no colon', file: 'User-agent: *\nDisallow /a', path: '/a', allowed: true },
  { name: 'rules before any agent', file: 'Disallow: /\nUser-agent: other\nDisallow: /', path: '/a', allowed: true },
];
for (const { name, file, path, allowed } of rows) {
  test(`robots.txt: ${name}`, () => assert.equal(parseRobots(file, 'pullquote').allows(at(path)), allowed));
}

const delays = [
  { value: '7.5', delay: 7.5 },
  { value: '-5', delay: undefined },
  { value: '1e9', delay: 1e9 },
  { value: 'Infinity', delay: undefined },
  { value: 'abc', delay: undefined },
];
for (const { value, delay } of delays) {
  test(`crawl-delay ${value}`, () => assert.equal(parseRobots(`User-agent: *\nCrawl-delay: ${value}`, 'pullquote').crawlDelay, delay));
}

test('a hostile file takes no time', () => {
  const robots = parseRobots(`User-agent: *\nDisallow: /${'*a'.repeat(2000)}`, 'pullquote');
  assert.equal(robots.allows(at(`/${'a'.repeat(8000)}`)), false);
});
