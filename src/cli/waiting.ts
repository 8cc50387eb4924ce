const CLEAR = '\r\u001b[K';
const SECOND = 1000;

/** A line on a terminal that says how long a page has been waited for. */
export interface Waiting {
  /** Takes the line away: something else is going to be printed. */
  pause(): void;
  /** The next page is waited for. */
  goOn(): void;
}

/** Shows the line once a page takes longer than a second, and nothing before. */
export function showWaiting(terminal: { write(text: string): unknown }): Waiting {
  let timer: NodeJS.Timeout | undefined;
  let seconds = 0;
  const pause = (): void => {
    clearInterval(timer);
    if (seconds > 0) terminal.write(CLEAR);
    seconds = 0;
  };
  const goOn = (): void => {
    timer = setInterval(() => terminal.write(`${CLEAR}pullquote: waiting for the page, ${(seconds += 1)} s`), SECOND);
  };
  goOn();
  return { pause, goOn };
}
