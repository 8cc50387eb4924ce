import { isObject, type Json } from './json-ld.ts';

const MAX_DEPTH = 200;
const NAME = /[A-Za-z_$][\w$]{0,200}/y;
const NUMBER = /[+-]?(?:0x[\da-f]{1,16}|\d{0,20}\.?\d{0,40}(?:e[+-]?\d{1,4})?)n?/iy;
const SPACE = /\s+/y;
const CONSTRUCTED = /(?:new\s{1,3})?(?:Date|Map|Set|Array|URL|BigInt|Object\.create)\s{0,3}\(/y;
const KNOWN: Readonly<Record<string, Json>> = { true: true, false: false, null: null, undefined: null, NaN: null, Infinity: null };
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };

type Named = ReadonlyMap<string, Json>;

/**
 * Reads a value that a script writes as code: keys without quotes, single quotes, `void 0`, `!0`, names of parameters. Nothing is run:
 * what is no plain value (a call, an expression) is undefined.
 */
export function readLiteral(text: string, start: number, names: Named = new Map()): Json | undefined {
  return new LiteralReader(text, start, names).value(0);
}

const HEAD = /\(?\s{0,3}\(?\s{0,3}(?:function\s{0,3}\(([\w$,\s]{0,20000})\)\s{0,3}\{|\(([\w$,\s]{0,20000})\)\s{0,3}=>\s{0,3}\{)/y;

/** What a function called at once gives back, `(function(a,b){return {title:a}}("x",1))`: Nuxt writes what a page repeats so. */
export function readCalled(text: string, start: number): Json | undefined {
  HEAD.lastIndex = start;
  const head = HEAD.exec(text);
  if (!head) return undefined;
  const open = HEAD.lastIndex - 1;
  const close = endOfBlock(text, open);
  if (close === undefined) return undefined;
  const call = /[\s)]{0,5}\(/y;
  call.lastIndex = close + 1;
  if (!call.test(text)) return undefined;
  const values = new LiteralReader(text, call.lastIndex, new Map()).list(')', 0) ?? [];
  const parameters = (head[1] ?? head[2] ?? '').split(',').map((name) => name.trim());
  const names = new Map(parameters.map((name, index): [string, Json] => [name, values[index] ?? null]));
  return new LiteralReader(text, open + 1, names).body();
}

/** Where the block that opens at `start` ends: brackets are counted outside strings, linear. */
function endOfBlock(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"' || char === "'" || char === '`') at = endOfString(text, at);
    else if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  const mark = text.charAt(start);
  for (let at = start + 1; at < text.length; at += 1) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.charAt(at) === mark) return at;
  }
  return text.length;
}

class LiteralReader {
  private readonly text: string;
  private at: number;
  private readonly names: Named;

  constructor(text: string, at: number, names: Named) {
    this.text = text;
    this.at = at;
    this.names = names;
  }

  value(depth: number): Json | undefined {
    this.space();
    const char = this.text.charAt(this.at);
    if (depth > MAX_DEPTH) return undefined;
    if (char === '"' || char === "'" || char === '`') return this.string();
    if (char === '{') return this.object(depth);
    if (char === '[') return this.listFrom(depth);
    if (char === '!') return this.negated(depth);
    if (/[\d.+-]/.test(char)) return this.number();
    const made = this.constructed(depth);
    return made === undefined ? this.word(depth) : made;
  }

  /** Values up to a closing bracket; the opening one is read. */
  list(end: string, depth: number): Json[] | undefined {
    const items: Json[] = [];
    for (;;) {
      this.space();
      if (this.skip(end)) return items;
      if (this.skip(',')) {
        items.push(null);
        continue;
      }
      const item = this.value(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
      this.space();
      if (!this.skip(',') && this.text.charAt(this.at) !== end) return undefined;
    }
  }

  /** `a.title="x";b[0]=a;return {…}`: what a function sets in its parameters, and what it gives back. */
  body(): Json | undefined {
    for (let seen = 0; seen < MOST_STATEMENTS; seen += 1) {
      this.space();
      const name = this.match(NAME);
      if (name === undefined) return undefined;
      if (name === 'return') return this.value(0);
      const key = this.key();
      this.space();
      if (key === undefined || !this.skip('=')) return undefined;
      const value = this.value(0);
      if (value === undefined) return undefined;
      set(this.names.get(name), key, value);
      this.space();
      this.skip(';');
    }
    return undefined;
  }

  /** `.title`, `["title"]`, `[0]` */
  private key(): string | undefined {
    if (this.skip('.')) return this.match(NAME);
    if (!this.skip('[')) return undefined;
    const value = this.value(0);
    return this.skip(']') && (typeof value === 'string' || typeof value === 'number') ? String(value) : undefined;
  }

  private listFrom(depth: number): Json | undefined {
    this.at += 1;
    return this.list(']', depth);
  }

  private object(depth: number): Json | undefined {
    this.at += 1;
    const node: Record<string, Json> = {};
    for (;;) {
      this.space();
      if (this.skip('}')) return node;
      const char = this.text.charAt(this.at);
      const key = char === '"' || char === "'" ? this.string() : (this.match(NAME) ?? this.match(NUMBER));
      this.space();
      if (!key || !this.skip(':')) return undefined;
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      set(node, key, value);
      this.space();
      if (!this.skip(',') && this.text.charAt(this.at) !== '}') return undefined;
    }
  }

  private string(): string | undefined {
    const start = this.at;
    const end = endOfString(this.text, start);
    if (end >= this.text.length) return undefined;
    this.at = end + 1;
    const inner = this.text.slice(start + 1, end);
    if (!inner.includes('\\')) return inner;
    return inner.replace(/\\(?:u([\da-f]{4})|u\{([\da-f]{1,6})\}|x([\da-f]{2})|([^]))/gi, (_, four, long, two, one: string | undefined) => {
      if (one !== undefined) return one === '\n' ? '' : (ESCAPES[one] ?? one);
      const code = Number.parseInt(String(four ?? long ?? two), 16);
      return code <= 0x10_ff_ff ? String.fromCodePoint(code) : '';
    });
  }

  /** `!0`, `!1` */
  private negated(depth: number): Json | undefined {
    this.at += 1;
    const inner = this.value(depth + 1);
    return inner === undefined ? undefined : !inner;
  }

  /** `new Date(…)`, `new Set([…])`: what they are made of. */
  private constructed(depth: number): Json | undefined {
    const maker = this.match(CONSTRUCTED);
    if (maker === undefined) return undefined;
    const [first = null] = this.list(')', depth) ?? [];
    if (!maker.includes('Date')) return maker.includes('Array') ? [] : first;
    const date = typeof first === 'number' || typeof first === 'string' ? new Date(first) : undefined;
    return date && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
  }

  private word(depth: number): Json | undefined {
    const name = this.match(NAME);
    if (name === undefined) return undefined;
    if (name === 'void') return this.value(depth + 1) === undefined ? undefined : null;
    if (this.names.has(name)) return this.names.get(name);
    return Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined;
  }

  private number(): Json | undefined {
    const written = this.match(NUMBER)?.replace(/n$/, '');
    if (!written) return undefined;
    // Infinity is written as a division.
    if (this.skip('/')) return this.match(NUMBER) === undefined ? undefined : null;
    const value = Number(written);
    return Number.isNaN(value) ? undefined : value;
  }

  private space(): void {
    this.match(SPACE);
  }

  private skip(char: string): boolean {
    if (this.text.charAt(this.at) !== char) return false;
    this.at += 1;
    return true;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (!found) return undefined;
    this.at += found.length;
    return found;
  }
}

const MOST_STATEMENTS = 20_000;

/** Sets an own value, whatever its name; of a list only the next ones. */
function set(holder: Json | undefined, key: string, value: Json): void {
  if (typeof holder !== 'object' || holder === null) return;
  if (!isObject(holder) && Number(key) !== holder.length) return;
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
