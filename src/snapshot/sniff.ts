import type { Snapshot } from './snapshot.ts';

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a RIFF file (WebP image or sound)', [0x52, 0x49, 0x46, 0x46]],
  ['a zip archive or office document', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive', [0x1f, 0x8b]],
];
const LOOK = 4096;

/** What the bytes are if they are no HTML page: `a PDF`, `JSON`, `binary data`, `empty input`; undefined where they may be one. */
export function sniff({ bytes, encoding }: Pick<Snapshot, 'bytes' | 'encoding'>): string | undefined {
  const signature = SIGNATURES.find(([, magic]) => magic.every((byte, index) => bytes[index] === byte));
  if (signature) return signature[0];
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, LOOK)).trim();
  if (!head && bytes.length <= LOOK) return 'empty input';
  // In a charset that the caller names, control characters may be halves of letters.
  if (isUtf16(bytes) || encoding) return undefined;
  if (/^[[{]/.test(head) && !head.includes('<')) return 'JSON';
  if (/^[[{]/.test(head) && isJson(bytes)) return 'JSON';
  return isBinary(bytes.subarray(0, LOOK)) ? 'binary data' : undefined;
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

/** Many control characters and no tag: no text in any charset of the web looks so. */
function isBinary(head: Uint8Array): boolean {
  let odd = 0;
  for (const byte of head) if (byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) odd += 1;
  if (odd * 20 <= head.length) return false;
  return !/<(?:!doctype|html|head|body|p|div|article|title|meta)\b/i.test(new TextDecoder('windows-1252').decode(head));
}
