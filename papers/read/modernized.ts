import type { Finding } from '#domain/plans/reading.ts';
import { modernText } from './encodings/modernText.ts';
import type { ExtractedText } from './extractedText.ts';
import { longestText } from './textLines.ts';

function noteOf(name: string, lines: readonly number[]): Finding {
  const first = lines[0]!;
  const where = lines.length === 1 ? `dòng ${first}` : `${lines.length} dòng, đầu tiên là dòng ${first}`;
  const message = `Văn bản dùng bảng mã cũ ${name} tại ${where}; đã đọc như Unicode, bản gốc giữ nguyên. Nên chuyển sang Unicode trước khi ban hành.`;
  return { severity: 'note', code: 'encoding', line: first, excerpt: '', message };
}

/** A text with old encodings (TCVN3, VNI …) read as Unicode, and a note that says so. */
export function modernized(extracted: ExtractedText): ExtractedText {
  if (extracted.text.length > longestText) return extracted;
  const { text, converted } = modernText(extracted.text);
  if (converted.length === 0) return extracted;
  return { ...extracted, text, notes: [...extracted.notes, ...converted.map(({ name, lines }) => noteOf(name, lines))] };
}
