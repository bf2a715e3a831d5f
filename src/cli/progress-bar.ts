const barWidth = 24;
const millisecondsBetween = 80;

/** A line that says how far long work has come; on a terminal only, and only once the work has gone on for a moment. */
export interface ProgressBar {
  readonly show: (done: number, total: number, what: string) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** A progress bar on standard error. */
export function makeProgressBar(stream: NodeJS.WriteStream = process.stderr): ProgressBar {
  let last = Date.now();
  let shown = false;
  return {
    show: (done, total, what) => {
      const now = Date.now();
      if (!stream.isTTY || total < 2 || now - last < millisecondsBetween) return;
      last = now;
      shown = true;
      const filled = Math.round((done / total) * barWidth);
      const line = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done} of ${total}  ${what}`;
      stream.write(`\r${line.slice(0, (stream.columns ?? 80) - 1)}\x1b[K`);
    },
    end: () => {
      if (shown) stream.write('\r\x1b[K');
      shown = false;
    },
  };
}
