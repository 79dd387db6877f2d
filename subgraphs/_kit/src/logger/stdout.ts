/** Milliseconds that a line waits for others: a write for each is a fifth of what a small request costs. */
const flushMs = 10;

let waiting = '';
let scheduled = false;

function flush(): void {
  scheduled = false;
  const text = waiting;
  waiting = '';
  if (text !== '') process.stdout.write(text);
}

/**
 * Writes a line to standard output, with all others of the same hundredth of a second at once. What waits is written
 * when the process ends, however it ends but by a kill.
 */
export function writeLine(line: string): void {
  waiting += `${line}\n`;
  if (scheduled) return;
  scheduled = true;
  setTimeout(flush, flushMs);
}
process.on('exit', flush);
