import { lookup, type LookupAddress, type LookupAllOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import { isPrivateAddress } from './address.ts';
import type { Tap } from './tap.ts';

export interface ConnectOptions {
  /** For all of it; nothing on the way waits longer. */
  readonly timeoutSeconds: number;
  /** Unpacked; the wire carries less (`wireLimit`). */
  readonly maxBytes: number;
  readonly allowPrivate: boolean;
  readonly insecure: boolean;
  /** A proxy's address; `environment` takes what the proxy variables say. */
  readonly proxy: string | undefined;
}

const CONNECT_MS = 10_000;
const STALL_MS = 20_000;
const HEADER_BYTES = 65_536;
const PROXY_VARIABLES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];

/** Whether requests go through a proxy: then its operator guards addresses, not we. */
export function usesProxy(proxy: string | undefined): boolean {
  return proxy !== undefined || PROXY_VARIABLES.some((name) => process.env[name]);
}

/** Bytes that may come over the wire for a page of so many unpacked: half of them. */
export function wireLimit(maxBytes: number): number {
  return Math.ceil(maxBytes / 2);
}

/** A dispatcher with our limits: time to connect, stalls, size of headers and body, addresses; a tap copies what goes over its connections. */
export async function openDispatcher(
  { timeoutSeconds, maxBytes, allowPrivate, insecure, proxy }: ConnectOptions,
  tap?: Tap,
): Promise<Dispatcher> {
  const undici = await import('undici');
  const { Agent, Client, EnvHttpProxyAgent, ProxyAgent } = undici;
  const tapped = tap ? { factory: tap.factory(undici) } : {};
  const timeout = Math.min(CONNECT_MS, timeoutSeconds * 1000);
  const tls = { rejectUnauthorized: !insecure, timeout };
  const stall = Math.min(STALL_MS, timeoutSeconds * 1000);
  const limits = { headersTimeout: stall, bodyTimeout: stall, maxResponseSize: wireLimit(maxBytes), maxHeaderSize: HEADER_BYTES };
  const connect = { ...tls, ...(allowPrivate ? {} : { lookup: guardLookup(lookup) }) };
  const proxied = {
    // For hosts that NO_PROXY names.
    connect,
    requestTls: tls,
    proxyTls: { timeout },
    // As curl does: plain http by absolute address, https through a tunnel, which a proxy may also leave unanswered.
    proxyTunnel: false,
    clientFactory: (origin: URL, options: object) => new Client(origin, { ...options, headersTimeout: stall }),
    ...limits,
    ...tapped,
  };
  if (proxy !== undefined) return new ProxyAgent({ uri: proxy, ...proxied });
  if (usesProxy(undefined)) return new EnvHttpProxyAgent(proxied);
  return new Agent({ connect, ...limits, ...tapped });
}

type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

/** Refuses names that resolve to private addresses; connect uses the very answer that was checked. */
export function guardLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) =>
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0);
      const bad = found.map(({ address }) => address).find(isPrivateAddress);
      if (bad !== undefined)
        return callback(Object.assign(new Error(`${hostname} resolves to the private address ${bad}`), { code: 'EPRIVATE' }), '', 0);
      return options.all ? callback(null, found) : callback(null, found[0]?.address ?? '', found[0]?.family ?? 4);
    });
}
