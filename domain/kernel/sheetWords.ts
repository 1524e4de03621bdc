import type { Phrases } from './phrases.ts';

const cell = 'Sheet “{sheet}”, cell {column}{row} ({header}):';
const place = 'Sheet “{sheet}”, row {row}:';

/** What the reader of lists says of a file; `{said}` is its own sentence, which names the place. */
export const sheetWords = {
  'sheet.file-unreadable': { vi: '{said}', en: 'The file cannot be read. {said}' },
  'sheet.head-missing': { vi: '{said}', en: 'No row of headings was found. {said}' },
  'sheet.column-missing': { vi: '{said}', en: `${place} the column “{header}” is missing. {said}` },
  'sheet.column-twice': { vi: '{said}', en: `${place} the column “{header}” stands twice. {said}` },
  'sheet.column-unknown': { vi: '{said}', en: `${place} the column “{header}” is not used. {said}` },
  'sheet.sheet-hidden': { vi: '{said}', en: 'The hidden sheet “{sheet}” was passed over. {said}' },
  'sheet.sheet-skipped': { vi: '{said}', en: 'The sheet “{sheet}” has no headings we know and was passed over. {said}' },
  'sheet.row-merged': { vi: '{said}', en: `${place} a merged heading was passed over. {said}` },
  'sheet.too-many-rows': { vi: '{said}', en: `${place} more rows than are taken at once. {said}` },
  'sheet.cell-missing': { vi: '{said}', en: `${cell} nothing is written. {said}` },
  'sheet.cell-error': { vi: '{said}', en: `${cell} the cell holds an error. {said}` },
  'sheet.formula-uncomputed': { vi: '{said}', en: `${cell} the formula was never computed. {said}` },
  'sheet.text-not-unicode': { vi: '{said}', en: `${cell} the letters are not Unicode. {said}` },
  'sheet.text-too-long': { vi: '{said}', en: `${cell} the text is too long. {said}` },
  'sheet.day-unreadable': { vi: '{said}', en: `${cell} this is no day. {said}` },
  'sheet.day-year-only': { vi: '{said}', en: `${cell} only a year. {said}` },
  'sheet.number-unreadable': { vi: '{said}', en: `${cell} this is no number. {said}` },
  'sheet.email-unreadable': { vi: '{said}', en: `${cell} this is no e-mail address. {said}` },
  'sheet.choice-unknown': { vi: '{said}', en: `${cell} not one of the choices. {said}` },
  'sheet.no-rows': { vi: 'Tệp không có hàng nào để nhập.', en: 'The file has no rows to import.' },
} as const satisfies Phrases;
