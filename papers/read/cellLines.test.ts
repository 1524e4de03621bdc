import { expect, test } from 'vitest';
import { cellRolesOf } from './cellLines.ts';
import { linesOf, paragraphsOf } from './textLines.ts';

const paragraphs = (text: string) => paragraphsOf(linesOf(text)).map((one) => one.text);

test('a score table that came out one cell a line is rows again, and ends where the text goes on', () => {
  const text =
    'STT\nNội dung\nĐiểm tối đa\n\nI\nNhiệm vụ\n40\n1\nĐúng hạn\n20\n2\nCó sáng kiến\n20\nTổng cộng\n40\nIII. Tổ chức thực hiện';
  expect(paragraphs(text)).toEqual(['I | Nhiệm vụ | 40', '1 | Đúng hạn | 20', '2 | Có sáng kiến | 20', 'III. Tổ chức thực hiện']);
});

test('points that could be the next number are points where another number follows', () => {
  expect(paragraphs('TT\nTiêu chí\nĐiểm\n1\nĐeo thẻ\n2\n2\nĐúng giờ\n5')).toEqual(['1 | Đeo thẻ | 2', '2 | Đúng giờ | 5']);
});

test('a table without points, or a word that only looks like its head, is left as it is', () => {
  expect(cellRolesOf(['STT', 'Họ và tên', '1', 'An', '2', 'Bình']).every((role) => role === null)).toBe(true);
  expect(cellRolesOf(['TT', 'Đảng ủy xã']).every((role) => role === null)).toBe(true);
});
