import type { LanguageData } from '../language.ts';

const list = (words: string): string[] => words.split(' ');

export const da: LanguageData = {
  prepositions: list('af til med mod for fra i på om ved hos').filter(Boolean),
  cues: list(
    'siger sagde fortæller fortalte forklarer forklarede udtaler udtalte skriver skrev tilføjer tilføjede mener mente understreger lyder svarer svarede oplyser oplyste kalder kaldte fastslår vurderer hævder bekræfter udbryder slutter griner supplerer',
  ),
  phrases: ['ifølge'],
  pronouns: { she: ['hun'], he: ['han'], they: ['de'] },
  determiners: list('en et den det hans hendes'),
  people: list(
    'talsmand* talskvinde* talsperson* minister* præsident* borgmester* advokat* dommer* vidne* politiet direktør* ekspert* forsker* professor* selskab* regering* parti* formand* mor far mand kvinde beboer* kilde*',
  ),
  titles: list('hr. fru dr. professor præsident minister statsminister borgmester formand direktør'),
  notNames: list(
    'en et den det de og men eller i på af til ved med fra for som når hvis han hun vi jeg at da der her nu også ikke ifølge efter før mandag tirsdag onsdag torsdag fredag lørdag søndag',
  ),
  capitalNouns: false,
};

export const sv: LanguageData = {
  prepositions: list('av till med mot för från i på om vid hos').filter(Boolean),
  cues: list(
    'säger sade sa berättar berättade förklarar förklarade skriver skrev menar menade tillägger uppger uppgav svarar svarade konstaterar påpekar kallar hävdar bekräftar anser',
  ),
  phrases: ['enligt'],
  pronouns: { she: ['hon'], he: ['han'], they: ['de', 'hen'] },
  determiners: list('en ett den det hans hennes'),
  people: list(
    'talesperson* talesman* minister* president* borgmästare* advokat* domare* vittne* polisen chef* expert* forskare* professor* bolag* regering* parti* ordförande* mamma pappa man kvinna boende källa* källor',
  ),
  titles: list('herr fru dr. professor president minister statsminister ordförande'),
  notNames: list(
    'en ett den det de och men eller i på av till vid med från för som när om han hon vi jag att då där här nu också inte enligt efter före måndag tisdag onsdag torsdag fredag lördag söndag',
  ),
  capitalNouns: false,
};

export const no: LanguageData = {
  prepositions: list('av til med mot for fra i på om ved hos').filter(Boolean),
  cues: list(
    'sier sa forteller fortalte forklarer forklarte skriver skrev mener mente legger understreker opplyser svarer svarte uttaler uttalte kaller hevder bekrefter påpeker',
  ),
  phrases: ['ifølge'],
  pronouns: { she: ['hun'], he: ['han'], they: ['de'] },
  determiners: list('en et den det hans hennes'),
  people: list(
    'talsperson* talsmann* talskvinne* minister* president* ordfører* advokat* dommer* vitne* politiet direktør* ekspert* forsker* professor* selskap* regjering* parti* leder* mor far mann kvinne beboer* kilde*',
  ),
  titles: list('herr fru dr. professor president minister statsminister ordfører leder'),
  notNames: list(
    'en et den det de og men eller i på av til ved med fra for som når hvis han hun vi jeg at da der her nå også ikke ifølge etter før mandag tirsdag onsdag torsdag fredag lørdag søndag',
  ),
  capitalNouns: false,
};
