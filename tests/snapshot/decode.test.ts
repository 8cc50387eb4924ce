import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../src/snapshot/decode.ts';
import { takeSnapshot } from '../../src/snapshot/snapshot.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

const rows = [
  {
    name: 'a BOM beats HTTP',
    bytes: utf8('\ufeffZoë'),
    contentType: 'text/html; charset=iso-8859-1',
    text: 'Zoë',
    charset: 'utf-8',
    from: 'bom',
    conflict: true,
  },
  {
    name: 'HTTP names a multi-byte charset',
    bytes: Uint8Array.of(0x93, 0xfa, 0x96, 0x7b),
    contentType: 'text/html; charset=Shift_JIS',
    text: '日本',
    charset: 'shift_jis',
    from: 'http',
    conflict: false,
  },
  {
    name: 'HTTP says latin-1, the bytes are UTF-8',
    bytes: utf8('café'),
    contentType: 'text/html; charset=iso-8859-1',
    text: 'café',
    charset: 'utf-8',
    from: 'utf-8',
    conflict: true,
  },
  {
    name: 'HTTP says UTF-8, the bytes are windows-1252',
    bytes: latin('caf\u00e9 \u0093so\u0094'),
    contentType: 'text/html; charset=utf-8',
    text: 'café “so”',
    charset: 'windows-1252',
    from: 'default',
    conflict: true,
  },
  { name: 'undeclared UTF-8', bytes: utf8('Grüße'), contentType: null, text: 'Grüße', charset: 'utf-8', from: 'utf-8', conflict: false },
  {
    name: 'meta says windows-1252, the bytes are UTF-8',
    bytes: utf8('<meta charset="windows-1252">Grüße'),
    contentType: null,
    text: '<meta charset="windows-1252">Grüße',
    charset: 'utf-8',
    from: 'utf-8',
    conflict: true,
  },
  {
    name: 'meta names windows-1251',
    bytes: Uint8Array.from([...utf8('<meta charset=windows-1251>'), 0xcc, 0xe8, 0xf0]),
    contentType: null,
    text: '<meta charset=windows-1251>Мир',
    charset: 'windows-1251',
    from: 'meta',
    conflict: false,
  },
  {
    name: 'meta says utf-16 in ASCII bytes',
    bytes: utf8('<meta charset="utf-16">plain'),
    contentType: null,
    text: '<meta charset="utf-16">plain',
    charset: 'utf-8',
    from: 'meta',
    conflict: false,
  },
  {
    name: 'an unknown label counts as none',
    bytes: latin('na\u00efve'),
    contentType: 'text/html; charset=x-no-such',
    text: 'naïve',
    charset: 'windows-1252',
    from: 'default',
    conflict: false,
  },
];

for (const row of rows) {
  test(row.name, () => {
    const decoded = decode(takeSnapshot(row.bytes, { contentType: row.contentType }));
    assert.equal(decoded.text, row.text);
    assert.deepEqual(decoded.charset, { name: row.charset, from: row.from });
    assert.equal(decoded.conflict !== undefined, row.conflict, decoded.conflict);
  });
}

test('a string is never guessed at', () => {
  assert.deepEqual(decode(takeSnapshot('<meta charset=koi8-r>Ж')).charset, { name: 'utf-8', from: 'string' });
});

test('what the caller insists on wins', () => {
  assert.equal(decode(takeSnapshot(Uint8Array.of(0xe9), { encoding: 'latin1', contentType: 'text/html; charset=utf-8' })).text, 'é');
});
