/** Where a phrase stands in a text of small letters as whole words; -1 where it does not. */
export function indexOfPhrase(lower: string, phrase: string): number {
  for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(lower.charAt(at - 1)) && !(/\p{L}$/u.test(phrase) && /[\p{L}\p{N}]/u.test(lower.charAt(at + phrase.length))))
      return at;
  }
  return -1;
}
