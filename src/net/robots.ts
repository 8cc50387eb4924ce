/** What a robots.txt allows one crawler, by RFC 9309. */
export interface Robots {
  allows(url: string): boolean;
  /** Seconds between requests that the file asks for; undefined where it does not. */
  readonly crawlDelay: number | undefined;
  /** Addresses of sitemaps, as written; they are said to everybody. */
  readonly sitemaps: readonly string[];
}

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

const SITEMAP = /^[ \t]{0,20}sitemap[ \t]{0,20}:[ \t]{0,20}(\S{1,2000})/gim;
const MAX_LENGTH = 512 << 10;

/** RFC 9309, section 2.3.1.3: a robots.txt that is not there allows all. */
export const ALLOW_ALL: Robots = { allows: () => true, crawlDelay: undefined, sitemaps: [] };
/** Section 2.3.1.4: one that cannot be reached forbids all. */
export const FORBID_ALL: Robots = { allows: isRobotsFile, crawlDelay: undefined, sitemaps: [] };

/** Reads a robots.txt for a product token; what does not parse is passed over. */
export function parseRobots(source: string, token: string): Robots {
  const text = source.slice(0, MAX_LENGTH).replace(/^\ufeff/, '');
  const groups = readGroups(text);
  const own = groups.filter(({ agents }) => agents.includes(token.toLowerCase()));
  const mine = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
  const rules = mine.flatMap(({ rules: list }) => list);
  const crawlDelay = mine.map(({ delay }) => delay).find((delay) => delay !== undefined);
  return {
    allows: (url) => isRobotsFile(url) || isAllowed(rules, url),
    crawlDelay,
    sitemaps: [...text.matchAll(SITEMAP)].map(([, url = '']) => url),
  };
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delay: number | undefined;
}

function readGroups(source: string): Group[] {
  const groups: Group[] = [];
  // Agents one after another share the rules that follow.
  let isOpen = false;
  for (const line of source.split(/\r\n|\r|\n/)) {
    const said = readLine(line);
    if (!said) continue;
    const [name, value] = said;
    if (name === 'user-agent') {
      if (!isOpen) groups.push({ agents: [], rules: [], delay: undefined });
      groups.at(-1)?.agents.push(tokenOf(value));
      isOpen = true;
      continue;
    }
    isOpen &&= !RULES.has(name);
    addRule(groups.at(-1), name, value);
  }
  return groups;
}

const RULES = new Set(['allow', 'disallow', 'crawl-delay']);

/** The name and value of a line, comments left out. */
function readLine(line: string): readonly [name: string, value: string] | undefined {
  const [, name, value = ''] = /^\s{0,20}([A-Za-z-]{1,30})\s{0,20}:(.*)$/.exec(line.split('#')[0] ?? '') ?? [];
  return name === undefined ? undefined : [name.toLowerCase(), value.trim()];
}

/** "examplebot" of "ExampleBot/2.1". */
function tokenOf(agent: string): string {
  return /^[\w*-]+/.exec(agent)?.[0].toLowerCase() ?? '';
}

function addRule(group: Group | undefined, name: string, value: string): void {
  if (!group) return;
  if ((name === 'allow' || name === 'disallow') && value) group.rules.push({ allow: name === 'allow', pattern: canonical(value) });
  const delay = Number(value);
  if (name === 'crawl-delay' && delay > 0 && Number.isFinite(delay)) group.delay = delay;
}

/** Percent-encoding in one form: section 2.2.2 compares octets, whether a path spells them out or not. */
function canonical(path: string): string {
  const decoded = path.replace(/%([0-9a-f]{2})/gi, (escape, hex: string) => {
    const char = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(char) ? char : escape.toUpperCase();
  });
  return decoded.replace(/[^\u0021-\u007e]/gu, (char) => encodeURIComponent(/\p{Cs}/u.test(char) ? '\ufffd' : char));
}

function isAllowed(rules: readonly Rule[], url: string): boolean {
  const { pathname, search } = new URL(url);
  const path = canonical(pathname + search);
  let best: Rule | undefined;
  for (const rule of rules) {
    if (!matches(rule.pattern, path)) continue;
    const longer = rule.pattern.length - (best?.pattern.length ?? -1);
    if (longer > 0 || (longer === 0 && rule.allow)) best = rule;
  }
  return best?.allow ?? true;
}

/** `*` stands for anything, `$` at the end for the end; linear in both lengths for each star. */
function matches(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith('$');
  const parts = (isAnchored ? pattern.slice(0, -1) : pattern).split('*');
  const [head = '', ...rest] = parts;
  if (!path.startsWith(head)) return false;
  let at = head.length;
  for (const [index, part] of rest.entries()) {
    const isLast = index === rest.length - 1;
    if (isLast && isAnchored) return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !isAnchored || at === path.length;
}

function isRobotsFile(url: string): boolean {
  return new URL(url).pathname === '/robots.txt';
}
