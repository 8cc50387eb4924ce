import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { createServer, type ServerOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { AUTHORITY, CERT, KEY, LEAF_KEY, LEAVES } from './certificate.ts';
import { http, listen, PAGE } from './servers.ts';
import { pullquote } from './through-command.ts';

const page: RequestListener = (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);

async function secure(options: ServerOptions): Promise<string> {
  return `https://${await listen(createServer(options, page))}`;
}

/** The environment of a machine that trusts the tests' authority. */
async function trusting(): Promise<Record<string, string>> {
  const path = join(await mkdtemp(join(tmpdir(), 'pullquote-')), 'authority.pem');
  await writeFile(path, AUTHORITY);
  return { NODE_EXTRA_CA_CERTS: path };
}

test('a certificate of an authority that the machine trusts', async () => {
  const { status, stdout, stderr } = await pullquote(
    [await secure({ cert: LEAVES.good, key: LEAF_KEY }), '--allow-private'],
    await trusting(),
  );
  assert.equal(status, 0, stderr);
  assert.equal(JSON.parse(stdout).capture.insecure, false);
  assert.equal(stderr, '');
});

const untrusted = [
  { name: 'self-signed', options: { cert: CERT, key: KEY }, code: /SELF_SIGNED/ },
  { name: 'expired', options: { cert: LEAVES.expired, key: LEAF_KEY }, code: /CERT_HAS_EXPIRED/ },
  { name: 'for another name', options: { cert: LEAVES.wrongName, key: LEAF_KEY }, code: /ALTNAME_INVALID/ },
];
for (const { name, options, code } of untrusted) {
  test(`a certificate that is ${name}: exit 4; with -k a record that says so, loudly`, async () => {
    const url = await secure(options);
    const env = await trusting();
    const refused = await pullquote([url, '--allow-private'], env);
    assert.deepEqual([refused.status, refused.stdout], [4, ''], refused.stderr);
    assert.match(refused.stderr, /: tls: /);
    assert.match(refused.stderr, code);
    const taken = await pullquote([url, '--allow-private', '-k'], env);
    assert.equal(taken.status, 0, taken.stderr);
    assert.equal(JSON.parse(taken.stdout).capture.insecure, true);
    assert.match(taken.stderr, /certificates are not checked/);
  });
}

test('TLS 1.0 alone: exit 4', async () => {
  const url = await secure({ cert: LEAVES.good, key: LEAF_KEY, minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' });
  const { status, stderr } = await pullquote([url, '--allow-private', '--retries', '0'], await trusting());
  assert.equal(status, 4, stderr);
  assert.match(stderr, /: tls: /);
});

test('HTTP on a TLS port: exit 4', async () => {
  const url = await http(page);
  assert.equal((await pullquote([url.replace('http:', 'https:'), '--allow-private', '--retries', '0'])).status, 4);
});
