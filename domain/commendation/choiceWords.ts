import type { Phrases } from '../kernel/phrases.ts';

/** Words of the choice: what a standard still lacks, which limit stood in the way, who was told apart by what. */
export const choiceWords = {
  'commendation.merits-missing': { vi: 'Chưa nêu thành tích.', en: 'No merits are told.' },
  'commendation.member-blocked': {
    vi: 'Có {blocked}/{members} đơn vị thành viên có vi phạm đã kết luận ở mức không được xét.',
    en: '{blocked} of {members} member units have a concluded violation that blocks.',
  },
  'commendation.too-few-members': {
    vi: 'Mới có {qualified}/{members} đơn vị thành viên đạt, quy định ít nhất {least}%.',
    en: '{qualified} of {members} member units qualified; at least {least}% are asked for.',
  },
  'commendation.excellent-undefined': {
    vi: 'Kế hoạch đòi “hoàn thành xuất sắc” nhưng không nêu mức điểm; cần đặt mức điểm, có căn cứ, trước khi xét.',
    en: 'The plan asks for an excellent result without a mark; set one, with its source, before choosing.',
  },
  'commendation.no-result': {
    vi: 'Chưa có kết quả thẩm định của năm để xem có hoàn thành xuất sắc (từ {least} điểm) hay không.',
    en: 'The year has no appraised result yet to compare with {least} points.',
  },
  'commendation.not-excellent': {
    vi: 'Được {points} điểm, hoàn thành xuất sắc là từ {least} điểm.',
    en: '{points} points; an excellent result begins at {least}.',
  },
  'commendation.no-model': {
    vi: 'Chưa nêu sáng kiến, mô hình mới đang được áp dụng.',
    en: 'No initiative or model in use is named.',
  },
  'commendation.no-solution': {
    vi: 'Chưa nêu giải pháp đã được triển khai.',
    en: 'No solution that was put to use is named.',
  },
  'commendation.solution-incomplete': {
    vi: 'Sáng kiến, giải pháp đã nêu còn thiếu ngày bắt đầu áp dụng, hiệu quả hoặc minh chứng.',
    en: 'The solution named lacks the day it came into use, its effect or its proof.',
  },
  'commendation.is-in': { vi: 'Được chọn, thứ hạng {rank}.', en: 'Chosen, at rank {rank}.' },
  'commendation.cut-by': {
    vi: 'Thứ hạng {rank}; hạn mức {limit} ({source}) đã đủ {max} chỗ.',
    en: 'Rank {rank}; the {max} places of {limit} ({source}) are taken.',
  },
  'commendation.cut-twice': {
    vi: 'Thứ hạng {rank}; đã được chọn ở một đề nghị khác: không khen nhiều lần cho một thành tích.',
    en: 'Rank {rank}; chosen already by another nomination: no two awards for one achievement.',
  },
  'commendation.is-tied': {
    vi: 'Thứ hạng {rank}, bằng {others} trường hợp khác ở chỗ cuối của hạn mức {limit} ({source}); quy tắc xếp hạng không phân định, cần có quyết định.',
    en: 'Rank {rank}, equal to {others} others at the last place of {limit} ({source}); the rule does not part them, somebody must rule.',
  },
  'commendation.is-waiting': {
    vi: 'Thứ hạng {rank}; tùy quyết định về các trường hợp bằng nhau ở trên ({limit}, {source}).',
    en: 'Rank {rank}; depends on the ruling about those equal above ({limit}, {source}).',
  },
  'commendation.not-carried': {
    vi: 'Hội đồng không tán thành hoặc chuyển phiên sau.',
    en: 'The council did not agree, or put it off.',
  },
  'commendation.parted-by': {
    vi: 'Đứng sau người cuối cùng được chọn về: {key}.',
    en: 'Behind the last one chosen by: {key}.',
  },
  'rank-key.votes': { vi: 'tỷ lệ tán thành của Hội đồng', en: "the council's agreement" },
  'rank-key.points': { vi: 'điểm thẩm định của năm', en: 'appraised points of the year' },
  'rank-key.member-share': { vi: 'tỷ lệ đơn vị thành viên đạt', en: 'share of member units qualified' },
  'rank-key.member-average': { vi: 'điểm trung bình của các đơn vị thành viên', en: 'mean points of the member units' },
  'rank-key.solutions': { vi: 'số sáng kiến, giải pháp đang áp dụng', en: 'number of solutions in use' },
  'rank-key.direct-worker': { vi: 'người trực tiếp lao động', en: 'direct workers first' },
  'limit.max': { vi: 'không quá {amount} {whom}', en: 'at most {amount} {whom}' },
  'limit.min': { vi: 'ít nhất {amount} {whom}', en: 'at least {amount} {whom}' },
  'limit.max-share': { vi: 'không quá {amount}% {whom}, tính trên {base}', en: 'at most {amount}% {whom}, of {base}' },
  'limit.min-direct': {
    vi: 'ít nhất {amount}% {whom} trực tiếp lao động, công tác',
    en: 'at least {amount}% of {whom} working directly',
  },
  'limit.each-unit': { vi: '{limit} cho mỗi đơn vị đề nghị', en: '{limit} for each unit' },
  'limit-base.nominees': { vi: 'số được đề nghị', en: 'those put forward' },
  'limit-base.staff': { vi: 'số cán bộ, công chức, viên chức, người lao động của đơn vị đề nghị', en: 'the staff of the unit' },
  'limit-base.stated': { vi: 'cơ số đã nêu ({count})', en: 'the stated number ({count})' },
  'unit-kind.commune': { vi: 'xã', en: 'communes' },
  'unit-kind.ward': { vi: 'phường', en: 'wards' },
  'unit-kind.town': { vi: 'thị trấn', en: 'towns' },
  'unit-kind.special-zone': { vi: 'đặc khu', en: 'special zones' },
  'unit-kind.school': { vi: 'trường', en: 'schools' },
  'unit-kind.health-station': { vi: 'trạm y tế', en: 'health stations' },
  'unit-kind.other': { vi: 'cơ quan, đơn vị khác', en: 'other bodies' },
  'limit-whom.collective': { vi: 'tập thể', en: 'collectives' },
  'limit-whom.at': { vi: '{whom} ở {kinds}', en: '{whom} at {kinds}' },
  'limit-whom.individual': { vi: 'cá nhân', en: 'persons' },
} as const satisfies Phrases;
