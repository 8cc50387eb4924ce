/** What stands with a picture's words and is none of them, by language, in patterns that ignore case; data only. */
import type { Words } from './any-of.ts';

/** What is printed before a caption for screen readers, and the names of icons: "Image caption, …". */
export const LEGEND_LABELS: Words = {
  en: 'image caption|caption|camera icon|\\[\\+\\] enlarge|image(?!\\s(?:credit|source|courtesy|by|via))|open (?:this )?(?:image|photo|picture) in gallery',
  de: 'bildunterschrift',
  fr: 'legende',
};

/** What boxes ask of readers where a caption could stand. */
export const LEGEND_APPEALS: Words = {
  en: 'newsletter|subscribe|sign up|log ?in|book (?:a )?free|powered by|advertisement|(?:total )?shares$',
  de: 'abonnieren|anzeige|werbung',
  fr: "télécharger|abonne|s['’]abonner|publicité",
  es: 'suscr[ií]b',
  it: 'abbonati',
};
