import { createHash } from 'node:crypto';
import type { Capture } from '../article.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** How the page came, as the record keeps it. */
export function captureOf(snapshot: Snapshot, charset: Capture['charset']): Capture {
  return {
    requestedUrl: snapshot.requestedUrl,
    fetchedAt: snapshot.fetchedAt,
    status: snapshot.status,
    contentType: snapshot.contentType,
    charset,
    bytes: snapshot.bytes.byteLength,
    sha256: createHash('sha256').update(snapshot.bytes).digest('hex'),
    redirects: [...snapshot.redirects],
    insecure: snapshot.insecure,
    robotsIgnored: snapshot.robotsIgnored,
    warc: snapshot.warc,
  };
}
