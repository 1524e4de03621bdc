import { describe, expect, test } from 'vitest';
import { isMarkdown, withoutMarkdown } from './markdown.ts';
import { passageOf } from './passage.ts';
import { readPlan } from './readPlan.ts';

const read = (line: string) => passageOf(withoutMarkdown(line), 1).text;

describe('Markdown', () => {
  test.each([
    ['# I. MỤC ĐÍCH', 'I. MỤC ĐÍCH'],
    ['**KẾ HOẠCH** năm *2026*', 'KẾ HOẠCH năm 2026'],
    ['***Một*** và __hai__, `ba`, ~~bốn~~', 'Một và hai, ba, bốn'],
    ['theo [Quyết định số 1/QĐ-TTg](https://a.vn/x_y_z) nhé', 'theo Quyết định số 1/QĐ-TTg nhé'],
    ['![ảnh](a.png)Chữ', 'Chữ'],
    ['> Trích', 'Trích'],
    ['- [x] Việc', '- Việc'],
    ['1\\. Một \\- hai', '1. Một - hai'],
    ['* Gạch đầu dòng', '* Gạch đầu dòng'],
    ['- 5 * 3 * 2', '- 5 * 3 * 2'],
    ['```', ''],
  ])('%s', (line, text) => {
    expect(read(line)).toBe(text);
    expect([...withoutMarkdown(line)].length).toBe([...line].length);
  });

  test('is told from text by two of its signs', () => {
    expect(isMarkdown('# A\n\n**b** c')).toBe(true);
    expect(isMarkdown('| A | B |\n|---|:-:|\n| [x](y) | 2 |')).toBe(true);
    for (const text of ['# Phụ lục', '* a\n* b', '- 5*3', 'A **', 'KẾ HOẠCH\n-----\nNăm 2026'])
      expect(isMarkdown(text)).toBe(false);
  });

  test('a plan is read with places in the file as written', () => {
    const text =
      '# **KẾ HOẠCH**\nThi đua năm 2026\n\n## I. MỤC ĐÍCH\n- **Nâng cao** chất lượng dạy học.\n\n## II. NỘI DUNG\n- 100% *giáo viên* dự giờ.';
    const reading = readPlan(new TextEncoder().encode(text));
    expect(reading).toMatchObject({ isPlan: true, kind: 'Kế hoạch' });
    const [purpose] = reading.purposes;
    expect(purpose!.text).toBe('Nâng cao chất lượng dạy học.');
    expect([...text.split('\n')[purpose!.span.line - 1]!].slice(purpose!.span.start, purpose!.span.end).join('')).toBe(
      'Nâng cao** chất lượng dạy học.',
    );
  });
});
