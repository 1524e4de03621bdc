import { inflateRawSync } from 'node:zlib';
import { Unreadable } from './unreadable.ts';

/** Bounds while unpacking; bytes are counted as they come out, whatever the archive claims. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes out of the whole archive. */
  readonly unpacked: number;
  /** Bytes out for each byte in, once an entry is over a megabyte. */
  readonly ratio: number;
}

/** Generous for an office file of an organisation, small for a server. */
export const officeLimits: ZipLimits = { entries: 4000, unpacked: 256 * 1024 * 1024, ratio: 400 };

/** An opened archive: what it lists, and the bytes of one entry. */
export interface Zip {
  readonly names: readonly string[];
  /** Bytes that all entries together say they unpack to; no entry is read that unpacks to more than it says. */
  readonly unpacked: number;
  /** Undefined when there is no such entry. @throws Unreadable when it is damaged or over the limits. */
  readonly read: (name: string) => Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

const damaged = (why: string) => new Unreadable('damaged', `Tệp nén bị hỏng: ${why}.`);
const tooLarge = (why: string) => new Unreadable('file-too-large', `Tệp nén quá lớn khi mở: ${why}.`);
const endSignature = 0x06054b50;
const endLength = 22;

/**
 * Opens a ZIP held in memory. One reading only: the directory must end the file, names must be unique and agree with the local
 * headers, entries may not overlap. @throws Unreadable.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = officeLimits): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = listed(bytes, view, limits);
  let budget = limits.unpacked;
  return {
    names: [...entries.keys()],
    unpacked: [...entries.values()].reduce((total, entry) => total + entry.unpacked, 0),
    read(name) {
      const entry = entries.get(name);
      if (!entry) return undefined;
      const out = unpack(bytes, view, entry, Math.min(budget, Math.max(1024 * 1024, entry.packed * limits.ratio)));
      budget -= out.length;
      return out;
    },
  };
}

function listed(bytes: Uint8Array, view: DataView, limits: ZipLimits): ReadonlyMap<string, Entry> {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count === 0xffff || view.getUint16(end + 4, true) !== 0)
    throw damaged('dạng nhiều phần hoặc ZIP64 không dùng cho tệp văn phòng');
  if (count > limits.entries) throw tooLarge(`hơn ${limits.entries} mục`);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw damaged('mục lục sai');
    const entry = entryAt(bytes, view, at);
    if (entries.has(entry.name)) throw damaged('hai mục cùng tên');
    entries.set(entry.name, entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at !== end) throw damaged('mục lục sai');
  const claimed = [...entries.values()].reduce((total, entry) => total + entry.unpacked, 0);
  if (claimed > limits.unpacked) throw tooLarge(`${Math.ceil(claimed / (1024 * 1024))} MB`);
  refuseOverlap(entries);
  return entries;
}

function endOf(view: DataView): number {
  const least = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= least; at -= 1) {
    if (view.getUint32(at, true) === endSignature && at + endLength + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  }
  throw damaged('không có phần cuối');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  const length = view.getUint16(at + 28, true);
  return {
    name: nameOf(bytes.subarray(at + 46, at + 46 + length)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}

function nameOf(bytes: Uint8Array): string {
  const name = new TextDecoder().decode(bytes).replaceAll('\\', '/');
  if (name.startsWith('/') || name.split('/').includes('..') || name.includes('\0')) throw damaged('tên mục không hợp lệ');
  return name;
}

function refuseOverlap(entries: ReadonlyMap<string, Entry>): void {
  let last = 0;
  for (const entry of [...entries.values()].sort((a, b) => a.at - b.at)) {
    if (entry.at < last) throw damaged('các mục chồng lên nhau');
    last = entry.at + 30 + entry.packed;
  }
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, most: number): Uint8Array {
  const { at } = entry;
  if ((entry.flags & 1) !== 0) throw new Unreadable('unsupported-format', 'Tệp có mật khẩu. Hãy bỏ mật khẩu rồi gửi lại.');
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== 0x04034b50) throw damaged('mục không có phần đầu');
  const nameLength = view.getUint16(at + 26, true);
  if (nameOf(bytes.subarray(at + 30, at + 30 + nameLength)) !== entry.name) throw damaged('tên mục không khớp');
  const start = at + 30 + nameLength + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) throw damaged('mục bị cắt cụt');
  if (entry.unpacked > most) throw tooLarge(entry.name);
  const out = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, entry, most) : undefined;
  if (out?.length !== entry.unpacked) throw damaged('độ dài không khớp hoặc kiểu nén lạ');
  return out;
}

function inflate(packed: Uint8Array, entry: Entry, most: number): Uint8Array {
  try {
    const chunkSize = Math.max(64, Math.min(most, entry.unpacked) + 64);
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, Math.min(most, entry.unpacked)), chunkSize });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(entry.name);
    throw damaged(entry.name);
  }
}
