import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authors } from '../../src/fields/authors.ts';
import { read } from './read.ts';

type Credit = readonly [label: string, name: string];

const [WRITER, OTHER] = ['Nora Quist', 'Pell Arden'];

/** Who did what, as lines print it, and what stands between two of them. */
const rows: readonly { name: string; credits: readonly Credit[]; joint: string; writer?: string }[] = [
  {
    name: 'en: edited by',
    credits: [
      ['Written by ', WRITER],
      ['Edited by ', OTHER],
    ],
    joint: ' | ',
  },
  {
    name: 'en: photos',
    credits: [
      ['Words: ', WRITER],
      ['Photos: ', OTHER],
    ],
    joint: ', ',
  },
  {
    name: 'en: photography, no marks',
    credits: [
      ['Words ', WRITER],
      ['Photography ', OTHER],
    ],
    joint: ' ',
  },
  {
    name: 'en: reviewed first',
    credits: [
      ['Medically reviewed by ', OTHER],
      ['Written by ', WRITER],
    ],
    joint: ' | ',
  },
  {
    name: 'en: fact-checked',
    credits: [
      ['By ', WRITER],
      ['Fact-checked by ', OTHER],
    ],
    joint: ' · ',
  },
  {
    name: 'en: people before colons',
    credits: [
      ['Writer: ', WRITER],
      ['Editor: ', OTHER],
      ['Photographer: ', OTHER],
    ],
    joint: ' | ',
  },
  {
    name: 'en: translated',
    credits: [
      ['By ', WRITER],
      ['Translated from the Danish by ', OTHER],
    ],
    joint: '. ',
  },
  {
    name: 'en: graphics after and',
    credits: [
      ['By ', WRITER],
      ['Graphics by ', OTHER],
    ],
    joint: ' and ',
  },
  { name: 'en: words and photos', credits: [['Words and photos by ', WRITER]], joint: '' },
  {
    name: 'en: editing',
    credits: [
      ['Reporting by ', WRITER],
      ['Editing by ', OTHER],
    ],
    joint: '; ',
  },
  {
    name: 'de: Redaktion',
    credits: [
      ['Von ', WRITER],
      ['Redaktion: ', OTHER],
    ],
    joint: ' | ',
  },
  {
    name: 'de: Bild',
    credits: [
      ['Text: ', WRITER],
      ['Bild: ', OTHER],
    ],
    joint: ' · ',
  },
  {
    name: 'de: geprüft',
    credits: [
      ['Geschrieben von ', WRITER],
      ['Medizinisch geprüft von ', OTHER],
    ],
    joint: ' | ',
  },
  {
    name: 'de: aus dem Englischen',
    credits: [
      ['Von ', WRITER],
      ['Aus dem Englischen von ', OTHER],
    ],
    joint: '. ',
  },
  { name: 'de: Text und Fotos', credits: [['Text und Fotos: ', WRITER]], joint: '' },
  {
    name: 'fr: photos',
    credits: [
      ['Textes ', WRITER],
      ['Photos ', OTHER],
    ],
    joint: ' / ',
  },
  {
    name: 'fr: photos de',
    credits: [
      ['Par ', WRITER],
      ['photos de ', OTHER],
    ],
    joint: ', ',
  },
  {
    name: 'fr: traduit',
    credits: [
      ['Écrit par ', WRITER],
      ['Traduit de l’anglais par ', OTHER],
    ],
    joint: ' | ',
  },
  {
    name: 'es: fotos',
    credits: [
      ['Texto: ', WRITER],
      ['Fotos: ', OTHER],
    ],
    joint: ' ',
  },
  {
    name: 'es: editado',
    credits: [
      ['Escrito por ', WRITER],
      ['Editado por ', OTHER],
    ],
    joint: ' | ',
  },
  {
    name: 'es: ilustración de',
    credits: [
      ['Por ', WRITER],
      ['Ilustración de ', OTHER],
    ],
    joint: ' | ',
  },
  {
    name: 'it: foto di',
    credits: [
      ['Testo di ', WRITER],
      ['Foto di ', OTHER],
    ],
    joint: ' - ',
  },
  {
    name: 'it: traduzione di',
    credits: [
      ['di ', WRITER],
      ['Traduzione di ', OTHER],
    ],
    joint: ' | ',
  },
  {
    name: 'pt: revisado',
    credits: [
      ['Escrito por ', WRITER],
      ['Revisado por ', OTHER],
    ],
    joint: ' | ',
  },
  {
    name: 'nl: beeld, no marks',
    credits: [
      ['Tekst ', WRITER],
      ['Beeld ', OTHER],
    ],
    joint: ' ',
  },
  {
    name: 'nl: vertaling',
    credits: [
      ['Door ', WRITER],
      ['Vertaling: ', OTHER],
    ],
    joint: ' | ',
  },
  { name: 'sv: text & foto', credits: [['Text & foto: ', WRITER]], joint: '' },
  {
    name: 'da: oversat',
    credits: [
      ['Af ', WRITER],
      ['Oversat af ', OTHER],
    ],
    joint: ' | ',
  },
  {
    name: 'no: foto',
    credits: [
      ['Av ', WRITER],
      ['Foto ', OTHER],
    ],
    joint: ' ',
  },
  {
    name: 'pl: zdjęcia',
    credits: [
      ['Tekst: ', WRITER],
      ['Zdjęcia: ', OTHER],
    ],
    joint: ' ',
  },
  {
    name: 'fi: kuvat',
    credits: [
      ['Teksti ', WRITER],
      ['Kuvat ', OTHER],
    ],
    joint: ' ',
  },
  {
    name: 'cs: překlad',
    credits: [
      ['Autor: ', WRITER],
      ['Překlad: ', OTHER],
    ],
    joint: ' | ',
  },
  {
    name: 'tr: fotoğraf',
    credits: [
      ['Haber: ', WRITER],
      ['Fotoğraf: ', OTHER],
    ],
    joint: ' ',
  },
  {
    name: 'hu: fotó',
    credits: [
      ['Szöveg: ', WRITER],
      ['Fotó: ', OTHER],
    ],
    joint: ' ',
  },
  {
    name: 'ru: фото',
    credits: [
      ['Текст: ', 'Нора Квист'],
      ['Фото: ', 'Пелл Арден'],
    ],
    joint: ' ',
    writer: 'Нора Квист',
  },
];

/** How pages set such lines. */
const forms: Readonly<Record<string, (credits: readonly Credit[], joint: string) => string>> = {
  line: (credits, joint) => `<p>${credits.map((credit) => credit.join('')).join(joint)}</p>`,
  byline: (credits, joint) => `<div class="byline">${credits.map((credit) => credit.join('')).join(joint)}</div>`,
  links: (credits, joint) => `<p>${credits.map(([label, name]) => `${label}<a href="/author/x">${name}</a>`).join(joint)}</p>`,
  spans: (credits) => `<div>${credits.map((credit) => `<span>${credit.join('')}</span>`).join('')}</div>`,
  'label and name': (credits) => `<div>${credits.map(([label, name]) => `<span>${label}</span><span>${name}</span>`).join('')}</div>`,
  paragraphs: (credits) => credits.map((credit) => `<p>${credit.join('')}</p>`).join(''),
};

const STORY =
  '<p>The council of Skarrow voted on Tuesday night to keep the last ferry across the sound, after a campaign of three months.</p>';

for (const { name, credits, joint, writer = WRITER } of rows) {
  for (const [form, write] of Object.entries(forms)) {
    test(`authors: other hands in ${form} (${name})`, async () => {
      const html = `<title>A late ferry stays</title><article><h1>A late ferry stays</h1>${write(credits, joint)}<div>2025-03-14</div>${STORY}</article>`;
      const { value } = await read(authors, html);
      assert.deepEqual(
        value?.map((author) => author.name),
        [writer],
      );
    });
  }
}

/** Lines that name nobody who wrote, or name one whose role sounds like another's work. */
const others: readonly { name: string; line: string; names: readonly string[] | undefined }[] = [
  { name: 'an editor alone', line: 'Edited by Pell Arden', names: undefined },
  { name: 'a translator alone', line: 'Übersetzt von Pell Arden', names: undefined },
  { name: 'a photo editor who wrote', line: 'By Nora Quist, Photo Editor', names: ['Nora Quist'] },
  { name: 'a stamp', line: 'By Nora Quist Fact Checked', names: ['Nora Quist'] },
  { name: 'ro: de before a first name', line: 'De Nora Quist', names: ['Nora Quist'] },
];
for (const { name, line, names } of others) {
  test(`authors: ${name}`, async () => {
    const { value } = await read(authors, `<article><h1>A late ferry stays</h1><p class="byline">${line}</p>${STORY}</article>`);
    assert.deepEqual(
      value?.map((author) => author.name),
      names,
    );
  });
}
