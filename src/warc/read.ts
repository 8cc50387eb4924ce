import { Cursor } from './cursor.ts';
import { FileBytes } from './file-bytes.ts';
import { findMember, Member, MemberDamage } from './member.ts';
import { readBlock, readHead, type Damage, type Wants, type WarcHeaders, type WarcRecord } from './record.ts';

export type { Wants, WarcHeaders, WarcRecord } from './record.ts';

/** A record, or a stretch of the file that could not be read, with where it begins. */
export type WarcFound =
  | { readonly kind: 'record'; readonly record: WarcRecord }
  | { readonly kind: 'damage'; readonly offset: number; readonly what: string };

const MARK = 'WARC/';
// A damaged record may have swallowed the line end before the next one.
const NEXT = 'WARC/1.';
const SEPARATOR = 16;
// What must stand behind a record is CRLF CRLF; some write bare line feeds.
const BREAKS = 2;

/** What a file is, by its first bytes. */
export type WarcKind = 'gzip' | 'plain' | 'zstd' | 'arc';

/** Whether a file is a WARC or a relative of it; undefined for any other. Throws where it cannot be opened. */
export async function warcKind(path: string): Promise<WarcKind | undefined> {
  const file = await FileBytes.open(path);
  try {
    return await kindOf(file, path);
  } finally {
    await file.close();
  }
}

async function kindOf(file: FileBytes, path: string): Promise<WarcKind | undefined> {
  const head = (await file.exactly(0, 16)).toString('latin1');
  const isNamed = /\.w?arc(?:\.gz|\.zst)?(?:\.open)?$/i.test(path);
  if (head.startsWith(MARK)) return 'plain';
  if (head.startsWith('filedesc://')) return 'arc';
  // A zstd frame, or the skippable one that holds a WARC's dictionary.
  if (/^(?:\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18)/.test(head)) return isNamed ? 'zstd' : undefined;
  if ((await findMember(file, 0, MARK)) === 0) return 'gzip';
  if (head.startsWith('\x1f\x8b') && (await findMember(file, 0, 'filedesc:')) === 0) return 'arc';
  // Damaged from the first byte on, but named so.
  if (!isNamed) return undefined;
  return head.startsWith('\x1f\x8b') || (await findMember(file, 0, MARK)) !== undefined ? 'gzip' : 'plain';
}

/**
 * Every record of a WARC file, plain or gzip, one member a record or all in one, in bounded memory. Damage is said
 * and passed over: the next record that can be found goes on. Throws only where the file cannot be read at all.
 */
export async function* readWarc(path: string, wants: Wants, from = 0): AsyncGenerator<WarcFound> {
  const file = await FileBytes.open(path);
  try {
    yield* (await kindOf(file, path)) === 'gzip' ? readMembers(file, wants, from) : readPlain(file, wants, from);
  } finally {
    await file.close();
  }
}

async function* readMembers(file: FileBytes, wants: Wants, from: number): AsyncGenerator<WarcFound> {
  let at = from;
  let isLost = false;
  while (at < file.size) {
    const start = await findMember(file, at, isLost ? MARK : '');
    if (start !== at && !isLost) yield { kind: 'damage', offset: at, what: 'these bytes are no gzip member' };
    if (start === undefined) return;
    const member = new Member(file, start);
    yield* recordsOf(member, start, wants);
    isLost = member.end === undefined;
    at = member.end ?? start + 1;
  }
}

/** The records of one member; a record that is the last in it is given only once the member is known to be sound. */
async function* recordsOf(member: Member, offset: number, wants: Wants): AsyncGenerator<WarcFound> {
  const cursor = new Cursor(member.chunks());
  const damage = (what: string): WarcFound => ({ kind: 'damage', offset, what });
  try {
    for (let count = 0; ; count += 1) {
      const found = await readRecord(cursor, offset, wants);
      if (found === undefined) {
        if (count === 0) yield damage('the gzip member holds no record');
        return;
      }
      if ('damage' in found) {
        yield damage(found.damage);
        if (!(await cursor.skipTo(NEXT))) return;
        continue;
      }
      const separator = await cursor.skipBreaks();
      const behind = await cursor.peek(MARK.length);
      if (separator >= BREAKS || behind.length === 0 || behind.toString('latin1') === MARK) {
        yield { kind: 'record', record: { ...found, end: member.end } };
        continue;
      }
      yield damage('the record is longer than it says');
      if (!(await cursor.skipTo(NEXT))) return;
    }
  } catch (error) {
    if (!(error instanceof MemberDamage)) throw error;
    yield damage(error.message);
  } finally {
    await cursor.close();
  }
}

async function readRecord(cursor: Cursor, offset: number, wants: Wants): Promise<WarcRecord | Damage | undefined> {
  const headers = await readHead(cursor);
  if (headers === undefined || 'damage' in headers) return headers;
  return readBlock(cursor, offset, headers, wants(headers));
}

async function* readPlain(file: FileBytes, wants: Wants, from: number): AsyncGenerator<WarcFound> {
  let at = from;
  while (at < file.size) {
    const cursor = new Cursor(file.from(at));
    const headers = await readHead(cursor);
    if (headers === undefined) return;
    const body = at + cursor.position;
    const what = 'damage' in headers ? headers.damage : await whyNotWhole(file, body, headers);
    if (what !== undefined) {
      yield { kind: 'damage', offset: at, what };
      const next = await nextRecord(file, body);
      if (next === undefined) return;
      at = next;
      continue;
    }
    if ('damage' in headers) return;
    const offset = at + breaks(await file.exactly(at, SEPARATOR));
    const wanted = wants(headers);
    const length = Number(headers.get('content-length'));
    at = body + length;
    at += breaks(await file.exactly(at, SEPARATOR));
    if (wanted > 0) {
      const found = await readBlock(cursor, offset, headers, wanted);
      yield 'damage' in found ? { kind: 'damage', offset, what: found.damage } : { kind: 'record', record: { ...found, end: at } };
    } else {
      yield { kind: 'record', record: { offset, end: at, headers, block: Buffer.alloc(0), length, blockHolds: true } };
    }
  }
}

/** A record is whole where a separator, the next one or the end of the file stands right behind it; looked up before its block is read. */
async function whyNotWhole(file: FileBytes, body: number, headers: WarcHeaders): Promise<string | undefined> {
  const end = body + Number(headers.get('content-length'));
  if (end > file.size) return 'the file ends inside the record, or the record is shorter than it says';
  const behind = await file.exactly(end, SEPARATOR);
  const separator = breaks(behind);
  const next = behind.subarray(separator).toString('latin1');
  return separator >= BREAKS || next === '' || next.startsWith(MARK) ? undefined : 'no record follows where this one says that it ends';
}

async function nextRecord(file: FileBytes, from: number): Promise<number | undefined> {
  const cursor = new Cursor(file.from(from));
  return (await cursor.skipTo(NEXT)) ? from + cursor.position : undefined;
}

function breaks(bytes: Buffer): number {
  const other = bytes.findIndex((byte) => byte !== 0x0d && byte !== 0x0a);
  return other < 0 ? bytes.length : other;
}
