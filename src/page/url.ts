/** An absolute http or https address, as the URL standard writes it. */
export type HttpUrl = string & { readonly __brand: 'HttpUrl' };

/** The only maker of `HttpUrl`: resolves against a base, drops credentials; undefined for any other scheme. */
export function toHttpUrl(href: string | null | undefined, base?: string): HttpUrl | undefined {
  if (!href?.trim()) return undefined;
  let url: URL;
  try {
    url = new URL(href.trim(), base);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.username = '';
  url.password = '';
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one maker of this brand
  return url.href as HttpUrl;
}
