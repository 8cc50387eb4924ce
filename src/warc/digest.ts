import { createHash } from 'node:crypto';
import { base32 } from './base32.ts';

const ALGORITHMS = new Map([
  ['sha1', 'sha1'],
  ['sha256', 'sha256'],
  ['sha512', 'sha512'],
  ['md5', 'md5'],
]);

/** Compares bytes with what a record's header says of them. */
export interface Check {
  add(bytes: Uint8Array): void;
  /** Whether the digest of all that was added is the stated one. */
  holds(): boolean;
}

/** A check against a labelled digest (`sha1:BASE32`, `sha256:hex`); undefined where its algorithm is not known. */
export function checkOf(labelled: string | undefined): Check | undefined {
  const [label = '', stated = ''] = (labelled ?? '').split(/:(.*)/s);
  const algorithm = ALGORITHMS.get(label.trim().toLowerCase().replace('-', ''));
  if (algorithm === undefined || !stated) return undefined;
  const hash = createHash(algorithm);
  return {
    add: (bytes) => void hash.update(bytes),
    holds: () => isSame(hash.digest(), stated.trim()),
  };
}

/** Whether a stated digest, if it can be checked, is that of the bytes. */
export function digestHolds(labelled: string | undefined, bytes: Uint8Array): boolean {
  const check = checkOf(labelled);
  check?.add(bytes);
  return check?.holds() ?? true;
}

function isSame(digest: Buffer, stated: string): boolean {
  const bare = stated.replace(/={1,6}$/, '');
  return bare.toLowerCase() === digest.toString('hex') || bare.toUpperCase() === base32(digest) || stated === digest.toString('base64');
}
