/** A signature inside a PDF: which bytes it covers, and its CMS. */
export interface SignedRange {
  /** The signed bytes: everything but the hexadecimal text of the signature itself. */
  readonly signed: Uint8Array;
  readonly cms: Uint8Array;
  /** It covers the file to its last byte; otherwise something was added after it was made. */
  readonly toTheEnd: boolean;
}

const byteRange = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g;
const mostSignatures = 50;

/**
 * The signatures of a PDF in the order they stand in it. One whose range leaves out more than its own text, or does not begin
 * with the file, signs nothing: its CMS is empty.
 */
export function signedRanges(bytes: Uint8Array): readonly SignedRange[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const found: SignedRange[] = [];
  for (const match of text.matchAll(byteRange)) {
    const [from, length, after, rest] = match.slice(1).map(Number) as [number, number, number, number];
    const end = after + rest;
    const hex = text.slice(length, after);
    const isWhole = from === 0 && after > length && end <= bytes.length && /^<[\da-fA-F\s]*>$/.test(hex);
    found.push({
      signed: isWhole ? Buffer.concat([bytes.subarray(0, length), bytes.subarray(after, end)]) : new Uint8Array(),
      cms: isWhole ? withoutPadding(Buffer.from(hex.replace(/[^\da-fA-F]/g, ''), 'hex')) : new Uint8Array(),
      toTheEnd: end === bytes.length || /^\s*$/.test(text.slice(end)),
    });
    if (found.length === mostSignatures) break;
  }
  return found;
}

/** The room for a signature is filled up with zeros; its first element says how long it is. */
function withoutPadding(der: Buffer): Uint8Array {
  const first = der[1] ?? 0;
  if (first < 0x80) return der.subarray(0, 2 + first);
  const bytes = first & 0x7f;
  if (bytes === 0 || bytes > 4) return der;
  return der.subarray(0, 2 + bytes + der.readUIntBE(2, Math.min(bytes, der.length - 2)));
}
