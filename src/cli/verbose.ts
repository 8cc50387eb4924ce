import type { Snapshot } from '../snapshot/snapshot.ts';

/** In words, for `-v`: `200 text/html, 181,223 bytes, 1 redirect, from https://…`. */
export function howItCame({ status, contentType, bytes, redirects, url, requestedUrl, insecure }: Snapshot): string {
  const parts = [
    [status, contentType].filter((part) => part !== null).join(' '),
    `${bytes.length.toLocaleString('en')} bytes`,
    redirects.length > 0 ? `${redirects.length} ${redirects.length === 1 ? 'redirect' : 'redirects'}` : '',
    url !== null && url !== requestedUrl ? `from ${url}` : '',
    insecure ? 'certificate not checked' : '',
  ];
  return parts.filter(Boolean).join(', ');
}
