import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Columns that a text takes on a terminal: wide characters two, combining marks none. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The text with spaces up to a width. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Lines of at most `width` columns, broken at spaces, and inside a word only where it alone is too wide. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const piece of text.split(/\s+/).flatMap((word) => cut(word, width))) {
    const wide = widthOf(piece.text);
    const gap = line === '' || piece.isGlued ? 0 : 1;
    if (line !== '' && taken + gap + wide > width) {
      lines.push(line);
      line = piece.text;
      taken = wide;
      continue;
    }
    line += (gap ? ' ' : '') + piece.text;
    taken += gap + wide;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** A word in pieces that fit; the later ones are glued to the one before. */
function cut(word: string, width: number): { readonly text: string; readonly isGlued: boolean }[] {
  if (widthOf(word) <= width) return [{ text: word, isGlued: false }];
  return [...graphemes.segment(word)].map(({ segment }, index) => ({ text: segment, isGlued: index > 0 }));
}
