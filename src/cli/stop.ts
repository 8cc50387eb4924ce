const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/** Whether somebody asked the run to stop. */
export interface Stop {
  /** The exit code of the signal that came; undefined while none has. */
  code(): number | undefined;
}

/** The first signal lets what is in flight end; the second is the system's own, which ends the process at once. */
export function stopOnSignals(process: NodeJS.Process): Stop {
  let code: number | undefined;
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => (code ??= CODES[name]));
  return { code: () => code };
}
