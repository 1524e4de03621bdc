import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A face of the printed font. */
export type Face = 'regular' | 'bold' | 'italic';

const files: Readonly<Record<Face, string>> = { regular: '400Regular', bold: '700Bold', italic: '400Regular_Italic' };
const fontOf = createRequire(import.meta.url).resolve;

interface Widths {
  readonly unitsPerEm: number;
  /** By code up to U+FFFF; 0 for a letter that the font lacks. */
  readonly of: Uint16Array;
}

const known = new Map<Face, Widths>();

/** Advance widths of the letters below U+2000 and a few signs, from the tables cmap and hmtx of Tinos: those of Times New Roman. */
function widthsOf(face: Face): Widths {
  const found = known.get(face);
  if (found) return found;
  const name = files[face];
  const bytes = readFileSync(fontOf(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16)
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8));
  const measures = view.getUint16(tables.get('hhea')! + 34);
  const widthOf = (glyph: number) => view.getUint16(tables.get('hmtx')! + Math.min(glyph, measures - 1) * 4);
  const widths = { unitsPerEm: view.getUint16(tables.get('head')! + 18), of: lettersOf(view, tables.get('cmap')!, widthOf) };
  known.set(face, widths);
  return widths;
}

/** Reads the format-4 table of a cmap, the one of letters up to U+FFFF. */
function lettersOf(view: DataView, cmap: number, widthOf: (glyph: number) => number): Uint16Array {
  const of = new Uint16Array(0x10000);
  for (let entry = cmap + 4; entry < cmap + 4 + view.getUint16(cmap + 2) * 8; entry += 8) {
    const table = cmap + view.getUint32(entry + 4);
    if (view.getUint16(table) !== 4) continue;
    const double = view.getUint16(table + 6);
    for (let at = 0; at < double; at += 2) {
      const last = view.getUint16(table + 14 + at);
      const first = view.getUint16(table + 16 + double + at);
      const delta = view.getUint16(table + 16 + 2 * double + at);
      const place = table + 16 + 3 * double + at;
      const offset = view.getUint16(place);
      for (let code = first; code <= last && code !== 0xffff; code++) {
        const glyph = offset === 0 ? (code + delta) & 0xffff : view.getUint16(place + offset + 2 * (code - first));
        if (glyph !== 0) of[code] = widthOf(glyph);
      }
    }
    return of;
  }
  return of;
}

/** How wide a text is on one line, in points at `size` points; letters that the font lacks count as an em. */
export function widthOf(text: string, size: number, face: Face = 'regular'): number {
  const { unitsPerEm, of } = widthsOf(face);
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += of[text.charCodeAt(at)] || unitsPerEm;
  return (sum * size) / unitsPerEm;
}
