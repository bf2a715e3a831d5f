/**
 * The container of a model file: "MUSTERPK", the header's length in bytes as a little-endian uint32, the header in JSON (UTF-8),
 * then the sections one after the other, each begun at a multiple of 16 bytes from the start of the file. The header has
 * `about` (free) and `sections`: name → [start, length] in bytes.
 */
export interface Pack {
  readonly about: Readonly<Record<string, unknown>>;
  /** The bytes of a section, a view into the file; throws where there is none of that name. */
  section(name: string): Uint8Array;
}

const magic = 'MUSTERPK';

/** Reads a model file; throws where it is not one or is cut short. */
export function readPack(file: Uint8Array): Pack {
  // Sections are read as wider arrays too, which must begin at a multiple of their element's size.
  const bytes = file.byteOffset % 16 === 0 ? file : file.slice();
  if (bytes.length < 12 || new TextDecoder('latin1').decode(bytes.subarray(0, 8)) !== magic) {
    throw new Error(`Cannot read a model file of ${bytes.length} bytes: it must begin with ${magic}`);
  }
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + length))) as {
    about: Record<string, unknown>;
    sections: Record<string, [number, number]>;
  };
  return {
    about: header.about,
    section(name) {
      const [start, size] = header.sections[name] ?? [0, -1];
      if (size < 0) throw new Error(`Cannot read the section ${name}: the model file has none of that name`);
      if (start + size > bytes.length) throw new Error(`Cannot read the section ${name}: the model file is cut short`);
      return bytes.subarray(start, start + size);
    },
  };
}
