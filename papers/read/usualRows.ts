import type { Cell } from './sheet.ts';
import { type SlicedBuffer, textEnd, textKinds, textOdd, textOf } from './walkXml.ts';

/** A row as it stands between its tags. */
export interface UsualRow {
  /** The place behind it. */
  readonly end: number;
  readonly row: number;
  readonly column: number;
  readonly cells: (Cell | undefined)[];
  /** Cells that hold something. */
  readonly count: number;
}

/** How the cells of a workbook are read. */
export interface CellReader {
  readonly cell: (type: string, style: number, value: string, inline: string) => Cell | undefined;
  /** Of a number or a place among the shared texts in digits alone, which most are. */
  readonly digits: (type: string, style: number, value: number) => Cell | undefined;
}

interface CellTag {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly style: number;
  readonly isEmpty: boolean;
}

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const rowTag = bytesOf('<row r="');
const rowEnd = bytesOf('</row>');
const cellTag = bytesOf('<c r="');
const cellEnd = bytesOf('</c>');
const valueTag = bytesOf('<v>');
const valueEnd = bytesOf('</v></c>');
const inlineTag = bytesOf('<is><t>');
const inlineKept = bytesOf('<is><t xml:space="preserve">');
const inlineEnd = bytesOf('</t></is></c>');

function stands(bytes: Uint8Array, at: number, letters: Uint8Array): boolean {
  for (let nth = 0; nth < letters.length; nth += 1) if (bytes[at + nth] !== letters[nth]) return false;
  return true;
}

const [zero, nine, quote, greaterThan, capitalA, capitalZ] = [48, 57, 34, 62, 65, 90];
const mostDigits = 15;
const longestTag = 60;
const mostTags = 1000;

/**
 * Takes the rows of a sheet that look as programs write them by the hundred thousand. It knows only such shapes, in each of which every
 * byte is accounted for; a row with anything else in it is left to the walk over XML, which reads or refuses it.
 */
export function usualRows(reader: CellReader): (bytes: SlicedBuffer, at: number) => UsualRow | undefined {
  const rowTags = new Set<string>();
  const tags: (CellTag | undefined)[] = Array(256);

  /** What follows the place of a cell up to `>`; a tag is read once. */
  const tagAt = (bytes: SlicedBuffer, at: number): CellTag | undefined => {
    let sum = 0;
    let end = at;
    while (bytes[end] !== greaterThan) {
      sum = (sum * 31 + bytes[end]!) & 0xffff;
      end += 1;
      if (end - at > longestTag) return undefined;
    }
    const known = tags[sum & 255];
    if (known && known.bytes.length === end - at && stands(bytes, at, known.bytes)) return known;
    const found = /^(?: s="(\d{1,5})")?(?: t="([A-Za-z]+)")?(\/?)$/.exec(bytes.latin1Slice(at, end));
    if (!found) return undefined;
    const [, style = '0', type = 'n', slash] = found;
    const tag = { bytes: Uint8Array.from(bytes.subarray(at, end)), type, style: Number(style), isEmpty: slash === '/' };
    tags[sum & 255] = tag;
    return tag;
  };

  return (bytes, at) => {
    if (!stands(bytes, at, rowTag)) return undefined;
    let place = at + rowTag.length;
    let row = 0;
    for (; bytes[place]! >= zero && bytes[place]! <= nine; place += 1) row = row * 10 + bytes[place]! - zero;
    if (bytes[place] !== quote || bytes[at + rowTag.length] === zero || row < 1 || row > 1_048_576) return undefined;
    place += 1;
    if (bytes[place] !== greaterThan) {
      const end = bytes.indexOf(greaterThan, place);
      if (end < 0 || end - place > 200) return undefined;
      const tail = bytes.latin1Slice(place, end);
      if (!rowTags.has(tail)) {
        if (rowTags.size < mostTags && /^(?: (?!r=)[A-Za-z:][A-Za-z:0-9]*="[ !#-%'-;=-~]*")+$/.test(tail) && !isTwice(tail))
          rowTags.add(tail);
        else return undefined;
      }
      place = end;
    }
    place += 1;
    const cells: (Cell | undefined)[] = [];
    let column = -1;
    let count = 0;
    while (!stands(bytes, place, rowEnd)) {
      if (!stands(bytes, place, cellTag)) return undefined;
      place += cellTag.length;
      column = 0;
      const letters = place;
      for (; bytes[place]! >= capitalA && bytes[place]! <= capitalZ; place += 1)
        column = column * 26 + bytes[place]! - capitalA + 1;
      const digits = place;
      let cellRow = 0;
      for (; bytes[place]! >= zero && bytes[place]! <= nine; place += 1) cellRow = cellRow * 10 + bytes[place]! - zero;
      if (digits === letters || column > 16_384 || bytes[digits] === zero || cellRow < 1 || cellRow > 1_048_576) return undefined;
      if (bytes[place] !== quote) return undefined;
      column -= 1;
      const tag = tagAt(bytes, place + 1);
      if (!tag) return undefined;
      place += 2 + tag.bytes.length;
      let cell: Cell | undefined;
      if (tag.isEmpty) cell = reader.cell(tag.type, tag.style, '', '');
      else if (stands(bytes, place, cellEnd)) {
        cell = reader.cell(tag.type, tag.style, '', '');
        place += cellEnd.length;
      } else if (stands(bytes, place, valueTag)) {
        const from = place + valueTag.length;
        let number = 0;
        for (place = from; bytes[place]! >= zero && bytes[place]! <= nine; place += 1)
          number = number * 10 + bytes[place]! - zero;
        if (hasDigits(tag.type) && place > from && place - from <= mostDigits && stands(bytes, place, valueEnd)) {
          cell = reader.digits(tag.type, tag.style, number);
        } else {
          place = textEnd(bytes, from);
          if (!stands(bytes, place, valueEnd)) return undefined;
          const kinds = textKinds(bytes, from, place);
          if (kinds >= textOdd) return undefined;
          cell = reader.cell(tag.type, tag.style, textOf(bytes, from, place, kinds), '');
        }
        place += valueEnd.length;
      } else {
        const from = place + (stands(bytes, place, inlineTag) ? inlineTag : inlineKept).length;
        if (!stands(bytes, place, inlineTag) && !stands(bytes, place, inlineKept)) return undefined;
        place = textEnd(bytes, from);
        if (!stands(bytes, place, inlineEnd)) return undefined;
        const kinds = textKinds(bytes, from, place);
        cell = reader.cell(tag.type, tag.style, '', textOf(bytes, from, place, kinds));
        place += inlineEnd.length;
      }
      if (!cell) continue;
      cells[column] = cell;
      count += 1;
    }
    return { end: place + rowEnd.length, row, column, cells, count };
  };
}

const hasDigits = (type: string) => type === 'n' || type === 's';

/** Whether an attribute stands there a second time. */
function isTwice(tail: string): boolean {
  const names = Array.from(tail.matchAll(/ ([A-Za-z:0-9]+)=/g), ([, name]) => name);
  return new Set(names).size !== names.length;
}
