import type { LanguageData } from '../language.ts';
import { af } from './af.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { ca } from './ca.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { is } from './is.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { other } from './other.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sr } from './sr.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** Makes the data of each language, by its primary tag. */
const makers: Readonly<Record<string, () => LanguageData>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  sv,
  da,
  no,
  nb: no,
  nn: no,
  pl,
  cs,
  ru,
  uk,
  tr,
  fi,
  ja,
  ko,
  lt,
  is,
  zh,
  sk,
  id,
  ms: id,
  hu,
  ro,
  lv,
  sr,
  hr,
  bs: sr,
  ca,
  bg,
  et,
  af,
  sl,
  el,
  he,
  ar,
  vi,
};

/** The primary tags of the languages that have data. */
export const languageTags: readonly string[] = Object.keys(makers);

const made = new Map<() => LanguageData, LanguageData>();

/** The data of a language, or what does for one that has none; made once, when a page first needs it: all of them cost 10 ms at each start. */
export function languageData(tag: string): LanguageData {
  const make = (Object.hasOwn(makers, tag) ? makers[tag] : undefined) ?? other;
  const data = made.get(make) ?? make();
  made.set(make, data);
  return data;
}
