import { isTextBlock } from '../body/block.ts';
import { isMonth, writtenDate } from '../text/dates.ts';
import { allMatches } from '../text/all-matches.ts';
import type { Rule } from './field.ts';

const LONGEST = 90;
const MOST_BLOCKS = 3;
const END = /\)?\s?[–—:]\s?|\)?\s[-/]{1,2}\s|\)\s/gu;
const SMALL = /(?<![\p{L}\p{M}\d])\p{Ll}[\p{L}\p{M}]*/gu;
// What stands between place, day, month and year, and days of the week where these have small letters.
const JOINTS = new Set(
  'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek neděle de del di du den der am im le il el la on of the um uhr at pm a.m p.m st nd rd th er h à'.split(
    ' ',
  ),
);

/** "SKARROW, March 14, 2025 – The council …": the day that opens a statement to the press, before a dash and with no more than a place. */
export const datelineDate: Rule<string> = {
  name: 'date that opens the text',
  source: 'text',
  isGuess: true,
  find: ({ body }) =>
    body.blocks
      .filter(isTextBlock)
      .slice(0, MOST_BLOCKS)
      .flatMap(({ text }) => openingOf(text))
      .slice(0, 1),
};

function openingOf(text: string): string[] {
  const head = text.slice(0, LONGEST);
  const ends = allMatches(END, head);
  const end = ends.find(({ index }) => writtenDate(head.slice(0, index)) !== undefined);
  const opening = end === undefined || end.index + end[0].length >= text.length ? '' : head.slice(0, end.index);
  return opening !== '' && isDateline(opening) ? [opening] : [];
}

/** Whether all words with a small letter are of the date: a sentence has others. */
function isDateline(opening: string): boolean {
  return allMatches(SMALL, opening).every(([word]) => JOINTS.has(word) || isMonth(word));
}
