import type { Failure } from '../failure.ts';
import { wireLimit } from './connect.ts';
import { CodingError } from './decode-body.ts';

// What zlib and its brotli say of a body that does not unpack.
const BROKEN_BODY = /^(?:Z_BUF_ERROR$|Z_DATA_ERROR$|ERR__ERROR_FORMAT|ERR_PADDING_2$)/;
const TLS = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|ERR_TLS|EPROTO/;

/** What an error of a request means. */
export function failureOf(
  error: unknown,
  { timeoutSeconds, maxBytes }: { readonly timeoutSeconds: number; readonly maxBytes: number },
): Failure {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof CodingError)
    return { kind: 'network', code: 'encoding', message: `${message} cannot be undone here; try another address of the page` };
  if (code === 'EPRIVATE') return { kind: 'refused', code: 'private-address', message: `${message}; --allow-private fetches it` };
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE')
    return { kind: 'refused', code: 'too-large', message: `more than ${wireLimit(maxBytes)} bytes came over the wire; raise --max-size` };
  if (code === 'ERR_BUFFER_TOO_LARGE')
    return { kind: 'refused', code: 'too-large', message: `unpacked, the page is larger than ${maxBytes} bytes; raise --max-size` };
  if (BROKEN_BODY.test(code))
    return { kind: 'network', code: 'truncated-body', message: 'the compressed body is broken or cut; try again later' };
  if (code === 'EMFILE' || code === 'ENFILE')
    return { kind: 'unreadable', message: `no more files can be opened (${code}); raise the limit with ulimit -n` };
  if (isTimeout(error))
    return { kind: 'network', code: 'timeout', message: `no whole answer within ${timeoutSeconds} s; raise -m or try again later` };
  return networkFailure(code, message);
}

function networkFailure(code: string, message: string): Failure {
  const network = (name: string, words: string): Failure => ({ kind: 'network', code: name, message: words });
  if (code === 'ENOTFOUND') return network('dns', 'there is no such host; check the address');
  if (code === 'EAI_AGAIN') return network('dns-timeout', 'the name could not be looked up; try again later');
  if (code === 'ECONNREFUSED') return network('connect-refused', 'the host refuses the connection; try again later');
  if (code === 'ENETUNREACH' || code === 'ENETDOWN') return network('unreachable', 'there is no network to the host; try again later');
  if (/CONNECT_TIMEOUT|ETIMEDOUT/.test(code)) return network('connect-timeout', 'the host does not answer; try again later');
  if (/HEADERS_TIMEOUT|BODY_TIMEOUT/.test(code)) return network('timeout', 'the server stalls; try again later');
  if (/HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW/.test(code))
    return network('headers-overflow', 'the server sends endless headers; check the address');
  if (code.startsWith('HPE_') || code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH')
    return network('http-parse', `the server does not speak HTTP as it should (${code}); check the address`);
  if (TLS.test(code)) return network('tls', `the certificate or TLS of the host is not to be trusted (${code}); -k fetches all the same`);
  return network('socket', `the connection broke (${message}); try again later`);
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && (error.name === 'TimeoutError' || (error.cause instanceof Error && error.cause.name === 'TimeoutError'));
}

function codeOf(error: unknown): string {
  const own = error instanceof Error && 'code' in error ? String(error.code) : '';
  return own || (error instanceof Error && error.cause !== undefined ? codeOf(error.cause) : '');
}
