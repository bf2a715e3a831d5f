/** SQL that is true of a reading whose means are the first value: what stands behind the first space of its version, with that space. */
export const byMeans = `CASE WHEN instr(version, ' ') = 0 THEN '' ELSE substr(version, instr(version, ' ')) END = ?1`;

/** Means as `byMeans` compares them. */
export function suffixOf(means = ''): string {
  return means === '' ? '' : ` ${means}`;
}
