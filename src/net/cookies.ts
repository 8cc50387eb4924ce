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

/** Cookies with what a response from an address sets: for its own host or a domain above it, the later of one name alone. */
export function withSetCookies(cookies: Cookies, lines: readonly string[], address: string): Cookies {
  return lines.slice(0, MOST_SET).reduce((jar: Cookies, line) => {
    const set = toCookie(line, new URL(address));
    if (!set) return jar;
    const rest = jar.filter((old) => nameIn(old) !== nameIn(set.cookie) || old.domain !== set.cookie.domain);
    return set.isOver ? rest : [...rest, set.cookie];
  }, cookies);
}

const MOST_SET = 50;
const LONGEST_SET = 4096;

const nameIn = ({ pair }: Cookie): string => pair.slice(0, pair.indexOf('='));

/** "id=1; Domain=example.com; Path=/; Secure"; paths are not looked at, for it lives no longer than the way to one page. */
function toCookie(line: string, { hostname }: URL): { readonly cookie: Cookie; readonly isOver: boolean } | undefined {
  const [pair = '', ...rest] = line.split(';').map((part) => part.trim());
  const said = new Map(rest.map((part) => [part.replace(/=[^]*$/, '').toLowerCase(), part.replace(/^[^=]*=?/, '')] as const));
  const domain = (said.get('domain') ?? '').replace(/^\./, '').toLowerCase();
  if (line.length > LONGEST_SET || pair.indexOf('=') < 1 || /[\r\n]/.test(pair) || !maySet(hostname, domain)) return undefined;
  const cookie = { domain: domain || hostname, withSubdomains: domain !== '', path: '/', secure: said.has('secure'), pair };
  return { cookie, isOver: isOver(said) };
}

/** Whether a host may set a cookie for a domain: its own or one above it. */
function maySet(hostname: string, domain: string): boolean {
  return domain === '' || domain === hostname || (domain.includes('.') && hostname.endsWith(`.${domain}`));
}

function isOver(said: ReadonlyMap<string, string>): boolean {
  return Number(said.get('max-age') ?? 1) <= 0 || Date.parse(said.get('expires') ?? '') < Date.now();
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
