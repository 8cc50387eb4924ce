import type { Body } from '../body/body.ts';
import type { Page } from '../page/page.ts';

/** What the rules of a field may look at. */
export interface Evidence {
  readonly page: Page;
  readonly body: Body;
}

/** Where a part of a value came from, by its JSON Pointer within the field. */
export type Origins = Readonly<Record<string, { readonly source: EvidenceSource; readonly rule: string }>>;

type EvidenceSource = 'json-ld' | 'microdata' | 'meta' | 'link' | 'page' | 'hydration' | 'url' | 'text' | 'site';

/** A place to look, with a name that a person can read; gives candidates, best first. */
export interface Rule<T> {
  readonly name: string;
  readonly source: EvidenceSource;
  /** Too weak, or too dear, to contradict another: not asked where one has answered. */
  readonly isGuess?: true;
  find(evidence: Evidence): Iterable<T>;
}

/** A field of the record: what it means, where to look in order of trust, what is accepted. */
export interface Field<T> {
  readonly about: string;
  readonly rules: readonly Rule<T>[];
  /** Cleans a candidate, or refuses it with undefined; the next candidate is tried. */
  accept(candidate: T, evidence: Evidence): T | undefined;
  /** Where two sources both speak and this says no, the record notes `sources-disagree`. */
  agree?(a: T, b: T): boolean;
  /** Parts of an accepted value that another place gave than its rule. */
  origins?(value: T): Origins;
}

interface Refusal {
  readonly rule: string;
  readonly candidate: unknown;
}

interface Defect {
  readonly rule: string;
  readonly cause: unknown;
}

/** The answer of a field: the value with the rule that gave it, what was refused, what broke, who disagrees. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly rule: Rule<T> | undefined;
  readonly origins: Origins;
  readonly refused: readonly Refusal[];
  readonly defects: readonly Defect[];
  readonly dissent: { readonly rule: string; readonly value: T } | undefined;
}

/** Walks a field's rules in order; the first accepted candidate wins. A rule that throws is a defect, and the next one is tried. */
export function readField<T>(field: Field<T>, evidence: Evidence): Reading<T> {
  const refused: Refusal[] = [];
  const defects: Defect[] = [];
  let won: Answer<T> | undefined;
  for (const rule of field.rules) {
    if (won && rule.isGuess) continue;
    try {
      const value = firstAccepted(field, rule, evidence, refused);
      if (value === undefined) continue;
      if (!won) won = { value, rule };
      else if (contradicts(field, won, { value, rule }))
        return { ...won, origins: originsOf(field, won), refused, defects, dissent: { rule: rule.name, value } };
      if (!field.agree) break;
    } catch (cause) {
      defects.push({ rule: rule.name, cause });
    }
  }
  return { value: won?.value, rule: won?.rule, origins: originsOf(field, won), refused, defects, dissent: undefined };
}

interface Answer<T> {
  readonly value: T;
  readonly rule: Rule<T>;
}

function contradicts<T>(field: Field<T>, first: Answer<T>, later: Answer<T>): boolean {
  return later.rule.source !== first.rule.source && field.agree?.(first.value, later.value) === false;
}

function originsOf<T>(field: Field<T>, won: { value: T } | undefined): Origins {
  return won ? (field.origins?.(won.value) ?? {}) : {};
}

function firstAccepted<T>(field: Field<T>, rule: Rule<T>, evidence: Evidence, refused: Refusal[]): T | undefined {
  for (const candidate of rule.find(evidence)) {
    const value = field.accept(candidate, evidence);
    if (value !== undefined) return value;
    if (refused.length < 20) refused.push({ rule: rule.name, candidate });
  }
  return undefined;
}
