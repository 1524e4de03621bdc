import { expect, test } from 'vitest';
import { isNamedIn } from './sending.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ text, span: { line: 1, start: 0, end: text.length } }));

test('a body is named by its whole name, or by its kind and tier', () => {
  const named = lines('- Ban Chỉ đạo huyện;', 'Như trên', '- Lưu: VT.');
  expect(isNamedIn(named, 'Ban Chỉ đạo huyện Bến Sậy')).toBe(true);
  expect(isNamedIn(named, 'Ban Chỉ đạo tỉnh Thanh Lộc')).toBe(false);
  expect(isNamedIn(named, 'Huyện Bến Sậy')).toBe(false);
  expect(isNamedIn(lines('Liên đoàn Lao động tỉnh Thanh Lộc (để b/c);'), 'Liên đoàn Lao động tỉnh Thanh Lộc')).toBe(true);
  expect(isNamedIn(lines('LĐLĐ', ''), 'Liên đoàn Lao động tỉnh Thanh Lộc')).toBe(false);
});
