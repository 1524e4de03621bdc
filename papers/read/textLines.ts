import { isRule } from './marks.ts';
import { cut, type Passage, passageOf } from './passage.ts';
import { Unreadable } from './unreadable.ts';

/** One line of a document: its number (from 1), its text as given, and the same as a passage. */
export interface Line {
  readonly number: number;
  readonly raw: string;
  readonly passage: Passage;
}

/** The most text one reading takes, in UTF-16 units: some 500 pages. */
export const longestText = 2_000_000;

/** A row of a table drawn with bars, without the outer ones. */
function withoutBars(passage: Passage): Passage {
  const { text } = passage;
  if (!text.startsWith('|') || isRule(text)) return passage;
  return cut(passage, 1, text.endsWith('|') ? text.length - 1 : text.length);
}

/** Lines end at LF or CRLF. @throws Unreadable when there is too much text, or none. */
export function linesOf(text: string): readonly Line[] {
  if (text.length > longestText) {
    throw new Unreadable(
      'file-too-large',
      `Văn bản dài quá ${longestText.toLocaleString('vi-VN')} ký tự; hãy tách riêng phần kế hoạch.`,
    );
  }
  if (!/[^\s\ufeff]/u.test(text)) throw new Unreadable('empty', 'Tệp không có chữ nào để đọc.');
  return text.split(/\r?\n/).map((raw, index) => ({ number: index + 1, raw, passage: withoutBars(passageOf(raw, index + 1)) }));
}
