import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract, ExtractError } from '../../src/index.ts';

const walls = [
  { name: 'a bot check', html: '<title>Just a moment...</title><body><div id="challenge-running">Checking</div></body>' },
  { name: 'a captcha', html: '<title>News</title><body><p>Prove it.</p><div id="px-captcha"></div></body>' },
  {
    name: 'access denied',
    html: '<title>Access Denied</title><body><h1>Access Denied</h1><p>You have no permission to access this server.</p></body>',
  },
  { name: 'a consent wall', html: '<title>Before you continue</title><body><p>We and our 812 partners store things.</p></body>' },
  { name: 'a login wall', html: '<title>Log in</title><body><form><input name="u"><input type="password"></form></body>' },
  { name: 'a shell for scripts', html: '<title>News</title><body><div id="root"></div><script src="/app.js"></script></body>' },
  {
    name: 'a page that wants scripts',
    html: '<title>News</title><body><noscript>You need to enable JavaScript to run this app.</noscript><script src="/app.js"></script></body>',
  },
];
for (const { name, html } of walls) {
  test(`${name} is blocked`, async () => {
    await assert.rejects(extract(html), (error) => error instanceof ExtractError && error.code === 'blocked');
  });
}

test('a short article beside a login form is an article', async () => {
  const { text } = await extract(
    `<title>Ferry</title><body><form><input type="password"></form><article><h1>Ferry</h1><p>${'The ferry leaves late today and nobody knows why. '.repeat(7)}</p></article></body>`,
  );
  assert.match(text, /ferry leaves late/);
});
