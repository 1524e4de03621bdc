import { addDays, type Day, day, dayOf, isDay, shortDate } from '#domain/kernel/day.ts';
import { fold, tidy } from '#domain/kernel/vietnamese.ts';
import type { Cell } from './sheet.ts';
import type { SheetColumn, SheetFindingCode } from './sheetColumn.ts';

/** A cell read for its column: its value (null when blank), or why not. */
export type CellReading =
  | { readonly value: string | number | null }
  | { readonly code: SheetFindingCode; readonly message: string };

const longestText = 2000;
const dayZero = day('1899-12-30');
const no = (code: SheetFindingCode, message: string) => ({ code, message });

/** The value a cell holds for a column; blank is null, whatever the column asks for. */
export function readCell(cell: Cell | undefined, column: SheetColumn): CellReading {
  if (!cell) return { value: null };
  if (cell.kind === 'error') {
    return cell.text === ''
      ? no('formula-uncomputed', 'Công thức chưa được tính. Hãy mở tệp bằng Excel, lưu lại rồi gửi.')
      : no('cell-error', `Ô báo lỗi ${cell.text}.`);
  }
  if (column.kind === 'day' && cell.kind === 'number') return dayFromSerial(cell.value, cell.date);
  if (column.kind === 'number' && cell.kind === 'number') {
    return cell.date ? no('number-unreadable', 'Ô này được định dạng là ngày, không phải số.') : { value: cell.value };
  }
  const text = textOf(cell);
  if (text === '') return { value: null };
  if (!usualText.test(text) && isLegacy(text))
    return no('text-not-unicode', 'Chữ gõ bằng phông cũ (TCVN3, VNI). Hãy chuyển sang Unicode.');
  if (text.length > longestText) return no('text-too-long', `Ô dài quá ${longestText} ký tự.`);
  return readText(text, column);
}

function readText(text: string, column: SheetColumn): CellReading {
  switch (column.kind) {
    case 'text':
      return { value: text };
    case 'day':
      return dayFromText(text);
    case 'number':
      return numberFromText(text);
    case 'email':
      return emailFrom(text);
    case 'choice':
      return choiceFrom(text, column);
  }
}

/** What a cell says, as people would type it: days `dd/mm/yyyy`, zero-width letters gone. */
export function textOf(cell: Cell): string {
  if (cell.kind === 'number') return cell.date ? (serialText(cell.value) ?? String(cell.value)) : plainNumber(cell.value);
  if (usualText.test(cell.text)) return cell.text;
  return tidy(cell.text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, ''));
}

/** Visible, composed letters with single spaces between: what nearly every cell holds, and tidy as it is. */
const usualText = /^[!-~\u00c0-\u024f\u1e00-\u1eff]+(?: [!-~\u00c0-\u024f\u1e00-\u1eff]+)*$/;

const plainNumber = (value: number) => (Number.isInteger(value) ? BigInt(value).toString() : String(value));

function serialText(serial: number): string | undefined {
  const read = dayOfSerial(serial);
  return read && shortDate(read);
}

/** Excel's serial of the 1900 calendar; before 1 March 1900 it counts a day that never was. */
function dayOfSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > 2_958_465 || whole === 60) return undefined;
  const known = days.get(whole);
  if (known !== undefined) return known;
  const found = addDays(dayZero, whole < 60 ? whole + 1 : whole);
  if (days.size < mostDays) days.set(whole, found);
  return found;
}

/** Days that cells held before: a list names the days of a lifetime again and again. */
const days = new Map<number, Day>();
const mostDays = 50_000;

function dayFromSerial(serial: number, date: boolean): CellReading {
  if (!date && Number.isInteger(serial) && serial >= 1900 && serial <= 2100) {
    return no('day-year-only', `Chỉ có năm ${serial}, thiếu ngày và tháng.`);
  }
  const read = dayOfSerial(serial);
  return read ? { value: read } : no('day-unreadable', `${plainNumber(serial)} không phải là ngày.`);
}

const numeric = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?:\s+00?:00(?::00)?)?$/;
const inWords = /^ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})$/;
const iso = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.Z+]*)?$/;

function dayFromText(text: string): CellReading {
  const asIso = iso.exec(text)?.[1];
  if (asIso && isDay(asIso)) return { value: asIso };
  const parts = numeric.exec(text) ?? inWords.exec(fold(text));
  if (parts) {
    const read = dayOf(Number(parts[3]), Number(parts[2]), Number(parts[1]));
    if (isDay(read)) return { value: read };
  }
  if (/^\d{4}$/.test(text)) return no('day-year-only', `Chỉ có năm ${text}, thiếu ngày và tháng.`);
  return no('day-unreadable', `“${text}” không phải là ngày. Hãy ghi dd/mm/yyyy, ví dụ 05/09/2026.`);
}

function numberFromText(text: string): CellReading {
  const bare = text.replace(/\s/g, '').replace('−', '-');
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare);
  const plain = grouped ? bare.replaceAll('.', '').replace(',', '.') : bare.replace(',', '.');
  if (/^-?\d+(\.\d+)?$/.test(plain)) return { value: Number(plain) };
  return no('number-unreadable', `“${text}” không phải là số. Hãy ghi như 12 hoặc 12,5.`);
}

function emailFrom(text: string): CellReading {
  const address = text.toLowerCase();
  if (/^[a-z0-9._%+'-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(address) && !address.includes('..')) return { value: address };
  return no('email-unreadable', `“${text}” không phải là địa chỉ thư điện tử.`);
}

function choiceFrom(text: string, column: SheetColumn): CellReading {
  const asked = fold(text);
  const found = column.choices?.find(({ value, words }) => [value, ...words].some((word) => fold(word) === asked));
  if (found) return { value: found.value };
  const known = (column.choices ?? []).map(({ value, words }) => words[0] ?? value).join('; ');
  return no('choice-unknown', `“${text}” không có trong danh mục. Được ghi: ${known}.`);
}

/** Letters that only stand between others when Unicode was read out of a TCVN3 or VNI font. */
function isLegacy(text: string): boolean {
  return /\p{L}[¸µ¶·¹¨»¾¼½©®ª«¬¦§]|[¸µ¶·¹¨»¾¼½©®ª«¬¦§]\p{L}/u.test(text);
}
