import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockReason, isAfterHeading, isBylineLine, isSign, isStamp } from '../../src/body/lines.ts';

const teasers = [
  ['en', 'Read also: Ferry sold to a stranger'],
  ['de', 'Lesen Sie auch: Fähre an Fremden verkauft'],
  ['fr', 'Lire aussi : Le bac vendu à un inconnu'],
  ['es', 'Lea también: Venden el transbordador'],
  ['it', 'Leggi anche: Traghetto venduto'],
  ['pt', 'Leia também: Barco vendido'],
  ['nl', 'Lees ook: Veerboot verkocht'],
  ['da', 'Læs også: Færgen er solgt'],
  ['no', 'Les også: Ferja er solgt'],
  ['sv', 'Läs också: Färjan såld'],
  ['fi', 'Lue myös: Lautta myyty'],
  ['pl', 'Czytaj też: Prom sprzedany'],
  ['cs', 'Čtěte také: Přívoz prodán'],
  ['sk', 'Čítajte tiež: Kompa predaná'],
  ['hu', 'Olvassa el: Eladták a kompot'],
  ['ro', 'Citește și: Bacul a fost vândut'],
  ['el', 'Διαβάστε επίσης: Πουλήθηκε το φέρι'],
  ['ru', 'Читайте также: Паром продан'],
  ['uk', 'Читайте також: Пором продано'],
  ['tr', 'İlgili haber: Feribot satıldı'],
  ['ja', '関連記事：フェリー売却'],
  ['ko', '관련기사: 여객선 매각'],
  ['zh', '相关阅读：渡轮出售'],
] as const;
for (const [language, text] of teasers) test(`a teaser in ${language}`, () => assert.equal(blockReason(text, 0.6), 'teaser'));

const kept = [
  'Related work on tides was done by two schools of the coast in the years that followed, and it was never printed.',
  'Reading the list of the harbour takes a morning.',
  'More boats came in by night than anyone had counted before.',
  'Sharing a boat is cheaper than owning one.',
];
for (const text of kept) test(`a line of the text stays: ${text.slice(0, 20)}`, () => assert.equal(blockReason(text, 0), undefined));

const stamps = [
  'Updated 3 May 2021, 14:20',
  'Stand: 12.03.2022 16:11 Uhr',
  'Publié le 3 mai 2021 à 14h52',
  'Do 25.04.24 | 14:07 Uhr',
  'Lesezeit: 4 Minuten',
  '公開日：2025/01/31 11:30',
];
for (const text of stamps) test(`a line of dates: ${text}`, () => assert.equal(isStamp(text), true));

test('a sentence with a date is no line of dates', () => {
  assert.equal(isStamp('On 3 May 2021 the ferry left the harbour for the last time.'), false);
  assert.equal(isStamp('Published authors met at the pier.'), false);
});

test('lines of the desk', () => {
  for (const text of ['Quelle: dpa', 'Reporting by Ann Lee; editing by Bo Ek', 'Источник: агентство', '（责编：李某）'])
    assert.equal(isSign(text), true, text);
  assert.equal(isSign('The source of the river is a spring.'), false);
});

test('headings over other articles', () => {
  for (const text of ['Related articles', 'Mehr Nachrichten', 'Leia também:', '関連記事']) assert.equal(isAfterHeading(text), true, text);
  assert.equal(isAfterHeading('Related problems of the harbour'), false);
});

test('byline lines', () => {
  for (const text of ['By Walter Quine, 14 March 2003', 'Von: Nadja Beispiel', 'Par Luc Exemple'])
    assert.equal(isBylineLine(text), true, text);
  assert.equal(isBylineLine('by the harbour stood a house.'), false);
});
