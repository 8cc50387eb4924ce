/** The text of the string in double quotes that opens at `start`, quotes included. */
export function balancedString(text: string, start: number): string | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '"') return text.slice(start, at + 1);
  }
  return undefined;
}

/** What such a string says; none where it is no JSON. */
export function stringOf(literal: string | undefined): string[] {
  try {
    const value: unknown = JSON.parse(literal ?? '');
    return typeof value === 'string' ? [value] : [];
  } catch {
    return [];
  }
}
