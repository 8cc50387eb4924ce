import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNames } from '../../src/text/names.ts';
import { looksLikePerson } from '../../src/text/person.ts';

const rows: readonly { line: string; names: readonly (readonly [string, string | null])[] }[] = [
  { line: 'Jane Roe, Science editor', names: [['Jane Roe', 'Science editor']] },
  {
    line: 'By Jane Roe, MD, FACOG and Al Poe, Ph.D.',
    names: [
      ['Jane Roe, MD, FACOG', null],
      ['Al Poe, Ph.D.', null],
    ],
  },
  { line: 'Jane Roe, MD, RD, MD', names: [['Jane Roe, MD, RD', null]] },
  { line: 'Jane Roe, Halvik Today Sports', names: [['Jane Roe', null]] },
  { line: 'By Jane Roe, The Harbour Reporter', names: [['Jane Roe', null]] },
  { line: 'Jane Roe, Director of News', names: [['Jane Roe', 'Director of News']] },
  { line: 'By Jane Roe, AP', names: [['Jane Roe', null]] },
  {
    line: 'By\nJane Roe\nand\nAl Poe\nin Paris',
    names: [
      ['Jane Roe', null],
      ['Al Poe', null],
    ],
  },
  ...[
    'Freie Journalistin',
    'Wirtschaftskorrespondentin',
    'Kolumnist',
    'Chroniqueur',
    'Columnista',
    'Editora de Política',
    'Corrispondente da Bruxelles',
    'Caporedattore',
    'Hoofdredacteur',
    'Repórter',
    'Krönikör',
    'Chefredaktör',
    'Politisk redaktør',
    'Dziennikarka',
    'Redaktor naczelny',
    'Šéfredaktor',
    'корреспондент',
    'Photojournalist',
  ].map((role) => ({ line: `Jane Roe, ${role}`, names: [['Jane Roe', role]] as const })),
  {
    line: 'Jane Roe, Kari Redaktørsen',
    names: [
      ['Jane Roe', null],
      ['Kari Redaktørsen', null],
    ],
  },
  { line: 'Jane Roe\nSenior reporter\nMay 3, 2025', names: [['Jane Roe', 'Senior reporter']] },
  { line: 'Jane Roe, Head of Ferries and Bridges', names: [['Jane Roe', 'Head of Ferries and Bridges']] },
  { line: 'By Jane Roe. Medically reviewed by Al Poe, DVM', names: [['Jane Roe', null]] },
  { line: 'Written By: Jane Roe Last Updated: May 3, 2025', names: [['Jane Roe', null]] },
  { line: 'Jane Roe.', names: [['Jane Roe', null]] },
  { line: 'Sammy Roe Jr.', names: [['Sammy Roe Jr.', null]] },
  { line: 'Jane Roe, ARD Berlin', names: [['Jane Roe', null]] },
  { line: 'Von Jane Roe, ARD-Studio Rom', names: [['Jane Roe', null]] },
  {
    line: 'JANE ROE, AL POE',
    names: [
      ['JANE ROE', null],
      ['AL POE', null],
    ],
  },
  { line: 'Jane Roe \u200b Corresponsal', names: [['Jane Roe', 'Corresponsal']] },
  { line: 'Av Jane Roe (tekst) og Al Poe (foto)', names: [['Jane Roe', null]] },
  { line: 'dal nostro inviato Jane Roe', names: [['Jane Roe', null]] },
  { line: 'de notre envoyée spéciale à Halvik Jane Roe', names: [['Jane Roe', null]] },
  { line: 'oprac. Jane Roe', names: [['Jane Roe', null]] },
  { line: 'Opracowanie: Jane Roe', names: [['Jane Roe', null]] },
  { line: 'Muhabir: Jane Roe', names: [['Jane Roe', null]] },
  { line: 'Haber: Jane Roe', names: [['Jane Roe', null]] },
  { line: 'Reporting by Jane Roe; Editing by Al Poe', names: [['Jane Roe', null]] },
  { line: '山田花子記者', names: [['山田花子', null]] },
  { line: 'Jane Roe　著、山田 花子　監訳、山田 次郎　訳', names: [['Jane Roe', null]] },
  {
    line: 'Par Jane Roe (avec Al Poe et Bo Cruz)',
    names: [
      ['Jane Roe', null],
      ['Al Poe', null],
      ['Bo Cruz', null],
    ],
  },
  { line: 'Jane Roe (with inputs from agencies)', names: [['Jane Roe', null]] },
  { line: 'Jane Roe\nBecome a Fan\nGet Email Alerts from this Reporter', names: [['Jane Roe', null]] },
  { line: 'Jane Roe, Halvik Daily News', names: [['Jane Roe', null]] },
  { line: 'Jane Roe, News Fellow', names: [['Jane Roe', 'News Fellow']] },
  { line: 'Words by Jane Roe. Artwork by Al Poe', names: [['Jane Roe', null]] },
  { line: '取材・文・山田花子', names: [['山田花子', null]] },
  { line: '本紙記者', names: [['本紙記者', null]] },
  { line: 'Recipe by J.P. Roe', names: [['J.P. Roe', null]] },
  { line: 'Jane Roe on behalf of the ferry board', names: [['Jane Roe', null]] },
  { line: 'Text: Heike Lorenz; Fotos: Jan Wiegand', names: [['Heike Lorenz', null]] },
  { line: 'Ann (Roe) Lee', names: [['Ann (Roe) Lee', null]] },
  {
    line: '责编：王小明、李大山',
    names: [
      ['王小明', null],
      ['李大山', null],
    ],
  },
  { line: 'By Jane Roe Jan. 5, 2025 at 5:00 a.m.', names: [['Jane Roe', null]] },
  { line: 'By Jane Roe 3 hours ago', names: [['Jane Roe', null]] },
  { line: 'By Jane Roe of the Harbour Post', names: [['Jane Roe', null]] },
  { line: 'Jane Roe Opinion columnist', names: [['Jane Roe', 'Opinion columnist']] },
  {
    line: 'By Jane Roe, Science editor, and Al Poe, Reporter',
    names: [
      ['Jane Roe', 'Science editor'],
      ['Al Poe', 'Reporter'],
    ],
  },
  { line: 'By Jane Roe, Associated Press', names: [['Jane Roe', null]] },
  { line: 'Analysis by Jane Roe', names: [['Jane Roe', null]] },
  { line: 'Ein Kommentar von Heike Lorenz', names: [['Heike Lorenz', null]] },
  { line: 'Propos recueillis par Luc Martin', names: [['Luc Martin', null]] },
  {
    line: 'Jan Novák a Petr Svoboda',
    names: [
      ['Jan Novák', null],
      ['Petr Svoboda', null],
    ],
  },
  { line: 'Updated by Jane Roe', names: [] },
  { line: '홍길동 기자 gil@harbour.example', names: [['홍길동', null]] },
];
for (const { line, names } of rows) {
  test(`names and roles in ${JSON.stringify(line)}`, () => {
    assert.deepEqual(
      readNames(line).map(({ name, role }) => [name, role]),
      names,
    );
  });
}

const people = [
  'Jane Roe',
  'Jane de la Roe',
  "Aoife O'Roe",
  'Jane Roe, MD',
  'JANE ROE',
  '山田太郎',
  '山田 太郎',
  'דנה כהן',
  'Олена Коваль',
];
for (const name of people) test(`${name} could be a person`, () => assert.equal(looksLikePerson(name), true));

const others = [
  'Skip to Content',
  'Harbour Post Team',
  'Text Link',
  'Senior Reporter',
  'Jane',
  'Harbour University',
  '港新聞社',
  'what is this',
];
for (const name of others) test(`${name} is nobody's name`, () => assert.equal(looksLikePerson(name), false));
