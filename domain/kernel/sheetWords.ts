import type { Phrases } from './phrases.ts';

/** What the reader of lists says of a file; `{said}` is its own sentence, which names the place. */
export const sheetWords = {
  'sheet.file-unreadable': { vi: '{said}', en: 'The file cannot be read. {said}' },
  'sheet.head-missing': { vi: '{said}', en: 'No row of headings was found. {said}' },
  'sheet.column-missing': { vi: '{said}', en: 'A column is missing. {said}' },
  'sheet.column-twice': { vi: '{said}', en: 'A column stands twice. {said}' },
  'sheet.column-unknown': { vi: '{said}', en: 'A column is not used. {said}' },
  'sheet.sheet-hidden': { vi: '{said}', en: 'A hidden sheet was passed over. {said}' },
  'sheet.sheet-skipped': { vi: '{said}', en: 'A sheet has no headings we know and was passed over. {said}' },
  'sheet.row-merged': { vi: '{said}', en: 'A merged heading was passed over. {said}' },
  'sheet.too-many-rows': { vi: '{said}', en: 'More rows than are taken at once. {said}' },
  'sheet.cell-missing': { vi: '{said}', en: 'Nothing is written. {said}' },
  'sheet.cell-error': { vi: '{said}', en: 'The cell holds an error. {said}' },
  'sheet.formula-uncomputed': { vi: '{said}', en: 'The formula was never computed. {said}' },
  'sheet.text-not-unicode': { vi: '{said}', en: 'The letters are not Unicode. {said}' },
  'sheet.text-too-long': { vi: '{said}', en: 'The text is too long. {said}' },
  'sheet.day-unreadable': { vi: '{said}', en: 'This is no day. {said}' },
  'sheet.day-year-only': { vi: '{said}', en: 'Only a year. {said}' },
  'sheet.number-unreadable': { vi: '{said}', en: 'This is no number. {said}' },
  'sheet.email-unreadable': { vi: '{said}', en: 'This is no e-mail address. {said}' },
  'sheet.choice-unknown': { vi: '{said}', en: 'Not one of the choices. {said}' },
  'sheet.no-rows': { vi: 'Tệp không có hàng nào để nhập.', en: 'The file has no rows to import.' },
} as const satisfies Phrases;
