import { fold } from '#domain/kernel/vietnamese.ts';
import type { Audience } from '#domain/plans/reading.ts';

const about =
  '^(?:(?:tieu chi|tieu chuan|noi dung|chi tieu|nhiem vu|danh hieu)(?: thi dua| cu the)? )?(?:doi voi |ve |danh cho |cua |cho )?(?:cac |doi ngu |moi )?';
const collectives = new RegExp(
  `${about}(?:tap the|co quan|don vi|nha truong|phong(?! trao| chong| cach)|khoa(?! hoc)|to(?! chuc)|cong doan co so|doanh nghiep|xa(?! hoi)|phuong(?! phap| an| cham)|thon|khu pho|khu dan cu|chi bo|dang bo|chi doan|chi hoi|phan xuong|ubnd|lop)\\b`,
);
const individuals = new RegExp(
  `${about}(?:ca nhan|can bo|cong chuc|vien chuc|nguoi lao dong|doan vien|hoi vien|giao vien|giang vien|nhan vien|cong nhan|tre|hoc sinh|sinh vien|hoc vien|dang vien|quan nhan|chien si)\\b`,
);

/** Who is judged, where the heading says so. */
export function audienceOf(heading: string): Audience | null {
  const folded = fold(heading.slice(0, 80));
  if (collectives.test(folded)) return 'collective';
  return individuals.test(folded) ? 'individual' : null;
}
