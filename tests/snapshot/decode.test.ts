import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeMarkup } from '../../src/snapshot/byte-text.ts';
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

const scripts = [
  { label: 'gb2312', bytes: [0xd6, 0xd0, 0xce, 0xc4], text: '中文', charset: 'gbk' },
  { label: 'gb18030', bytes: [0x81, 0x30, 0x81, 0x30, 0xd6, 0xd0], text: '\u0080中', charset: 'gb18030' },
  { label: 'big5', bytes: [0xa4, 0xa4, 0xa4, 0xe5], text: '中文', charset: 'big5' },
  { label: 'euc-kr', bytes: [0xc7, 0xd1, 0xb1, 0xdb], text: '한글', charset: 'euc-kr' },
  { label: 'euc-jp', bytes: [0xc6, 0xfc, 0xcb, 0xdc], text: '日本', charset: 'euc-jp' },
  { label: 'iso-8859-8', bytes: [0xe9, 0xe5, 0xed], text: 'יום', charset: 'iso-8859-8' },
  { label: 'iso-8859-2', bytes: [0xb9, 0xe8], text: 'šč', charset: 'iso-8859-2' },
  { label: 'koi8-r', bytes: [0xed, 0xc9, 0xd2], text: 'Мир', charset: 'koi8-r' },
];
for (const { label, bytes, text, charset } of scripts) {
  test(`HTTP and the page name ${label}`, () => {
    const http = decode(takeSnapshot(Uint8Array.from(bytes), { contentType: `text/html; charset=${label}` }));
    assert.deepEqual([http.markup, http.charset], [text, { name: charset, from: 'http' }]);
    const declared = `<meta charset="${label}">`;
    const meta = decode(takeSnapshot(Uint8Array.from([...utf8(declared), ...bytes])));
    assert.deepEqual([meta.markup, meta.charset], [declared + text, { name: charset, from: 'meta' }]);
  });
}

for (const label of ['x-user-defined', 'utf-7', 'replacement', 'iso-2022-kr', 'hz-gb-2312', '', '🙂', 'utf-8utf-8']) {
  test(`the label "${label}" breaks nothing`, () => {
    for (const contentType of [`text/html; charset=${label}`, null]) {
      const { markup } = decode(takeSnapshot(utf8(`<meta charset="${label}">Grüße`), { contentType }));
      assert.match(decodeMarkup(markup), /Grüße$/);
    }
  });
}

test('a torn character, NULs and lone halves leave well-formed text', () => {
  const torn = decode(takeSnapshot(Uint8Array.from([...utf8('Grüße und Küsse, schöne Füße, '.repeat(3)), 0xe2, 0x82])));
  assert.equal(torn.charset.name, 'utf-8', decodeMarkup(torn.markup));
  assert.match(decodeMarkup(torn.markup), /^Grüße und Küsse, /);
  for (const bytes of [
    [0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00],
    [0xfe, 0xff, 0xff, 0xfe],
    [0x00, 0x41, 0x9b],
  ])
    assert.doesNotMatch(decodeMarkup(decode(takeSnapshot(Uint8Array.from(bytes))).markup), /\p{Cs}/u);
});

test('a declaration far down the page is not looked for', () => {
  const late = `${' '.repeat(5000)}<meta charset="windows-1251">`;
  assert.equal(decode(takeSnapshot(Uint8Array.from([...utf8(late), 0xe9]))).charset.name, 'windows-1252');
});

for (const row of rows) {
  test(row.name, () => {
    const decoded = decode(takeSnapshot(row.bytes, { contentType: row.contentType }));
    assert.equal(decodeMarkup(decoded.markup), row.text);
    assert.deepEqual(decoded.charset, { name: row.charset, from: row.from });
    assert.equal(decoded.conflict !== undefined, row.conflict, decoded.conflict);
  });
}

test('a string is never guessed at', () => {
  assert.deepEqual(decode(takeSnapshot('<meta charset=koi8-r>Ж')).charset, { name: 'utf-8', from: 'string' });
});

test('what the caller insists on wins', () => {
  assert.equal(decode(takeSnapshot(Uint8Array.of(0xe9), { encoding: 'latin1', contentType: 'text/html; charset=utf-8' })).markup, 'é');
});
