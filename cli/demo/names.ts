const families = [
  'Đàm',
  'Lưu',
  'Quách',
  'Tạ',
  'Vương',
  'Ninh',
  'Hà',
  'Mạc',
  'Tống',
  'Cao',
  'Phùng',
  'Thái',
  'La',
  'Khổng',
  'Bạch',
  'Chu',
] as const;
const middles = [
  'Thị Hoài',
  'Trọng',
  'Thị Bích',
  'Minh',
  'Đình',
  'Thị Như',
  'Văn',
  'Đức',
  'Thị Thu',
  'Gia',
  'Thị Mai',
  'Quang',
  'Thị Kim',
] as const;
const givens = [
  'An',
  'Bình',
  'Châu',
  'Hạnh',
  'Dũng',
  'Liên',
  'Quyền',
  'Kiên',
  'Giang',
  'Khiêm',
  'Liễu',
  'Ý',
  'Sơn',
  'Thảo',
  'Ngân',
  'Lâm',
  'Oanh',
  'Phúc',
  'Trâm',
  'Uyên',
  'Vinh',
  'Xuân',
  'Yến',
  'Đoan',
] as const;

/** The n-th invented name; the first 4,992 differ from one another. */
export function inventedName(n: number): string {
  const given = givens[n % givens.length]!;
  const family = families[(n * 7 + Math.floor(n / givens.length)) % families.length]!;
  const middle = middles[(n * 5 + Math.floor(n / (givens.length * 2))) % middles.length]!;
  return `${family} ${middle} ${given}`;
}
