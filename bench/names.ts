import { inventedName } from '#cli/demo/names.ts';

/** The names that persons of the province bear, many of them more than once, as in life. */
export const personNames = (): readonly string[] => Array.from({ length: 4992 }, (_, n) => inventedName(n));

const first = [
  'Bến',
  'Hòn',
  'Vân',
  'Lộc',
  'Suối',
  'Đồng',
  'Rừng',
  'Cồn',
  'Gò',
  'Bãi',
  'Mương',
  'Đầm',
  'Truông',
  'Láng',
  'Giồng',
] as const;
const second = ['Sậy', 'Chuông', 'Khê', 'Tràm', 'Mây', 'Sương', 'Gấm', 'Lau', 'Quế', 'Sim', 'Đước', 'Trăng'] as const;
const kinds = [
  'Trường Mầm non',
  'Trường Tiểu học',
  'Trường THCS',
  'Trường THPT',
  'Trạm Y tế',
  'Ủy ban nhân dân',
  'Trung tâm Văn hóa',
  'Hội Liên hiệp Phụ nữ',
  'Hợp tác xã',
  'Phòng Kinh tế',
  'Đoàn Thanh niên',
] as const;

/** Invented places and offices, by number. */
export const unitName = {
  commune: (n: number) =>
    n === 0 ? 'Khối cơ quan tỉnh' : `Xã ${first[n % first.length]} ${second[Math.floor(n / first.length) % second.length]}`,
  unit: (n: number, place: string) =>
    `${kinds[n % kinds.length]} ${place.replace(/^(Xã|Khối) /, '')} số ${Math.floor(n / kinds.length) + 1}`,
} as const;
