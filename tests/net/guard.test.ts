import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { test } from 'node:test';
import { isPrivateAddress } from '../../src/net/address.ts';
import { guardLookup } from '../../src/net/connect.ts';
import { codeOf, http, listen, PAGE } from './servers.ts';
import { codesOfCommand, pullquote } from './through-command.ts';

const LITERALS = [
  '127.0.0.1',
  '127.0.0.2',
  '127.1',
  '127.0.1',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0177.0.0.1',
  '017700000001',
  '0x7f.0x0.0x0.0x1',
  '127.0.0.1.',
  '①②⑦.0.0.1',
  '１２７.0.0.1',
  '0',
  '0.0.0.0',
  '0.1.2.3',
  '10.0.0.1',
  '10.255.255.255',
  '100.64.0.1',
  '100.127.255.254',
  '169.254.169.254',
  '169.254.0.1',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.8',
  '192.168.0.1',
  '192.168.255.255',
  '198.18.0.1',
  '198.19.255.255',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
  '168.63.129.16',
  '[::1]',
  '[::]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:10.0.0.1]',
  '[::ffff:169.254.169.254]',
  '[::127.0.0.1]',
  '[::7f00:1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b::7f00:1]',
  '[64:ff9b::a9fe:a9fe]',
  '[2002:7f00:1::]',
  '[2002:a00:1::]',
  '[fc00::1]',
  '[fd00::1]',
  '[fdff:ffff::1]',
  '[fe80::1]',
  '[febf::1]',
  '[ff02::1]',
  '[ff0e::1]',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'ⓛocalhost',
  'lOcAlHoSt',
];
test(`${LITERALS.length} forms of private addresses reach nobody`, async () => {
  let reached = 0;
  const url = await http((_request, response) => {
    reached += 1;
    response.end(PAGE);
  });
  const { port } = new URL(url);
  const urls = LITERALS.flatMap((host) => [`http://${host}/`, `http://${host}:${port}/`]);
  const guarded = { allowPrivate: false, timeoutSeconds: 3 };
  const said = await codesOfCommand(urls, guarded);
  for (const [index, address] of urls.entries()) {
    for (const code of [await codeOf(address, guarded), said[index] ?? ''])
      assert.ok(['private-address', 'port', 'dns'].includes(code), `${address}: ${code}`);
  }
  assert.equal(reached, 0);
});

test('a public address is no private one', () => {
  for (const host of ['93.184.216.34', '[2606:4700::1111]', 'example.com'])
    assert.ok(!isPrivateAddress(new URL(`http://${host}/`).hostname));
});

const PUBLIC = { address: '93.184.216.34', family: 4 };
const HERE = { address: '127.0.0.1', family: 4 };
const answers: readonly { readonly name: string; readonly found: readonly LookupAddress[]; readonly code: string | undefined }[] = [
  { name: 'a public address', found: [PUBLIC], code: undefined },
  { name: 'a private address', found: [HERE], code: 'EPRIVATE' },
  { name: 'a public and a private one', found: [PUBLIC, HERE], code: 'EPRIVATE' },
  { name: 'a private one written as IPv6', found: [{ address: '::ffff:127.0.0.1', family: 6 }], code: 'EPRIVATE' },
  { name: 'a NAT64 one', found: [{ address: '64:ff9b::7f00:1', family: 6 }], code: 'EPRIVATE' },
];
for (const { name, found, code } of answers) {
  test(`a name that resolves to ${name}`, async () => {
    const guarded = guardLookup((_host, _options, callback) => callback(null, [...found]));
    const error = await new Promise<NodeJS.ErrnoException | null>((resolve) => guarded('x.example', { all: true }, resolve));
    assert.equal(error?.code, code);
  });
}

test('a name that is public when asked first and private when asked again reaches nobody', async () => {
  let [asked, reached] = [0, 0];
  const server = createServer(() => (reached += 1));
  const port = Number(new URL(`http://${await listen(server)}`).port);
  const rebinding = guardLookup((_host, _options, callback) => callback(null, [(asked += 1) === 1 ? PUBLIC : HERE]));
  rebinding('x.example', { all: true }, () => undefined);
  const error = await new Promise<NodeJS.ErrnoException>((resolve) =>
    connect({ host: 'x.example', port, lookup: rebinding }).once('error', resolve),
  );
  assert.deepEqual([error.code, asked, reached], ['EPRIVATE', 2, 0]);
});

test('a redirect to a private address reaches nobody', async () => {
  let reached = 0;
  const inside = await http((_request, response) => {
    reached += 1;
    response.end(PAGE);
  });
  // A proxy stands in for the public host: behind it the first hop is as good as anybody's.
  const proxy = await http((_request, response) => response.writeHead(302, { location: inside }).end());
  const way = { proxy, allowPrivate: false };
  const codes = [await codeOf('http://x.example/', way), ...(await codesOfCommand(['http://x.example/'], way))];
  assert.deepEqual(codes, ['private-address', 'private-address']);
  assert.equal(reached, 0);
});

const SCHEMES = [
  'file:///etc/passwd',
  'ftp://x.example/a',
  'gopher://x.example/',
  'view-source:https://x.example/',
  'data:text/html,hello',
  'javascript:alert(1)',
  'blob:https://x.example/1',
  'mailto:desk@x.example',
];
for (const address of SCHEMES) {
  test(`${address} is not fetched: exit 6`, async () => {
    const { status, stdout, stderr } = await pullquote([address, '--allow-private']);
    assert.deepEqual([status, stdout], [6, ''], stderr);
    assert.match(stderr, /: scheme: .*http or https/);
  });
}

test('ports of other services are refused', async () => {
  const urls = [22, 25, 6379, 11_211, 9200].map((port) => `http://news.example:${port}/`);
  assert.deepEqual(
    await codesOfCommand(urls, { allowPrivate: false }),
    urls.map(() => 'port'),
  );
});
