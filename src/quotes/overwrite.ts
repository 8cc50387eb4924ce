/** A text of the same length in which each stretch is one character over and over. Stretches come in order; one inside another adds nothing. */
export function overwrite(text: string, stretches: readonly { readonly start: number; readonly end: number }[], char: string): string {
  let written = '';
  let from = 0;
  for (const { start, end } of stretches) {
    if (start < from) continue;
    written += text.slice(from, start) + char.repeat(end - start);
    from = end;
  }
  return from === 0 ? text : written + text.slice(from);
}
