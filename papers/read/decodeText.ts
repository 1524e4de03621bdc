import { modernText, syllableShare } from './encodings/modernText.ts';
import { Unreadable } from './unreadable.ts';

function startsWith(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Control bytes that no text holds, tab, line ends and form feed apart. */
function controlShare(text: string): number {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13) controls++;
  }
  return controls / Math.max(1, text.length);
}

const looked = 4_096;

/** UTF-16 without its mark: every other byte of Latin letters is zero. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const start = bytes.subarray(0, looked);
  if (start.length < 4 || start.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const [even, odd] = zeros as [number, number];
  const many = start.length * 0.2;
  if (odd > many && even * 20 < odd) return 'utf-16le';
  return even > many && odd * 20 < even ? 'utf-16be' : undefined;
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 with a few letters lost on the way: those stay as the sign for a lost letter. */
function damagedUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lost = text.split('\ufffd').length - 1;
  const sound = text.match(/[ăđơưà-ỹ]/giu)?.length ?? 0;
  return sound > lost * 10 ? text : undefined;
}

/** Vietnamese of before Unicode, one byte a character: as the bytes are, for `modernText`; code page 1258 is Unicode's own letters. */
function eightBit(bytes: Uint8Array): string | undefined {
  const plain = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (modernText(plain).converted.length > 0) return plain;
  const windows = new TextDecoder('windows-1258').decode(bytes);
  return syllableShare(windows) > 0.7 ? windows : undefined;
}

function anyText(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return strictly(bytes, 'utf-16le');
  if (startsWith(bytes, 0xfe, 0xff)) return strictly(bytes, 'utf-16be');
  const unmarked = unmarkedUtf16(bytes);
  return (unmarked && strictly(bytes, unmarked)) ?? strictly(bytes, 'utf-8') ?? damagedUtf8(bytes) ?? eightBit(bytes);
}

/**
 * The text of a plain text file: UTF-8, UTF-16 with or without its mark, or one byte a character (TCVN3, VNI: letters still as in the
 * file, see `modernText`). @throws Unreadable when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = anyText(bytes);
  if (text === undefined) {
    if (bytes.includes(0)) throw new Unreadable('binary', 'Tệp là dữ liệu nhị phân, không phải văn bản.');
    throw new Unreadable('bad-encoding', 'Không nhận ra bảng mã của tệp. Hãy lưu lại ở dạng Unicode (UTF-8) rồi gửi lại.');
  }
  if (text.includes('\0') || controlShare(text) > 0.02)
    throw new Unreadable('binary', 'Tệp là dữ liệu nhị phân, không phải văn bản.');
  return text;
}
