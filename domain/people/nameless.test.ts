import { describe, expect, test } from 'vitest';
import { namedIn, whyNotNameless } from './nameless.ts';

const staff = [
  { fullName: 'Đàm Thị Hoài An', position: 'Văn thư' },
  { fullName: 'Lưu Trọng Bình', position: 'Hiệu trưởng' },
  { fullName: 'Vũ Thị Sạch', position: 'Giáo viên' },
];

describe('a text that names a person', () => {
  test.each([
    'Đàm Thị Hoài An đi muộn',
    'do ĐÀM THỊ HOÀI AN phụ trách',
    'dam thi hoai an di muon',
    'Đàm  Thị\u00a0Hoài\nAn',
    'Đàm-Thị-Hoài-An',
    '(Lưu Trọng Bình)',
    'L\u200bưu Tr\u200cọng B\u200dình chưa ký',
    'Lưu Trọng Bình'.normalize('NFD'),
    'đồng chí Bình chưa ký sổ',
    'Cô Hoài An nghỉ',
    'đ/c Bình',
    'thầy Trọng Bình',
  ])('%j', (text) => {
    expect(namedIn(text, staff)).toBeDefined();
  });
});

describe('a text that names nobody', () => {
  test.each([
    'Vệ sinh sân sau chưa sạch, đề nghị Tổ Văn phòng khắc phục',
    'Bảo đảm an toàn, bình đẳng; thầy cô an tâm công tác',
    'Các thầy, cô bình xét cuối năm',
    'Cơ quan xanh, sạch, đẹp',
    'Trung bình mỗi tháng một lần',
    'Anh ninh trật tự',
    '',
  ])('%j', (text) => {
    expect(namedIn(text, staff)).toBeUndefined();
  });
});

test('the reason offers the position, and never repeats the name', () => {
  expect(whyNotNameless({ text: 'Cô Hoài An đi muộn', area: 'Nề nếp' }, staff, 'reviews.names-a-person')).toEqual([
    { kind: 'input', code: 'reviews.names-a-person', at: 'text', facts: { role: 'Văn thư' } },
  ]);
});
