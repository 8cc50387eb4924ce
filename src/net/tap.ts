import type { Socket } from 'node:net';
import type { buildConnector, Dispatcher } from 'undici';
import type { Exchange } from '../snapshot/exchange.ts';

/** Copies what goes over the connections of one page's requests, one request at a time. */
export class Tap {
  #begun: { readonly url: string; readonly date: string } | undefined;
  #ip: string | undefined;
  readonly #sent: Buffer[] = [];
  readonly #received: Buffer[] = [];

  begin(url: string): void {
    this.#begun = { url, date: new Date().toISOString() };
    this.#sent.length = 0;
    this.#received.length = 0;
  }

  /** What went over since the beginning; undefined where nothing that is HTTP came back. */
  end(truncated: Exchange['truncated'], isProxied: boolean): Exchange | undefined {
    const response = withoutInterim(Buffer.concat(this.#received));
    if (!this.#begun || response.toString('latin1', 0, 5) !== 'HTTP/') return undefined;
    const ip = isProxied ? undefined : this.#ip;
    return { ...this.#begun, ip, request: withoutSecrets(Buffer.concat(this.#sent)), response, truncated };
  }

  /** What makes an agent's dispatchers, so that their connections are copied. */
  factory(undici: typeof import('undici')): (origin: string | URL, options: object) => Dispatcher {
    return (origin, options) => {
      const own = 'connect' in options ? options.connect : undefined;
      const connect = isConnector(own) ? own : undici.buildConnector({ ...(typeof own === 'object' ? own : {}) });
      return new undici.Pool(origin, { ...options, connect: this.#watching(connect) });
    };
  }

  #watching(connect: buildConnector.connector): buildConnector.connector {
    return (options, callback) =>
      connect(options, (...answer) => {
        const [, socket] = answer;
        if (socket) this.#watch(socket);
        callback(...answer);
      });
  }

  /** undici writes with `write` and reads with `read`; both are copied on their way. */
  #watch(socket: Socket): void {
    this.#ip = socket.remoteAddress;
    const read = socket.read.bind(socket);
    socket.read = (size) => {
      const chunk: unknown = read(size);
      if (Buffer.isBuffer(chunk)) this.#received.push(Buffer.from(chunk));
      return chunk;
    };
    const write = socket.write.bind(socket);
    socket.write = (chunk: string | Uint8Array, ...rest: unknown[]) => {
      this.#sent.push(typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : Buffer.from(chunk));
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- handed on as it came, whichever overload it was
      return write(chunk, ...(rest as []));
    };
  }
}

function isConnector(value: unknown): value is buildConnector.connector {
  return typeof value === 'function';
}

/** A response without the interim ones (100, 103) that came before it: an archive's reader takes the first for the response. */
function withoutInterim(bytes: Buffer): Buffer {
  let rest = bytes;
  while (/^HTTP\/1\.[01] 1(?!01)\d\d\b/.test(rest.toString('latin1', 0, 16))) {
    const end = rest.indexOf('\r\n\r\n');
    if (end < 0) return Buffer.alloc(0);
    rest = rest.subarray(end + 4);
  }
  return rest;
}

const SECRET = /^([\w-]{0,40}(?:authorization|cookie|token|secret|session|api-?key)[\w-]{0,40}):.*$/gim;

/** A request without its caller's secrets: archives are handed on. */
function withoutSecrets(request: Buffer): Buffer {
  return Buffer.from(request.toString('latin1').replace(SECRET, '$1: withheld'), 'latin1');
}
