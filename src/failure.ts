/**
 * Every way to end without an article. A union on `kind`, so that what must be known of each kind
 * is a table or a switch of all of them and the compiler names the one that was forgotten.
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

/** The exit code that a kind stands for, and whether another try may help. */
const KINDS: Readonly<Record<Failure['kind'], { readonly exitCode: number; readonly mayPass: boolean }>> = {
  'no-article': { exitCode: 3, mayPass: false },
  'not-html': { exitCode: 3, mayPass: false },
  'no-list': { exitCode: 3, mayPass: false },
  network: { exitCode: 4, mayPass: true },
  http: { exitCode: 5, mayPass: true },
  redirect: { exitCode: 5, mayPass: false },
  blocked: { exitCode: 5, mayPass: false },
  refused: { exitCode: 6, mayPass: false },
  unreadable: { exitCode: 7, mayPass: false },
  unwritable: { exitCode: 7, mayPass: false },
  poison: { exitCode: 3, mayPass: false },
  defect: { exitCode: 1, mayPass: false },
};

/** What a failure is called, what to tell a person, and the exit code it stands for. */
export function describeFailure(failure: Failure): FailureDescription {
  return { code: codeOf(failure), message: messageOf(failure), exitCode: KINDS[failure.kind].exitCode };
}

function codeOf(failure: Failure): string {
  if ('code' in failure) return failure.code;
  if (failure.kind === 'http') return `http-${failure.status}`;
  return failure.kind === 'poison' ? `extract-${failure.why}` : failure.kind;
}

function messageOf(failure: Failure): string {
  if ('message' in failure) return failure.message;
  switch (failure.kind) {
    case 'no-article':
      return `${failure.what}; give the address of one article`;
    case 'not-html':
      return `${failure.what}; give an HTML page`;
    case 'no-list':
      return `${failure.what}; give a feed, a sitemap or a site's home page`;
    case 'http':
      return httpMessage(failure.status);
    case 'blocked':
      return `${failure.what}; open the page in a browser, save it, and give the file with --url`;
    case 'poison':
      return POISON[failure.why];
    case 'defect':
      return `unexpected error: ${failure.cause instanceof Error ? failure.cause.message : String(failure.cause)}; please report it with the page`;
  }
}

/** Whether the same request may well succeed later. */
export function isTransient(failure: Failure): boolean {
  if (!KINDS[failure.kind].mayPass) return false;
  if (failure.kind === 'http') return isBusy(failure.status);
  return failure.kind !== 'network' || (failure.code !== 'dns' && failure.code !== 'tls');
}

function isBusy(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501);
}

/** Seconds that a server asks to be left alone for; undefined where it does not. */
export function askedPause(failure: Failure): number | undefined {
  return failure.kind === 'http' ? failure.retryAfter : undefined;
}

function httpMessage(status: number): string {
  if (status === 404 || status === 410) return `the server answered ${status}, the page is gone; check the address`;
  if (status === 401 || status === 403)
    return `the server answered ${status}; give --cookies of a session that may read it, or the saved page`;
  if (status === 429 || status === 503) return `the server answered ${status}, it asks for patience; try again later`;
  return `the server answered ${status}; check the address or try again later`;
}
