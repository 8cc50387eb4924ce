const LONGEST = 3600;

/** Seconds that a Retry-After header asks for, in either form; undefined for one that makes no sense. */
export function retryAfterSeconds(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value.trim())) return Number(value);
  const date = Date.parse(value);
  const seconds = (date - now) / 1000;
  return /[a-z]{3}/i.test(value) && Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : undefined;
}

/** Whether a wait is longer than a run should hold on for. */
export function isTooLong(seconds: number): boolean {
  return seconds > LONGEST;
}
