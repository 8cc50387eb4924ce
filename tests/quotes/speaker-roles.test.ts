import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findQuotes } from '../../src/quotes/quotes.ts';

/** The role of the first quote's speaker, as a story of one paragraph tells it. */
function roleIn(text: string, language: string): string | null | undefined {
  const passages = text.split('\n\n').map((each) => ({ kind: 'paragraph' as const, text: each, html: each }));
  return findQuotes(passages, { title: null, captions: [], people: [], language, pullQuotes: [] })[0]?.role;
}

const rows: Readonly<Record<string, readonly (readonly [text: string, role: string | null])[]>> = {
  en: [
    // Set behind the name.
    ['“It held,” said Gordon Pell, the harbour master of Skarrow.', 'the harbour master of Skarrow'],
    ['“It held,” said Gordon Pell, 61, a retired baker.', 'a retired baker'],
    ['“It held,” said Gordon Pell, head of policy at Cold Earth & Sons.', 'head of policy at Cold Earth & Sons'],
    ['“It held,” said Gordon Pell, the union’s general secretary.', 'the union’s general secretary'],
    ['“It held,” said Gordon Pell, MD, PhD, associate physician at Skarrow Hospital.', 'associate physician at Skarrow Hospital'],
    ['“It held,” said Gordon Pell, Labour MP for Skarrow, on Tuesday.', 'Labour MP for Skarrow'],
    ['“It held,” said Gordon Pell, the mayor of Skarrow in a statement.', 'the mayor of Skarrow'],
    ['“It held,” said Gordon Pell, director of email marketing at Cold Earth.', 'director of email marketing at Cold Earth'],
    ['Gordon Pell, a former pilot who saw it, said: “It held.”', 'a former pilot'],
    ['Dame Louise Orrel, president of the Carrick Fund, said: “It held.”', 'president of the Carrick Fund'],
    ['According to Gordon Pell, the mayor lied. “It held,” he said.', null],
    ['“It held,” said Gordon Pell, who runs the ferry.', null],
    ['“It held,” said Gordon Pell, a day after the storm.', null],
    ['“It held,” said Gordon Pell, a matter of hours later.', null],
    ['Gordon Pell, Mayor Ann Lee and others came. “It held,” said Gordon Pell.', null],
    ['Gordon Pell, Chief Pilot of harbour firm Orrel, said: “It held.” Orrel said “It held for all.”', 'Chief Pilot of harbour firm Orrel'],
    ['“It held,” said Gordon Pell, a 34-year-old nurse and father of two.', 'a 34-year-old nurse and father of two'],
    ['“It held,” said Gordon Pell, an attorney representing the family.', 'an attorney representing the family'],
    ['“It held,” said Gordon Pell, Ph.D., director of research.', 'director of research'],
    ['Gordon Pedler, who came late, told the court: “It held.”', null],
    // Before it, with a comma.
    ['“It held,” said the mayor of Skarrow, Gordon Pell.', 'the mayor of Skarrow'],
    ['Sandra Moll’s sister, Tracey Lomax, said: “It held.”', 'Sandra Moll’s sister'],
    ['Skarrow’s Minister of Justice, Gordon Pell, said: “It held.”', 'Skarrow’s Minister of Justice'],
    ['In a letter to the mayor, Gordon Pell said: “It held.”', null],
    ['The mayor of Skarrow resigned, Gordon Pell said. “It held,” he said.', null],
    ['Another officer, John Cannon, said: “It held.”', null],
    // Right before it.
    ['US Secretary of State Gordon Pell said “It held.”', 'US Secretary of State'],
    ['The former chief product officer Gordon Pell said “It held.”', 'former chief product officer'],
    ['National Pilots’ Council chairman Gordon Pell said “It held.”', 'National Pilots’ Council chairman'],
    ['If one analyst hears Skarrow chief executive Gordon Pell, all do. “It held,” Gordon Pell said.', 'Skarrow chief executive'],
    ['“It held,” said Skarrow fire chief Gordon Pell.', 'Skarrow fire chief'],
    ['“It held,” said police Sgt. Gordon Pell.', 'police Sgt'],
    ['Researcher Dr Gordon Pell said “It held.”', 'Researcher'],
    ['Mr Gordon Pell said: “It held.”', null],
    // The full name tells more than the surname, a subject more than an object.
    ['Lady Pell, the mayor’s wife, left.\n\nGordon Pell said: “It held.”', null],
    ['Gordon Pell came late.\n\n“It held,” President Pell said.', 'President'],
  ],
  de: [
    ['„Es hielt“, sagte Jan Moll, Leiter des Hafenamts der Stadt.', 'Leiter des Hafenamts der Stadt'],
    ['„Es hielt“, sagte Jan Moll (52), Bäcker aus Skarrow.', 'Bäcker aus Skarrow'],
    ['„Es hielt“, sagt Ina Moll, Grünen-Sprecherin für Häfen gegenüber der Nordpost.', 'Grünen-Sprecherin für Häfen'],
    ['„Es hielt“, sagte die Präsidentin des Gemeinderats, Ina Moll.', 'die Präsidentin des Gemeinderats'],
    ['„Es hielt“, sagte die frühere Ministerin Ina Moll.', 'frühere Ministerin'],
    ['„Es hielt“, sagte Landesbischof Jan Moll.', 'Landesbischof'],
    ['Skarrows Trainer Jan Moll sagte: „Es hielt.“', 'Skarrows Trainer'],
    ['„Es hielt“, sagte Jan Moll, der in Skarrow lebt.', null],
    ['Jan Moll sagte, der Bürgermeister von Skarrow sei gewarnt: „Es hielt.“', null],
  ],
  fr: [
    ['« Il a tenu », a déclaré Luc Morin, maire de Skarrow.', 'maire de Skarrow'],
    ['« Il a tenu », a déclaré le maire de Skarrow, Luc Morin.', 'le maire de Skarrow'],
    ['« Il a tenu », a déclaré le ministre de l’Économie Luc Morin.', 'ministre de l’Économie'],
    ['« Il a tenu », explique Luc Morin, 34 ans, infirmier à Skarrow.', 'infirmier à Skarrow'],
    ['« Il a tenu », a déclaré Luc Morin, la voix basse.', null],
  ],
  es: [
    ['«Aguantó», dijo Luis Vomar, alcalde de Skarrow.', 'alcalde de Skarrow'],
    ['El concejal de Obras Luis Vomar dijo: «Aguantó».', 'concejal de Obras'],
    ['La directora del instituto, Ana Vomar, dijo: «Aguantó».', 'La directora del instituto'],
  ],
  pt: [['“Aguentou”, disse a ministra da Cultura, Ana Lobo.', 'a ministra da Cultura']],
  it: [['«Ha tenuto», ha detto il ministro dei Trasporti Carlo Ventura.', 'ministro dei Trasporti']],
  sv: [['– Den höll, säger Johan Ek, polisens presstalesperson.', 'polisens presstalesperson']],
  nl: [['‘Het hield’, zegt Jan Kuiper, burgemeester van Skarrow.', 'burgemeester van Skarrow']],
  pl: [['„Most wytrzymał” – powiedział Jan Nowak, burmistrz Skarrow.', 'burmistrz Skarrow']],
  cs: [
    ['„Vydržel,“ řekl Jan Malý, hlavní epidemiolog kliniky.', 'hlavní epidemiolog kliniky'],
    ['„Vydržel,“ řekla analytička České pojišťovny Tereza Malá.', 'analytička České pojišťovny'],
  ],
  ru: [['«Он выдержал», — сказал директор института Иван Петров.', 'директор института']],
  tr: [['“Köprü dayandı” dedi Başkan Mehmet Demir.', 'Başkan']],
};

for (const [language, each] of Object.entries(rows)) {
  for (const [text, role] of each) test(`${language}: ${text}`, () => assert.equal(roleIn(text, language), role));
}
