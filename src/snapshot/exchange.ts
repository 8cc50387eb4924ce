/** One request and its response, byte by byte as they went over the connection, unencrypted. */
export interface Exchange {
  readonly url: string;
  /** When the request was sent, ISO 8601. */
  readonly date: string;
  /** Address of the server; undefined behind a proxy. */
  readonly ip: string | undefined;
  readonly request: Uint8Array;
  /** Status line, headers and body with its framing; no interim responses. */
  readonly response: Uint8Array;
  /** Why the response is not whole, in WARC's words; undefined where it is. */
  readonly truncated: 'length' | 'time' | 'disconnect' | undefined;
}
