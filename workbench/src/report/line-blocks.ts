/** Characters and lines of which a block has about so many: what is far from the window then need not be laid out. */
const [longest, most] = [8_000, 60];

/** A text in blocks of whole lines, which joined give it again; a line that is longer than a block is cut. */
export function lineBlocks(text: string): readonly string[] {
  const blocks: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start;
    for (let lines = 0; lines < most && end < text.length && end - start < longest; lines += 1) {
      const stop = text.indexOf('\n', end);
      end = stop < 0 ? text.length : stop + 1;
    }
    end = Math.min(end, start + 2 * longest);
    blocks.push(text.slice(start, end));
    start = end;
  }
  return blocks;
}
