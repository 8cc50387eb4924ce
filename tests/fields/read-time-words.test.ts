import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTime } from '../../src/fields/read-time.ts';
import { read } from './read.ts';

/** How the languages of the web print that a text takes five minutes; each under the headline, behind a date, and in a class. */
const rows: Readonly<Record<string, readonly string[]>> = {
  en: ['5 min read', '5-minute read', 'Reading time: 5 minutes', '5 MIN READ', '5 minutes to read'],
  de: ['Lesezeit: 5 Minuten', '5 Min. Lesezeit', 'Lesedauer: ca. 5 Minuten'],
  nl: ['Leestijd: 5 minuten', '5 min leestijd'],
  fr: ['5 min de lecture', 'Temps de lecture : 5 min'],
  es: ['Tiempo de lectura: 5 minutos', '5 min de lectura'],
  it: ['Tempo di lettura: 5 minuti', '5 minuti di lettura'],
  pt: ['Tempo de leitura: 5 minutos'],
  ro: ['Timp de citire: 5 minute', '5 min de citit'],
  sv: ['Lästid: 5 min', '5 min läsning'],
  da: ['Læsetid: 5 minutter'],
  no: ['5 minutters lesetid', 'Lesetid: 5 min'],
  fi: ['Lukuaika: 5 minuuttia'],
  et: ['Lugemisaeg 5 min'],
  lv: ['Lasīšanas laiks: 5 min'],
  lt: ['Skaitymo laikas: 5 min.'],
  pl: ['Czas czytania: 5 min', '5 min czytania'],
  cs: ['Doba čtení: 5 minut'],
  sk: ['Čas čítania: 5 min'],
  sl: ['Čas branja: 5 min'],
  hr: ['Vrijeme čitanja: 5 min'],
  hu: ['Olvasási idő: 5 perc', '5 perc olvasás'],
  el: ['Χρόνος ανάγνωσης: 5 λεπτά', '5′ ανάγνωση', '5΄ χρόνος ανάγνωσης'],
  bg: ['Време за четене: 5 мин.'],
  ru: ['Время чтения: 5 минут', '5 мин чтения'],
  uk: ['Час читання: 5 хв'],
  tr: ['Okuma süresi: 5 dakika', '5 dk okuma'],
  he: ['זמן קריאה: 5 דקות'],
  ar: ['مدة القراءة: 5 دقائق', 'وقت القراءة: ٥ دقائق'],
  hi: ['पढ़ने का समय: 5 मिनट'],
  id: ['Waktu baca 5 menit'],
  ms: ['5 minit bacaan'],
  af: ['5 min lees'],
  ca: ['5 minuts de lectura'],
  sr: ['Време читања: 5 мин'],
  vi: ['Thời gian đọc: 5 phút'],
  ja: ['この記事は5分で読めます', '読了時間：約5分'],
  zh: ['阅读时间：5分钟', '閱讀時間 5 分鐘'],
  ko: ['읽는 시간 5분'],
};

const places = [
  { name: 'under the headline', html: (text: string) => `<h1>Late ferry</h1><div><span>${text}</span></div>` },
  { name: 'behind a date', html: (text: string) => `<h1>Late ferry</h1><p>March 5, 2025 · ${text}</p>` },
  { name: 'in a class', html: (text: string) => `<h1>Late ferry</h1><span class="reading-time">${text}</span>` },
];

for (const [language, texts] of Object.entries(rows)) {
  for (const text of texts) {
    for (const { name, html } of places) {
      test(`${language} reading time "${text}" ${name}`, async () => {
        const { value } = await read(readTime, `<body><article>${html(text)}</article></body>`);
        assert.equal(value?.minutes, 5);
        assert.equal(value.label.replaceAll(' ', ''), text.replaceAll(' ', ''));
      });
    }
  }
}

test('the label stands in an element of its own beside byline and date', async () => {
  const line = '<div><div>מאת: נועה לוי</div><div>14.03.2025, 18:05</div><div>זמן קריאה: 5 דקות</div></div>';
  const { value } = await read(readTime, `<body><article><h1>Late ferry</h1>${line}</article></body>`);
  assert.equal(value?.label, 'זמן קריאה: 5 דקות');
});

test('minutes ago are no reading time', async () => {
  const { value } = await read(readTime, '<body><article><h1>Late ferry</h1><div><span>5 minutes ago</span></div></article></body>');
  assert.equal(value, undefined);
});
