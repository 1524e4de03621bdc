import { shortDate } from '#domain/kernel/day.ts';
import type { CriteriaGroup, PlanReading } from '#domain/plans/reading.ts';

const textsOf = (group: CriteriaGroup): readonly string[] => [
  ...group.items.map(({ text }) => text),
  ...group.groups.flatMap(textsOf),
];

/** What a unit writes to carry the town's plan out (kế hoạch triển khai): the town's own contents, in a paper of the unit. */
export function communePlan(town: PlanReading & { readonly lines?: readonly string[] }, unitName: string, year: number): string {
  const { title, number, date } = town;
  const cited = number && date ? ` số ${number} ngày ${shortDate(date)}` : '';
  const contents = town.criteriaGroups.flatMap((group, index) => [
    `${index + 1}. ${group.heading || 'Nội dung thi đua'}`,
    ...textsOf(group).map((text) => `- ${text.replace(/[\s;.]+$/u, '')}.`),
  ]);
  return `${unitName.toLocaleUpperCase('vi')}

KẾ HOẠCH
Triển khai phong trào thi đua năm ${year}

Thực hiện Kế hoạch${cited} về việc ${(title ?? 'phát động phong trào thi đua').replace(/^Phát/u, 'phát')};
${unitName} xây dựng kế hoạch triển khai như sau:

I. MỤC ĐÍCH, YÊU CẦU
- Vận động toàn thể cán bộ, công chức, viên chức, người lao động hưởng ứng phong trào thi đua.

II. NỘI DUNG THI ĐUA
${contents.join('\n')}

III. THỜI GIAN THỰC HIỆN
Từ tháng 01 đến hết tháng 12 năm ${year}.

IV. TỔ CHỨC THỰC HIỆN
1. Văn phòng
- Tuyên truyền, theo dõi việc thực hiện; cuối đợt tổng hợp kết quả, lập hồ sơ đề nghị khen thưởng.

Nơi nhận:
- Phòng Nội vụ;
- Lưu: VT.

CHỦ TỊCH
`;
}
