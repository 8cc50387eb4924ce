/** The words of a text that lists them, for readable language files. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}
