// What feeds, mails and networks add to an address to tell where a reader came from.
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_ga|_gl|at_(?:medium|campaign)|ns_(?:mchannel|source|campaign)|xtor)$/;

/** The address without its fragment and without the parameters that only tell where a reader came from. */
export function withoutTracking(address: string): URL {
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()].filter((key) => TRACKING.test(key))) url.searchParams.delete(name);
  return url;
}
