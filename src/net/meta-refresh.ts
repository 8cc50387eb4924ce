const HEAD_BYTES = 65_536;
const LONGEST_DELAY = 5;
const ASIDE = /<!--[^]{0,20000}?-->|<(noscript|script|style)\b[^]{0,20000}?<\/\1/gi;
const META = /<meta\b[^>]{0,2000}>/gi;
const SENDS = /\bcontent\s{0,5}=\s{0,5}["']?\s{0,5}(\d{1,4})[\d.]{0,9}\s{0,5}[;,]\s{0,5}(?:url\s{0,5}=)?\s{0,5}["']?([^"'\s>]{1,2000})/i;

/** Where a page sends its reader within five seconds, as browsers would go; undefined where it does not, or only without scripts. */
export function metaRefresh(bytes: Uint8Array, url: string): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD_BYTES)).replace(ASIDE, '');
  const meta = head.match(META)?.find((tag) => /\bhttp-equiv\s{0,5}=\s{0,5}["']?refresh\b/i.test(tag));
  const [, delay, target = ''] = SENDS.exec(meta ?? '') ?? [];
  if (delay === undefined || Number(delay) > LONGEST_DELAY || !URL.canParse(target, url)) return undefined;
  const to = new URL(target, url);
  return /^https?:$/.test(to.protocol) && to.href !== url ? to.href : undefined;
}
