import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { contradicts, languageOf } from '../../src/text/language-of.ts';
import { readCases } from '../quotes/cases.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'tests', 'quotes', 'cases');

function textIn(language: string): string {
  const cases = readCases(readFileSync(join(folder, `${language}.txt`), 'utf8'));
  return cases.map(({ passages }) => passages.map(({ text }) => text).join('\n')).join('\n');
}

for (const language of readdirSync(folder).map((file) => file.replace('.txt', ''))) {
  test(`the text of the ${language} cases is in that language`, () => {
    assert.equal(languageOf(textIn(language)), language);
    assert.ok(!contradicts(textIn(language), language));
  });
}

const others = [
  {
    name: 'Slovak',
    tag: 'sk',
    text: 'Prievoz je každé ráno neskoro a ľudia na to čakajú, pretože iný nie je. Ale už sa to má zmeniť pre všetkých, ktorí tu sú.',
  },
  {
    name: 'Hungarian',
    tag: 'hu',
    text: 'A komp minden reggel késik, és az emberek azt mondják, hogy ez nem is volt még így. De már csak egy hajó van, és az is öreg.',
  },
  {
    name: 'Romanian',
    tag: 'ro',
    text: 'Vaporul este în întârziere în fiecare dimineață și oamenii spun că nu a mai fost așa. Dar acum sunt doar două, iar una este veche.',
  },
  { name: 'Greek', tag: 'el', text: 'Το πλοίο αργεί κάθε πρωί και όλοι το ξέρουν.' },
  { name: 'Korean', tag: 'ko', text: '배는 매일 아침 늦게 도착하고 모두가 그것을 알고 있다.' },
  { name: 'Chinese', tag: 'zh', text: '渡轮每天早上都晚点,这里的每个人都知道这件事,但是没有人愿意说出来。' },
  { name: 'Arabic', tag: 'ar', text: 'تتأخر العبارة كل صباح والجميع يعرف ذلك هنا.' },
  { name: 'too little', tag: undefined, text: 'Ferry late again' },
  { name: 'nothing', tag: undefined, text: '' },
];
for (const { name, tag, text } of others) test(`language of a text: ${name}`, () => assert.equal(languageOf(text), tag));

const claims = [
  { name: 'a German text is not English', language: 'de', tag: 'en', wrong: true },
  { name: 'an English text is not German', language: 'en', tag: 'de', wrong: true },
  { name: 'a Russian text is not English', language: 'ru', tag: 'en', wrong: true },
  { name: 'a Norwegian text may call itself Bokmål', language: 'no', tag: 'nb', wrong: false },
  { name: 'Norwegian and Danish are the page’s to tell', language: 'no', tag: 'da', wrong: false },
  { name: 'a Catalan text is not Spanish', language: 'ca', tag: 'es', wrong: true },
  { name: 'an Estonian text is not Finnish', language: 'et', tag: 'fi', wrong: true },
  { name: 'a Croatian text is not Slovenian', language: 'hr', tag: 'sl', wrong: true },
  { name: 'Croatian and Serbian are the page’s to tell', language: 'hr', tag: 'sr', wrong: false },
  { name: 'Slovak and Czech are the page’s to tell', language: 'sk', tag: 'cs', wrong: false },
  { name: 'an English text is not Basque', language: 'en', tag: 'eu', wrong: true },
];
for (const { name, language, tag, wrong } of claims) test(name, () => assert.equal(contradicts(textIn(language), tag), wrong));
