import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { failureLine } from '../../src/batch/failure-line.ts';
import { toJsonLine } from '../../src/sinks/json.ts';
import { folder } from './harness.ts';

const bin = join(import.meta.dirname, '..', '..', '..', 'bin', 'pullquote.js');
const words = 'The ferry crosses the harbour every forty minutes and nobody has ever seen it leave on time. ';
const file = join(folder, 'one.html');
writeFileSync(file, `<title>Ferry</title><article><h1>Ferry</h1><p>${words.repeat(3)}</p><p>${words.repeat(3)}</p></article>`);

function codes(list: string | Uint8Array): readonly string[] {
  const name = String(Math.random()).slice(2);
  const path = join(folder, `${name}.txt`);
  writeFileSync(path, list);
  const out = join(folder, `${name}.jsonl`);
  const { stderr } = spawnSync(process.execPath, [bin, 'batch', '-i', path, '-o', out, '-q', '--allow-private'], { encoding: 'utf8' });
  assert.equal(stderr, '');
  const parse = (from: string): { code?: string }[] =>
    readFileSync(from, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return [...parse(out), ...parse(`${out}.failures.jsonl`)].map(({ code }) => code ?? 'record').toSorted((a, b) => a.localeCompare(b));
}

const lists = [
  { name: 'with BOM and CRLF', list: `\ufeff${file}\r\n\r\n# a comment\r\n` },
  { name: 'without a last line end', list: `# a comment\n\n${file}` },
  { name: 'with spaces around', list: `  ${file}\t\n \n` },
];
for (const { name, list } of lists) test(`a list ${name}`, () => assert.deepEqual(codes(list), ['record']));

test('a line of no kind of source is a failure of its own', () => {
  const invalid = ['ftp://x.example/a', 'http://', 'not an address', '/no/such/file.html', `/${'long'.repeat(5000)}`, 'nul\u0000byte'];
  assert.deepEqual(codes([...invalid, file].join('\n')), [
    'invalid-url',
    'record',
    'scheme',
    'unreadable',
    'unreadable',
    'unreadable',
    'unreadable',
  ]);
});

const LINE_ENDS = /[\n\r\u0085\u2028\u2029]/;
test('one record is one line, for every reader of lines', () => {
  const line = toJsonLine({ title: 'a\nb\u0085c\u2028d\u2029e\u009bf' });
  assert.doesNotMatch(line.slice(0, -1), LINE_ENDS);
  assert.deepEqual(JSON.parse(line), { title: 'a\nb\u0085c\u2028d\u2029e\u009bf' });
});

test('a message is one line, whatever the address has in it', () => {
  const { line } = failureLine('http://x.example/%s\n\u2028', { kind: 'http', status: 404 }, { attempts: 1, until: undefined });
  assert.doesNotMatch(line.slice(0, -1), LINE_ENDS);
});
