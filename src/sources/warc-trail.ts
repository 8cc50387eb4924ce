const MOST = 50_000;
// More than any client follows; a chain may be made to have no end.
const LONGEST = 50;

/** Which address led to which, as a WARC tells it record by record; the latest fifty thousand steps. */
export class Trail {
  readonly #from = new Map<string, string>();
  readonly #sent = new Set<string>();

  /** A response redirected. */
  add(url: string, location: string): void {
    if (!URL.canParse(location, url)) return;
    this.#keep(new URL(location, url).href, url);
  }

  /** A page asked its reader to go on (meta refresh). */
  send(url: string, target: string): void {
    this.#keep(target, url);
    this.#sent.add(target);
  }

  /** Whether a page came by a meta refresh: a second one is not followed. */
  wasSent(url: string): boolean {
    return this.#sent.has(url);
  }

  /** How an address was reached: what was asked for first, and each step after it. */
  to(url: string): { readonly requestedUrl: string; readonly redirects: readonly string[] } {
    const steps = [url];
    for (let from = this.#from.get(url); from !== undefined && !steps.includes(from); from = this.#from.get(from)) {
      if (steps.length >= LONGEST) break;
      steps.unshift(from);
    }
    return { requestedUrl: steps[0] ?? url, redirects: steps.slice(1) };
  }

  #keep(target: string, url: string): void {
    if (target === url) return;
    this.#from.delete(target);
    this.#from.set(target, url);
    const [oldest] = this.#from.keys();
    if (this.#from.size <= MOST || oldest === undefined) return;
    this.#from.delete(oldest);
    this.#sent.delete(oldest);
  }
}
