// npm run compare-doms FOLDER [EVERY]: the light DOM against jsdom on every page (or each EVERYth) of a folder; the rest is listed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeMarkup } from '../../src/snapshot/byte-text.ts';
import { decode } from '../../src/snapshot/decode.ts';
import { takeSnapshot } from '../../src/snapshot/snapshot.ts';
import { compareDoms } from './doms.ts';

const [, , folder = '.', every = '1'] = process.argv;
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.html?(?:\.gz)?$/.test(name))
  .toSorted()
  .filter((_, index) => index % Number(every) === 0);
let articles = 0;
let kept = 0;
for (const name of names) {
  const bytes = readFileSync(join(folder, name));
  const text = decodeMarkup(decode(takeSnapshot(name.endsWith('.gz') ? gunzipSync(bytes) : bytes)).markup);
  const { sameArticle, sameKept } = await compareDoms(text);
  articles += Number(sameArticle);
  kept += Number(sameKept);
  if (!sameArticle || !sameKept) console.log(`${name}: ${sameArticle ? 'same article, other elements kept' : 'another article'}`);
}
console.log(`${names.length} pages: the same article on ${articles}, the same elements kept on ${kept}`);
process.exitCode = articles >= names.length * 0.99 ? 0 : 1;
