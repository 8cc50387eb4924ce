import { describeFailure, isTransient, type Failure } from '../failure.ts';
import { toJsonLine } from '../sinks/json.ts';

const STRIKES = new Set(['connect-refused', 'connect-timeout', 'dns-timeout']);
const OF_EXTRACTION = new Set<Failure['kind']>(['no-article', 'not-html', 'blocked', 'poison', 'defect']);

/** Whether it speaks against the host as a whole: it asks for patience, or is not there. */
export function isStrike(failure: Failure): boolean {
  if (failure.kind === 'http') return failure.status === 429 || failure.status === 503;
  return failure.kind === 'network' && STRIKES.has(failure.code);
}

/** A failure as the failures file holds it; `until` is when to try again at the earliest, in milliseconds since 1970. */
export function failureLine(
  requestedUrl: string,
  failure: Failure,
  { attempts, until }: { readonly attempts: number; readonly until: number | undefined },
): { readonly code: string; readonly exitCode: number; readonly line: string } {
  const { code, message, exitCode } = describeFailure(failure);
  const line = toJsonLine({
    requestedUrl,
    code,
    message,
    stage: OF_EXTRACTION.has(failure.kind) ? 'extract' : 'fetch',
    status: failure.kind === 'http' ? failure.status : null,
    attempts,
    retry: isTransient(failure) || until !== undefined,
    notBefore: until === undefined ? null : new Date(until).toISOString(),
  });
  return { code, exitCode, line };
}
