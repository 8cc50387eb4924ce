/** One line of a Netscape cookies.txt. */
interface Cookie {
  readonly domain: string;
  readonly withSubdomains: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly pair: string;
}

/** Cookies of a Netscape cookies.txt, as browsers' extensions and curl write it; lines that are none are passed over. */
export function parseCookies(source: string): readonly Cookie[] {
  return source.split(/\r?\n/).flatMap((raw) => {
    const line = raw.replace(/^#HttpOnly_/, '');
    const [domain, subdomains, path, secure, , name, value] = line.split('\t');
    if (line.startsWith('#') || !domain || !path || !name || value === undefined || /[\r\n;]/.test(name + value)) return [];
    return [
      {
        domain: domain.replace(/^\./, '').toLowerCase(),
        withSubdomains: subdomains === 'TRUE' || domain.startsWith('.'),
        path,
        secure: secure === 'TRUE',
        pair: `${name}=${value}`,
      },
    ];
  });
}

/** The Cookie header for an address; undefined where none belongs to it. */
export function cookieHeader(cookies: readonly Cookie[], address: string): string | undefined {
  const { hostname, pathname, protocol } = new URL(address);
  const mine = cookies.filter(({ domain, withSubdomains, path, secure }) => {
    const isHost = hostname === domain || (withSubdomains && domain.includes('.') && hostname.endsWith(`.${domain}`));
    const isPath = pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
    return isHost && isPath && (!secure || protocol === 'https:');
  });
  return mine.length > 0 ? mine.map(({ pair }) => pair).join('; ') : undefined;
}

export type Cookies = readonly Cookie[];
