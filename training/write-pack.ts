import { readFileSync, writeFileSync } from 'node:fs';
import { readPack } from '../src/language/pack.ts';

/** Writes a model file as src/language/pack.ts reads it. */
export function writePack(
  path: string,
  about: Readonly<Record<string, unknown>>,
  sections: Readonly<Record<string, ArrayBufferView | string>>,
): void {
  const parts = Object.entries(sections).map(([name, content]) => {
    const bytes =
      typeof content === 'string'
        ? new TextEncoder().encode(content)
        : new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
    return { name, bytes };
  });
  const places: Record<string, [number, number]> = {};
  let header = new Uint8Array();
  // The header's own length moves the sections: twice is enough, since the offsets are padded to a fixed width by then.
  for (let guess = 0, round = 0; round < 8; round += 1) {
    let at = align(12 + guess);
    for (const { name, bytes } of parts) {
      places[name] = [at, bytes.length];
      at = align(at + bytes.length);
    }
    header = new TextEncoder().encode(JSON.stringify({ about, sections: places }));
    if (header.length <= guess) break;
    guess = header.length + 16;
  }
  const end = Math.max(0, ...Object.values(places).map(([start, size]) => start + size));
  const file = new Uint8Array(end);
  file.set(new TextEncoder().encode('MUSTERPK'));
  new DataView(file.buffer).setUint32(8, header.length, true);
  file.set(header, 12);
  for (const { name, bytes } of parts) file.set(bytes, places[name]?.[0] ?? 0);
  writeFileSync(path, file);
  readPack(readFileSync(path));
}

function align(offset: number): number {
  return Math.ceil(offset / 16) * 16;
}
