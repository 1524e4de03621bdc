import { type Day, shortDate } from '#domain/kernel/day.ts';
import type { Finding } from '#domain/plans/reading.ts';
import type { Passage } from '../passage.ts';
import type { PlanDraft } from '../planDraft.ts';
import { findingAt } from './finding.ts';

/** From this day on there is no district level (Luật Tổ chức chính quyền địa phương 72/2025/QH15; Nghị quyết 203/2025/QH15). */
const noDistricts = '2025-07-01' as Day;
const district =
  /(?<!\p{L})(?:(?:UBND|Ủy ban nhân dân|HĐND|Phòng [\p{L} ]{2,30}?|LĐLĐ|Liên đoàn Lao động|Ban [Cc]hỉ đạo|BCĐ|Huyện ủy|Thị ủy|Quận ủy)\s+(?:huyện|quận|thị xã)|Huyện ủy|Thị ủy|Quận ủy|Ban [Cc]hỉ đạo huyện)(?!\p{L})/gu;

/** Bodies of the district level in a plan of a time that has none. */
export function abolishedFindings(draft: PlanDraft, passages: readonly Passage[]): readonly Finding[] {
  const { date, period } = draft.reading;
  const day = date ?? period?.from ?? null;
  if (day === null || day < noDistricts) return [];
  const seen = new Set<string>();
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(district)].flatMap((match): readonly Finding[] => {
      if (seen.has(match[0])) return [];
      seen.add(match[0]);
      const message = `Từ ngày ${shortDate(noDistricts)} không còn cấp huyện: “${match[0]}” cần đổi thành cơ quan cấp xã hoặc cấp tỉnh.`;
      return [
        findingAt(passage, match.index, match.index + match[0].length, { severity: 'warning', code: 'body-abolished', message }),
      ];
    }),
  );
}
