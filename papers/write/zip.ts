import { constants, crc32, deflateRawSync } from 'node:zlib';
import { deflateSync, strToU8 } from 'fflate';

/** A file of an archive, packed. */
export interface Packed {
  readonly size: number;
  readonly crc: number;
  readonly bytes: Uint8Array;
}

const packedOf = (content: string | Uint8Array): Packed => {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  return { size: bytes.length, crc: crc32(bytes), bytes: deflateSync(bytes, { level: 6 }) };
};

const [lettersAtOnce, window] = [1 << 19, 1 << 15];

/**
 * Packs a long text as it is made, so that it never stands in memory whole. Each run of it is packed by itself with the end of the last in
 * view, and their bytes one after another are one stream.
 */
export function packText(texts: Iterable<string>): Packed {
  const packed: Uint8Array[] = [];
  let [size, crc] = [0, 0];
  let before: Uint8Array | undefined;
  let waiting = '';
  const pack = (finishFlush: number) => {
    const bytes = Buffer.from(waiting);
    packed.push(deflateRawSync(bytes, { level: 5, finishFlush, dictionary: before }));
    crc = crc32(bytes, crc);
    size += bytes.length;
    before = bytes.length < window ? undefined : bytes.subarray(-window);
    waiting = '';
  };
  for (const text of texts) {
    waiting += text;
    if (waiting.length >= lettersAtOnce) pack(constants.Z_SYNC_FLUSH);
  }
  pack(constants.Z_FINISH);
  return { size, crc, bytes: Buffer.concat(packed) };
}

/** Parts that every file has alike are packed once a process. */
const known = new Map<string, Packed>();

function once(content: string): Packed {
  const found = known.get(content) ?? packedOf(content);
  known.set(content, found);
  return found;
}

/** A part of the archive; one that `isShared` is the same text in many files. */
export interface Part {
  readonly path: string;
  readonly content: string | Uint8Array | Packed;
  readonly isShared?: boolean;
}

const isPacked = (content: Part['content']): content is Packed => typeof content === 'object' && 'crc' in content;

const [localHead, centralHead, endHead] = [30, 46, 22];
const utf8Names = 0x800;
const deflated = 8;
/** 1 January 1980, the first day an archive can name: the same parts are the same bytes. */
const firstDay = 0x21;

/** A ZIP archive of parts, in their order. */
export function zipOf(parts: readonly Part[]): Uint8Array {
  const entries = parts.map(({ path, content, isShared }) => ({
    name: strToU8(path),
    packed: isPacked(content) ? content : isShared && typeof content === 'string' ? once(content) : packedOf(content),
  }));
  const size = entries.reduce(
    (sum, { name, packed }) => sum + localHead + centralHead + 2 * name.length + packed.bytes.length,
    0,
  );
  const out = new Uint8Array(size + endHead);
  const view = new DataView(out.buffer);
  const common = (at: number, { packed, name }: (typeof entries)[number]) => {
    for (const [place, value] of [
      [0, 20],
      [2, utf8Names],
      [4, deflated],
      [6, 0],
      [8, firstDay],
    ] as const)
      view.setUint16(at + place, value, true);
    view.setUint32(at + 10, packed.crc, true);
    view.setUint32(at + 14, packed.bytes.length, true);
    view.setUint32(at + 18, packed.size, true);
    view.setUint16(at + 22, name.length, true);
  };
  let at = 0;
  const places = entries.map((entry) => {
    const place = at;
    view.setUint32(at, 0x04034b50, true);
    common(at + 4, entry);
    out.set(entry.name, at + localHead);
    out.set(entry.packed.bytes, at + localHead + entry.name.length);
    at += localHead + entry.name.length + entry.packed.bytes.length;
    return place;
  });
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    common(at + 6, entry);
    view.setUint32(at + 42, places[index]!, true);
    out.set(entry.name, at + centralHead);
    at += centralHead + entry.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}
