import { Parser } from 'htmlparser2';

const HEAD_BYTES = 65_536;
const LONGEST_DELAY = 5;
const SENDS = /^\s{0,5}(\d{1,4})[\d.]{0,9}\s{0,5}[;,]\s{0,5}(?:url\s{0,5}=)?\s{0,5}["']?([^"'\s]{1,2000})/i;

// Few pages hold one; the others are not parsed for it.
const MAY_SEND = /http-equiv\s{0,20}=\s{0,20}["']?refresh/i;

/** Where a page sends its reader within five seconds, as browsers would go; undefined where it does not, or only without scripts. */
export function metaRefresh(bytes: Uint8Array, url: string): string | undefined {
  const head = bytes.subarray(0, HEAD_BYTES);
  if (!MAY_SEND.test(Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1'))) return undefined;
  const [, delay, target = ''] = SENDS.exec(refreshOf(new TextDecoder('windows-1252').decode(head)) ?? '') ?? [];
  if (delay === undefined || Number(delay) > LONGEST_DELAY || !URL.canParse(target, url)) return undefined;
  const to = new URL(target, url);
  return /^https?:$/.test(to.protocol) && to.href !== url ? to.href : undefined;
}

/** The content of the first refresh that counts where scripts run. */
function refreshOf(html: string): string | undefined {
  let found: string | undefined;
  let aside = 0;
  const parser = new Parser({
    onopentag: (name, { 'http-equiv': kind, content }) => {
      if (name === 'noscript') aside += 1;
      if (name === 'meta' && aside === 0 && kind?.toLowerCase() === 'refresh') found ??= content;
    },
    onclosetag: (name) => {
      if (name === 'noscript') aside -= 1;
    },
  });
  parser.end(html);
  return found;
}
