/** Days of the week by language, lower case, whole and short; data only. */
const WEEKDAYS: Readonly<Record<string, string>> = {
  en: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
  de: 'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  it: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  pt: 'segunda terça quarta quinta sexta feira sábado domingo',
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo',
  sv: 'måndag tisdag onsdag torsdag fredag lördag söndag',
  da: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  pl: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  cs: 'pondělí úterý středa čtvrtek pátek sobota neděle',
};

/** What stands between place, day, month and year. */
const JOINTS: Readonly<Record<string, string>> = {
  en: 'of the on at am pm a.m p.m st nd rd th',
  de: 'den der am im um uhr',
  fr: 'le du à h er',
  es: 'de del el',
  it: 'il',
};

const weekdays = new Set(Object.values(WEEKDAYS).join(' ').split(' '));
const joints = new Set(Object.values(JOINTS).join(' ').split(' '));

/** Whether a word is the name of a day of the week in any language. */
export function isWeekday(word: string): boolean {
  return weekdays.has(word.toLowerCase());
}

/** Whether a word with a small letter joins the parts of a date. */
export function isDateJoint(word: string): boolean {
  return joints.has(word);
}
