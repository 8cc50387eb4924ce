import { isAscii, isUtf8 } from 'node:buffer';
import type { Capture } from '../article.ts';
import { toByteText, type Markup } from './byte-text.ts';
import type { Snapshot } from './snapshot.ts';

export interface Decoded {
  /** In bytes where they are valid UTF-8. */
  readonly markup: Markup;
  readonly charset: Capture['charset'];
  /** What the page's declarations contradict, for people; undefined where they agree. */
  readonly conflict: string | undefined;
}

const PRESCAN_BYTES = 4096;

/**
 * Bytes to text. Order: caller, BOM, HTTP, valid multi-byte UTF-8, `<meta>`, windows-1252.
 * An unknown label counts as none. Never throws on content.
 */
export function decode(snapshot: Snapshot): Decoded {
  const { bytes } = snapshot;
  if (snapshot.fromString) return plain(bytes, 'utf-8', 'string');
  const asked = toLabel(snapshot.encoding);
  if (asked) return plain(bytes, asked, 'option');
  const bom = bomOf(bytes);
  const http = toLabel(/charset\s*=\s*["']?([^\s;"']+)/i.exec(snapshot.contentType ?? '')?.[1]);
  const meta = metaCharset(bytes);
  if (bom) return { ...plain(bytes, bom, 'bom'), conflict: contradiction(bom, { HTTP: http, meta }) };
  const utf8 = isMultiByteUtf8(bytes);
  if (http && isBelievable(http, utf8, bytes)) return { ...plain(bytes, http, 'http'), conflict: contradiction(http, { meta }) };
  if (utf8) return { ...plain(bytes, 'utf-8', 'utf-8'), conflict: contradiction('utf-8', { HTTP: http, meta }) };
  if (meta && meta !== 'utf-8') return { ...plain(bytes, meta, 'meta'), conflict: contradiction(meta, { HTTP: http }) };
  return guess(bytes, http, meta);
}

/** A server's word holds unless the bytes speak against it: UTF-8 under the name of a single-byte charset, or none under its own. */
function isBelievable(http: string, utf8: boolean, bytes: Uint8Array): boolean {
  return utf8 ? !isSingleByte(http) : http !== 'utf-8' || !hasHighBytes(bytes);
}

/** Where no sign is left: ASCII, UTF-8 with a torn character, or windows-1252. */
function guess(bytes: Uint8Array, http: string | undefined, meta: string | undefined): Decoded {
  if (!hasHighBytes(bytes)) return plain(bytes, meta ?? 'utf-8', meta ? 'meta' : 'default');
  if (mostlyUtf8(bytes)) return { ...plain(bytes, 'utf-8', meta ? 'meta' : 'default'), conflict: 'some bytes are not valid utf-8' };
  return { ...plain(bytes, 'windows-1252', 'default'), conflict: contradiction('windows-1252', { HTTP: http, meta }) };
}

function plain(bytes: Uint8Array, name: string, from: Capture['charset']['from']): Decoded {
  return { markup: markupIn(bytes, name), charset: { name, from }, conflict: undefined };
}

function markupIn(bytes: Uint8Array, name: string): Markup {
  if (name === 'utf-8' && isUtf8(bytes)) return toByteText(bomOf(bytes) ? bytes.subarray(3) : bytes);
  const text = new TextDecoder(name).decode(bytes);
  return name === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, fromC1) : text;
}

// Node 20 decodes windows-1252 as latin-1: its bytes 80 to 9f come out as control characters.
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function fromC1(char: string): string {
  return C1.charAt(char.charCodeAt(0) - 0x80);
}

function contradiction(used: string, said: Record<string, string | undefined>): string | undefined {
  const others = Object.entries(said).filter(([, name]) => name !== undefined && name !== used);
  if (others.length === 0) return undefined;
  return `read as ${used}, but ${others.map(([who, name]) => `${who} says ${name}`).join(' and ')}`;
}

/** The WHATWG name of an encoding label, or undefined for one that cannot be decoded here. */
function toLabel(label: string | null | undefined): string | undefined {
  if (!label) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function bomOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

// <meta charset="windows-1251">, <meta http-equiv=… content="text/html; charset=shift_jis">, <?xml encoding="…"?>
const DECLARED = /<meta[^<>]{0,300}?charset\s*=\s*(?:["']\s*)?([\w.:-]{1,40})|<\?xml[^<>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i;

function metaCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, PRESCAN_BYTES));
  const found = DECLARED.exec(head);
  const name = toLabel(found?.[1] ?? found?.[2]);
  // A page that could be read far enough to find this is no UTF-16 (WHATWG prescan).
  return name?.startsWith('utf-16') ? 'utf-8' : name;
}

function hasHighBytes(bytes: Uint8Array): boolean {
  return !isAscii(bytes);
}

function isMultiByteUtf8(bytes: Uint8Array): boolean {
  return hasHighBytes(bytes) && isUtf8(bytes);
}

/** One bad byte in an otherwise sound UTF-8 page is a torn character, not another charset. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.split('\ufffd').length - 1;
  const high = text.match(/[^\u0000-\u007f]/gu)?.length ?? 0;
  return bad * 10 < high;
}

function isSingleByte(name: string): boolean {
  return name.startsWith('windows-') || name.startsWith('iso-8859') || name.startsWith('koi8') || name === 'macintosh';
}
