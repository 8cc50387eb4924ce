import { fold } from '../text/spaces.ts';
import type { Found, Text } from './evidence.ts';
import type { LanguageData } from './language.ts';
import type { NameRun } from './names.ts';
import { surnameOf } from './join.ts';
import { isKin } from './nouns.ts';
import { isIn } from './words.ts';

/** How far before the relative the one may be named whose relative it is. */
const NEAR = 160;
/** A possessor, a relative, and what stands between. */
const LONGEST = 40;

/** "Mrs Salter" may be Ruth, where Mark Salter is in the story: "Mr Salter’s wife, Ruth". */
export function addKin(found: Found, texts: readonly Text[], language: LanguageData): void {
  const surnames = new Set([...found.values()].flatMap(({ name }) => (name.includes(' ') ? [surnameOf(name)] : [])));
  for (const { text, names } of texts) {
    for (const [at, run] of names.entries()) {
      const surname = run.text.includes(' ') ? undefined : surnameByKin(run, names[at - 1], text, language);
      if (surname !== undefined && surnames.has(surname)) found.get(fold(run.text))?.forms.add(surname);
    }
  }
}

/** The surname, folded, of whoever stands before "’s wife, Ruth" or "his son Sean". */
function surnameByKin(run: NameRun, before: NameRun | undefined, text: string, language: LanguageData): string | undefined {
  if (!before || run.start - before.end > NEAR) return undefined;
  const gap = text.slice(Math.max(before.end, run.start - LONGEST), run.start);
  if (!gap.endsWith(' ')) return undefined;
  const [owner = '', noun = ''] = gap.trimEnd().replace(/,$/, '').split(' ').slice(-2);
  if (!isKin(noun.toLowerCase())) return undefined;
  // "Salter’s wife, Ruth": nothing but the possessor's ending before the relative.
  const isBeside = /^['’]s?$/.test(owner) && gap.indexOf(owner) === 0 && run.start - before.end === gap.length;
  return isBeside || isHis(owner.toLowerCase(), language) ? surnameOf(before.text) : undefined;
}

function isHis(lower: string, { grammar }: LanguageData): boolean {
  return isIn(grammar.possessives?.she, lower) || isIn(grammar.possessives?.he, lower);
}
