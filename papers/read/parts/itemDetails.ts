import { fold } from '#domain/kernel/vietnamese.ts';
import type { AppliesTo } from '#domain/plans/reading.ts';
import { countOf } from './numberWords.ts';

const levelShape =
  /(?:(?:phải|bị)\s+)?(?:xử lý\s+)?(?:kỷ luật\s+)?(?:từ\s+)?(?:hình thức|mức)?\s*(?:kỷ luật\s+)?[^;,.]{0,4}?(?:khiển trách|cảnh c[áảa]o|hạ bậc lương|giáng chức|cách chức|buộc thôi việc|phê bình)\s+trở lên/iu;

/** "phải xử lý từ hình thức cảnh cáo trở lên": the severity from which a violation counts. */
export function levelIn(text: string): string | undefined {
  return /trở lên/iu.test(text) ? levelShape.exec(text)?.[0].trim() : undefined;
}

/** "(10 điểm)", "tối đa 5 điểm": the points printed with a criterion. */
export function pointsIn(text: string): number | undefined {
  const match = /(?:\(\s*(?:tối đa\s*)?|tối đa\s*:?\s*|[-–:]\s*)(\d{1,3}(?:[.,]\d+)?)\s*(?:điểm|đ)(?!\p{L})/iu.exec(text);
  return match ? countOf(match[1]!) : undefined;
}

const audiences: readonly (readonly [RegExp, AppliesTo])[] = [
  [
    /^(?:doi voi |rieng )?(?:can bo|dang vien|cong chuc|vien chuc),? (?:[^:;,]{0,30} )?giu chuc (?:vu|danh) (?:lanh dao|quan ly)/,
    'managers',
  ],
  [
    /^(?:(?:doi voi |rieng )(?:can bo )?lanh dao|(?:can bo )?lanh dao(?=,|:| don vi| co quan| nha truong| cac | phong| ban| so\b| phai| quan ly)|(?:doi voi |rieng )?(?:can bo )?giu chuc vu lanh dao|nguoi dung dau|thu truong)/,
    'leaders',
  ],
  [/^(?:doi voi |rieng )?can bo (?:giu chuc vu |giu chuc danh )?(?:lanh dao|quan ly)/, 'managers'],
  [/^(?:doi voi |rieng )?(?:doan vien)/, 'union-members'],
  [/^(?:doi voi |rieng )?(?:dang vien)/, 'party-members'],
];

/** Whom a line is for, where it says so at its head: "Đối với cán bộ quản lý: …". "Đối với lãnh đạo phải …" speaks of how to treat them. */
export function appliesToIn(text: string): AppliesTo | undefined {
  const head = fold(text.slice(0, 80));
  if (/^doi voi lanh dao (?:phai|thi|can)/.test(head)) return undefined;
  return audiences.find(([shape]) => shape.test(head))?.[1];
}
