const LETTER = /^[\p{L}\p{M}\p{N}]/u;

// What Unicode's tables say of each unit of UTF-16, once it was asked: most texts are made of a hundred.
const UNASKED = 0;
const NONE = 1;
const ONE = 2;
const PAIR = 3;
const kinds = new Uint8Array(0x1_00_00);

/**
 * How many units of UTF-16 the letter, mark or digit at a place takes: 1, 2 for one outside the basic plane, 0 where there is none.
 * As `/[\p{L}\p{M}\p{N}]/u` has it, which is asked once for each unit.
 */
export function letterWidth(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return 0;
  const known = kinds[code] ?? UNASKED;
  const kind = known === UNASKED ? ask(text, at, code) : known;
  if (kind === PAIR) return LETTER.test(text.slice(at, at + 2)) ? 2 : 0;
  return kind === ONE ? 1 : 0;
}

function ask(text: string, at: number, code: number): number {
  const isLead = code >= 0xd8_00 && code <= 0xdb_ff;
  const kind = isLead ? PAIR : LETTER.test(text.charAt(at)) ? ONE : NONE;
  kinds[code] = kind;
  return kind;
}
