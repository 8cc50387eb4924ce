import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import { isPrivateAddress } from './address.ts';

export interface ConnectOptions {
  /** Unpacked; the wire may carry half of it, so that a bomb is met early. */
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

/** A dispatcher with our limits: time to connect, stalls, size of headers and body, addresses. */
export async function openDispatcher({ maxBytes, allowPrivate, insecure, proxy }: ConnectOptions): Promise<Dispatcher> {
  const { Agent, EnvHttpProxyAgent, ProxyAgent } = await import('undici');
  const tls = { rejectUnauthorized: !insecure };
  const limits = { headersTimeout: STALL_MS, bodyTimeout: STALL_MS, maxResponseSize: Math.ceil(maxBytes / 2), maxHeaderSize: HEADER_BYTES };
  if (proxy !== undefined) return new ProxyAgent({ uri: proxy, requestTls: tls, ...limits });
  if (usesProxy(undefined)) return new EnvHttpProxyAgent({ requestTls: tls, ...limits });
  return new Agent({ connect: { timeout: CONNECT_MS, ...tls, ...(allowPrivate ? {} : { lookup: guardedLookup }) }, ...limits });
}

/** Refuses names that resolve to private addresses; connect uses the very answer that was checked. */
const guardedLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0);
    const bad = addresses.map(({ address }) => address).find(isPrivateAddress);
    if (bad !== undefined)
      return callback(Object.assign(new Error(`${hostname} resolves to the private address ${bad}`), { code: 'EPRIVATE' }), '', 0);
    return options.all ? callback(null, addresses) : callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
  });
};
