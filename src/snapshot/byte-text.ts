/**
 * A page in UTF-8 with a character for each byte. Markup is ASCII, so that it can be parsed as it is; words are decoded where they
 * are read. V8 keeps such a page, and all that is cut from it, in a byte a character, which it searches and hashes faster than two.
 */
export interface ByteText {
  readonly bytes: string;
}

/** A page as a parser gets it. */
export type Markup = string | ByteText;

const BEYOND_ASCII = /[\u0080-\u00ff]/;

/** Bytes that are valid UTF-8, a character for each. */
export function toByteText(bytes: Uint8Array): ByteText {
  return { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1') };
}

/** The characters to parse; tags and names of attributes are the same in both forms. */
export function charactersOf(markup: Markup): string {
  return typeof markup === 'string' ? markup : markup.bytes;
}

/** What makes words of a piece of the characters; no piece may begin or end inside a word's character. */
export function decoderOf(markup: Markup): (piece: string) => string {
  return typeof markup === 'string' ? asItIs : decodeBytes;
}

/** All of a page as text. */
export function decodeMarkup(markup: Markup): string {
  return decoderOf(markup)(charactersOf(markup));
}

function asItIs(piece: string): string {
  return piece;
}

function decodeBytes(piece: string): string {
  return BEYOND_ASCII.test(piece) ? Buffer.from(piece, 'latin1').toString('utf8') : piece;
}
