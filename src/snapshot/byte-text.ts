/**
 * A page in UTF-8, read with a character for each byte. Markup is ASCII, so that it can be parsed as it is; words are decoded where
 * they are read. V8 keeps what is cut from such a page in a byte a character, which it searches and hashes faster than two.
 */
export interface ByteText {
  readonly bytes: Buffer;
}

/** A page as a parser gets it. */
export type Markup = string | ByteText;

/** V8 takes room for a string of this length where it has room, for a longer one from the system, which costs more than to fill it. */
const PIECE = 1 << 16;
const LT = 0x3c;

const BEYOND_ASCII = /[\u0080-\u00ff]/;

/** Bytes that are valid UTF-8, without a copy. */
export function toByteText(bytes: Uint8Array): ByteText {
  return { bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/**
 * The characters to parse, in order; tags and names of attributes are the same in both forms.
 * Each piece of bytes begins with `<`, so that no character of a word and no escape is torn.
 */
export function* piecesOf(markup: Markup): Generator<string> {
  if (typeof markup === 'string') {
    yield markup;
    return;
  }
  const { bytes } = markup;
  let start = 0;
  while (start < bytes.length) {
    const next = bytes.indexOf(LT, start + PIECE);
    const end = next < 0 ? bytes.length : next;
    yield bytes.toString('latin1', start, end);
    start = end;
  }
}

/** What makes words of a piece of the characters; no piece may begin or end inside a word's character. */
export function decoderOf(markup: Markup): (piece: string) => string {
  return typeof markup === 'string' ? asItIs : decodeBytes;
}

/** All of a page as text. */
export function decodeMarkup(markup: Markup): string {
  return typeof markup === 'string' ? markup : markup.bytes.toString();
}

/** Whether a page has a tag whose opening matches a pattern: `<body` is whole in one piece. */
export function hasTag(markup: Markup, pattern: RegExp): boolean {
  for (const piece of piecesOf(markup)) if (pattern.test(piece)) return true;
  return false;
}

/** A page without the NULs in it. */
export function withoutNuls(markup: Markup): Markup {
  if (typeof markup !== 'string') return markup.bytes.includes(0) ? { bytes: stripNuls(Buffer.from(markup.bytes)) } : markup;
  // A search for a single NUL stops at the empty half of every Latin character; an expression does not.
  return /\u0000/.test(markup) ? stripNuls(Buffer.from(markup)).toString() : markup;
}

/** In bytes, for replacing them in a string takes a list of all their places. */
function stripNuls(bytes: Buffer): Buffer {
  let end = 0;
  for (const byte of bytes) {
    if (byte === 0) continue;
    bytes[end] = byte;
    end += 1;
  }
  return bytes.subarray(0, end);
}

function asItIs(piece: string): string {
  return piece;
}

function decodeBytes(piece: string): string {
  return BEYOND_ASCII.test(piece) ? Buffer.from(piece, 'latin1').toString('utf8') : piece;
}
