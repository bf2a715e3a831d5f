/** Writes to standard output; waits for a full pipe, so that memory stays flat over much output. */
export async function print(words: string): Promise<void> {
  if (process.stdout.write(words)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}
