/**
 * Every way to end without an article. A union on `kind`, so that each place that must know a
 * failure's meaning is an exhaustive switch and the compiler names the one that was forgotten.
 */
export type Failure =
  | { readonly kind: 'no-article'; readonly what: string }
  | { readonly kind: 'not-html'; readonly what: string }
  | { readonly kind: 'no-list'; readonly what: string }
  | { readonly kind: 'network'; readonly code: string; readonly message: string }
  | { readonly kind: 'http'; readonly status: number; /** Seconds that the server asks for. */ readonly retryAfter?: number }
  | { readonly kind: 'redirect'; readonly code: string; readonly message: string }
  | { readonly kind: 'blocked'; readonly what: string }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'unwritable'; readonly message: string }
  | { readonly kind: 'poison'; readonly why: 'time' | 'memory' | 'crash' }
  | { readonly kind: 'defect'; readonly cause: unknown };

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export interface FailureDescription {
  /** Stable word for scripts: `no-article`, `http-404`, `timeout` … */
  readonly code: string;
  /** What happened, and what to do. */
  readonly message: string;
  /** The process's exit code, as DESIGN lists them. */
  readonly exitCode: number;
}

const POISON = {
  time: 'the page took too long to read, twice; its HTML is hostile or broken',
  memory: 'the page took too much memory to read, twice; its HTML is hostile or broken',
  crash: 'the page ended the process that read it, twice; please report it with the page',
} as const;

/** What a failure is called, what to tell a person, and the exit code it stands for. */
export function describeFailure(failure: Failure): FailureDescription {
  switch (failure.kind) {
    case 'no-article':
      return { code: 'no-article', message: `${failure.what}; give the address of one article`, exitCode: 3 };
    case 'not-html':
      return { code: 'not-html', message: `${failure.what}; give an HTML page`, exitCode: 3 };
    case 'no-list':
      return { code: 'no-list', message: `${failure.what}; give a feed, a sitemap or a site's home page`, exitCode: 3 };
    case 'network':
      return { code: failure.code, message: failure.message, exitCode: 4 };
    case 'http':
      return { code: `http-${failure.status}`, message: httpMessage(failure.status), exitCode: 5 };
    case 'redirect':
      return { code: failure.code, message: failure.message, exitCode: 5 };
    case 'blocked':
      return {
        code: 'blocked',
        message: `${failure.what}; open the page in a browser, save it, and give the file with --url`,
        exitCode: 5,
      };
    case 'refused':
      return { code: failure.code, message: failure.message, exitCode: 6 };
    case 'unreadable':
      return { code: 'unreadable', message: failure.message, exitCode: 7 };
    case 'unwritable':
      return { code: 'unwritable', message: failure.message, exitCode: 7 };
    case 'poison':
      return { code: `extract-${failure.why}`, message: POISON[failure.why], exitCode: 3 };
    case 'defect':
      return {
        code: 'defect',
        message: `unexpected error: ${failure.cause instanceof Error ? failure.cause.message : String(failure.cause)}; please report it with the page`,
        exitCode: 1,
      };
  }
}

/** Whether the same request may well succeed later. */
export function isTransient(failure: Failure): boolean {
  switch (failure.kind) {
    case 'network':
      return failure.code !== 'dns' && failure.code !== 'tls';
    case 'http':
      return failure.status === 408 || failure.status === 429 || (failure.status >= 500 && failure.status !== 501);
    case 'no-article':
    case 'not-html':
    case 'no-list':
    case 'redirect':
    case 'blocked':
    case 'refused':
    case 'unreadable':
    case 'unwritable':
    case 'poison':
    case 'defect':
      return false;
  }
}

function httpMessage(status: number): string {
  if (status === 404 || status === 410) return `the server answered ${status}, the page is gone; check the address`;
  if (status === 401 || status === 403)
    return `the server answered ${status}; give --cookies of a session that may read it, or the saved page`;
  if (status === 429 || status === 503) return `the server answered ${status}, it asks for patience; try again later`;
  return `the server answered ${status}; check the address or try again later`;
}
