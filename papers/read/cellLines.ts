import { fold } from '#domain/kernel/vietnamese.ts';
import { listLetters, marksOf, romanValue } from './marks.ts';

/** What a line of a table copied cell by cell is: the first cell of a row, a further cell of it, the frame of the table, or nothing of the sort. */
export type CellRole = 'row' | 'cell' | 'frame' | null;

const firstColumn = /^(?:stt|tt|so tt|so thu tu)\.?$/;
const figure = /^\d{1,3}(?:[.,]\d{1,2})?(?: ?(?:đ|điểm))?$/u;
const label = /^(?:[IVXLC]{1,6}|\d{1,2}|\d{1,2}(?:\.\d{1,2}){1,2}|[a-zđA-ZĐ])[.)]?$/u;
const total = /^(?:tổng(?: cộng| điểm| số điểm)?|cộng)\s*:?$/iu;
const mostColumns = 8;
const widestColumnName = 60;
const longestCell = 600;

/** The names of the columns below "STT": up to the first label of a row. Null where no table of points follows. */
function columnsBelow(texts: readonly string[], from: number): number | null {
  let columns = 0;
  let scored = false;
  for (let at = from; at < texts.length && columns <= mostColumns; at++) {
    const text = texts[at]!;
    if (text === '') continue;
    if (label.test(text)) return columns > 0 && scored ? at : null;
    if (text.length > widestColumnName) return null;
    scored ||= /\bdiem\b/.test(fold(text));
    columns++;
  }
  return null;
}

/** The place of a label in its list: "b" is 2, "III" is 3, "2.4" is 4. */
function placeOf(text: string): number {
  const bare = text.replace(/[.)]$/u, '');
  if (/^\d/u.test(bare)) return Number(bare.split('.').at(-1));
  return romanValue(bare) ?? listLetters.indexOf(bare.toLowerCase()) + 1;
}

const sortOf = (text: string) =>
  /^\d+[.)]?$/u.test(text)
    ? 'number'
    : /^\d/u.test(text)
      ? 'numbers'
      : romanValue(text.replace(/[.)]$/u, ''))
        ? 'roman'
        : 'letter';

/** True for a label that opens a list or goes on with one of this table. */
function isNext(text: string, last: ReadonlyMap<string, number>): boolean {
  if (!label.test(text)) return false;
  const place = placeOf(text);
  return place === 1 || place === (last.get(sortOf(text)) ?? 0) + 1;
}

const isBulleted = (text: string) => ['dash', 'plus', 'bullet'].includes(marksOf(text)[0]?.kind ?? '');

/** The rows of one table whose first label stands at `from`; gives the line behind its last cell. */
function rowsBelow(texts: readonly string[], from: number, roles: CellRole[]): number {
  const last = new Map<string, number>();
  const filled: number[] = [];
  for (let at = from; at < texts.length; at++) if (texts[at] !== '') filled.push(at);
  let cells = 0;
  for (let index = 0; index < filled.length; index++) {
    const at = filled[index]!;
    const text = texts[at]!;
    const next = texts[filled[index + 1] ?? -1] ?? '';
    const wordsFollow = next !== '' && !figure.test(next) && !label.test(next);
    if (total.test(text)) {
      roles[at] = 'frame';
      let end = index + 1;
      while (end < filled.length && figure.test(texts[filled[end]!]!)) roles[filled[end++]!] = 'frame';
      return filled[end] ?? texts.length;
    }
    if (isNext(text, last) && wordsFollow) {
      last.set(sortOf(text), placeOf(text));
      if (sortOf(text) === 'roman') last.delete('number');
      roles[at] = 'row';
      cells = 0;
    } else if (figure.test(text) && index > 0) roles[at] = 'cell';
    else if (isBulleted(text) && cells > 0) continue;
    else if (text.length > longestCell || (cells > 0 && marksOf(text).length > 0) || cells > mostColumns) return at;
    else {
      roles[at] = 'cell';
      cells++;
    }
  }
  return texts.length;
}

/** Finds the score tables of a text that came out one cell a line: "STT", "Nội dung", "Điểm", "1", "Vệ sinh", "20", … */
export function cellRolesOf(texts: readonly string[]): readonly CellRole[] {
  const roles: CellRole[] = new Array(texts.length).fill(null);
  for (let at = 0; at < texts.length; at++) {
    if (texts[at]!.length > 12 || !firstColumn.test(fold(texts[at]!))) continue;
    const first = columnsBelow(texts, at + 1);
    if (first === null) continue;
    for (let name = at; name < first; name++) if (texts[name] !== '') roles[name] = 'frame';
    at = rowsBelow(texts, first, roles) - 1;
  }
  return roles;
}
