import { isAgency } from './houses.ts';

const CREDENTIAL =
  /^(?:jr\.?|sr\.|iii?|m\.?d\.?|d\.?o\.?|ph\.?\s?d\.?|d\.?phil\.?|m\.?s\.?|m\.?a\.?|b\.?a\.?|b\.?s\.?|m\.?sc\.?|b\.?sc\.?|mba|m\.?p\.?h\.?|m\.?ed\.?|ed\.?d\.?|psy\.?d\.?|pharm\.?d\.?|j\.?d\.?|ll\.?m\.?|esq\.?|rdn?|rdn?,? ?ldn?|ldn|rn|bsn|msn|np|fnp(?:-bc)?|pa-c|dds|dmd|d\.?v\.?m\.?|vmd|bvsc|dpt|pt|od|dc|nd|lac|ot|otr\/l|cpa|cfp|cfa|cepf|cissp|cpp|psp|pmp|phr|sphr|shrm-(?:s?cp)|cscs|cpt|e?-?ryt[\s-]?\d{0,3}|ibclc|lcsw|lmft|lmhc|lpc|msw|ccc-slp|cdces|cns|faap|facp|facs|faclm|frcp|mrcp|mrcvs|obe|mbe|cbe)[®™]?$/i;
const LATER_CREDENTIAL = /^[A-Z][A-Za-z.]{0,3}[A-Z]{1,5}\.?[®™]?(?:\s\([A-Z][a-z]{3,15}\))?$/;

/** A name with a degree; one that is printed twice is said once. */
export function withCredential(name: string, credential: string): string {
  return name.split(', ').includes(credential) ? name : `${name}, ${credential}`;
}

/** Degrees and licences after a name: the first is a known one, what follows it looks alike. */
export function isCredential(text: string, name: string): boolean {
  if (isAgency(text) || !/\s/.test(name)) return false;
  return CREDENTIAL.test(text) || (/,\s/.test(name) && LATER_CREDENTIAL.test(text));
}
