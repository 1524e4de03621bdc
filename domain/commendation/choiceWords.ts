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
  'commendation.too-few-awards': {
    vi: 'Chưa đủ số lần được khen theo tiêu chuẩn: {form}, có {has}, cần {least} lần.',
    en: 'Too few earlier awards for the standard: {form}, {has} of {least}.',
  },
  'commendation.too-few-award-years': {
    vi: 'Chưa đủ số năm được khen theo tiêu chuẩn: {form}, có {has}, cần {least} năm.',
    en: 'Too few earlier years for the standard: {form}, {has} of {least}.',
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
    vi: 'Đứng sau trường hợp cuối cùng được chọn về: {key}.',
    en: 'Behind the last one chosen by: {key}.',
  },
  'commendation.source-missing': { vi: 'Cần ghi căn cứ.', en: 'Say where it stands.' },
  'commendation.rank-keys': {
    vi: 'Cần ít nhất một tiêu chí xếp hạng, mỗi tiêu chí một lần.',
    en: 'At least one key to rank by, each of them once.',
  },
  'commendation.share-above-whole': { vi: 'Tỷ lệ không thể quá 100%.', en: 'A share is no more than the whole.' },
  'commendation.share-base': { vi: 'Tỷ lệ tối đa cần nêu tính trên số nào.', en: 'A greatest share says of what it is one.' },
  'commendation.base-count': { vi: 'Cần nêu cơ số lớn hơn không.', en: 'State a base above zero.' },
  'commendation.min-is-guide': {
    vi: 'Số tối thiểu chỉ là định hướng: không thể chọn người chưa đủ điều kiện cho đủ số.',
    en: 'A least number only guides: nobody is chosen to make it up.',
  },
  'commendation.only-head-rules': {
    vi: 'Chỉ thủ trưởng, người có thẩm quyền của đơn vị khen thưởng được quyết định việc này.',
    en: 'Only the head or the authority of the commending unit rules on this.',
  },
  'commendation.only-secretary-notes': {
    vi: 'Quyết định của Hội đồng do thư ký Hội đồng ghi nhận.',
    en: "The council's ruling is noted by its secretary.",
  },
  'commendation.tied-to-nominee': {
    vi: 'Bạn có liên quan đến một trường hợp được xét nên không xem và không tham gia xét chọn ở nhóm này.',
    en: 'You are tied to one of those considered: you neither see nor take part in this choice.',
  },
  'commendation.choice-closed': {
    vi: 'Danh sách đã niêm yết, không thay đổi việc xét chọn nữa.',
    en: 'The list is posted; the choice is closed.',
  },
  'commendation.intake-open': { vi: 'Đợt xét còn đang nhận hồ sơ.', en: 'Dossiers are still coming in.' },
  'commendation.not-proposed': { vi: 'Không có trường hợp này trong danh sách trình xét.', en: 'Not among those put forward.' },
  'commendation.has-place': { vi: 'Đã có suất.', en: 'Has a place already.' },
  'commendation.has-no-place': { vi: 'Chưa có suất để trả lại.', en: 'Has no place to give back.' },
  'commendation.not-voted': { vi: 'Hội đồng chưa biểu quyết trường hợp này.', en: 'The council has not voted on it yet.' },
  'commendation.vote-lost': {
    vi: 'Hội đồng không tán thành hoặc chuyển phiên sau.',
    en: 'The council did not agree, or put it off.',
  },
  'commendation.votes-out': {
    vi: 'Còn {left} trường hợp Hội đồng chưa biểu quyết: chờ đủ kết quả rồi mới chọn.',
    en: '{left} are still to be voted on: wait for all of them.',
  },
  'commendation.out-of-rank': {
    vi: 'Theo thứ hạng không được chọn; chọn khác thứ hạng cần quyết định và lý do của thủ trưởng.',
    en: 'Not chosen by rank; taking it out of rank needs the reason of the head.',
  },
  'commendation.tie-unruled': {
    vi: 'Quy tắc xếp hạng không phân định; cần quyết định về các trường hợp bằng nhau.',
    en: 'The rule does not part them; somebody must rule on the tie.',
  },
  'commendation.no-tie': { vi: 'Không có trường hợp bằng nhau nào cần quyết định ở đây.', en: 'Nobody is tied here.' },
  'commendation.tie-not-whole': {
    vi: 'Cần xếp đủ {equal} trường hợp bằng nhau, mỗi trường hợp một lần.',
    en: 'Name all {equal} who are equal, each of them once.',
  },
  'commendation.limit-full': {
    vi: 'Hạn mức {limit} ({source}) đã đủ {max} suất.',
    en: 'The {max} places of {limit} ({source}) are taken.',
  },
  'commendation.awarded-twice': {
    vi: 'Đã được chọn ở một đề nghị khác: không khen nhiều lần cho một thành tích.',
    en: 'Chosen by another nomination: no two awards for one achievement.',
  },
  'commendation.direct-share': {
    vi: 'Chọn thêm thì không giữ được {limit} ({source}); hãy chọn người trực tiếp lao động trước.',
    en: 'It would break {limit} ({source}); choose direct workers first.',
  },
  'commendation.nobody-left': {
    vi: 'Không còn ai được chọn theo thứ hạng mà chưa có suất.',
    en: 'Nobody is in by rank without a place.',
  },
  'commendation.no-such-limit': { vi: 'Không có hạn mức này trong đợt xét.', en: 'No such limit in this round.' },
  'commendation.no-conflict': { vi: 'Các hạn mức này không mâu thuẫn.', en: 'These limits do not contradict.' },
  'commendation.no-council': { vi: 'Đợt xét này không có Hội đồng.', en: 'This round has no council.' },
  'commendation.brought-already': { vi: 'Đã trình Hội đồng.', en: 'Is before the council already.' },
  'commendation.other-council': { vi: 'Phiên họp này của Hội đồng khác.', en: 'That sitting is of another council.' },
  'commendation.line-order': {
    vi: 'Thứ tự xét {whom}: {keys} ({source}).',
    en: 'Order for {whom}: {keys} ({source}).',
  },
  'commendation.line-limit': {
    vi: 'Hạn mức: {limit} ({source}); đã chọn {chosen}.',
    en: 'Limit: {limit} ({source}); {chosen} chosen.',
  },
  'commendation.line-guide': {
    vi: 'Định hướng: {limit} ({source}); đã chọn {chosen}.',
    en: 'Guide: {limit} ({source}); {chosen} chosen.',
  },
  'commendation.line-ruled': {
    vi: 'Hạn mức mâu thuẫn: {sides}. Áp dụng {taken} theo quyết định của {by}: {reason}',
    en: 'Contradicting limits: {sides}. {taken} counts by the ruling of {by}: {reason}',
  },
  'commendation.line-unruled': {
    vi: 'Hạn mức mâu thuẫn: {sides}. Chưa có quyết định, áp dụng mức chặt hơn: {taken}.',
    en: 'Contradicting limits: {sides}. Nobody has ruled; the stricter binds: {taken}.',
  },
  'commendation.line-tie': {
    vi: 'Các trường hợp bằng nhau xếp theo thứ tự {names}, theo quyết định của {by}: {reason}',
    en: 'Those equal go in the order {names}, by the ruling of {by}: {reason}',
  },
  'commendation.line-tie-council': {
    vi: 'Các trường hợp bằng nhau xếp theo thứ tự {names}, theo quyết định của Hội đồng do {by} ghi nhận: {reason}',
    en: 'Those equal go in the order {names}, by the ruling of the council noted by {by}: {reason}',
  },
  'commendation.told-ruled': {
    vi: 'Đã có quyết định về hạn mức mâu thuẫn: {round}',
    en: 'A ruling on contradicting limits was made: {round}',
  },
  'commendation.told-chosen': {
    vi: 'Đã xét chọn xong một nhóm, chờ niêm yết: {round}',
    en: 'One group is chosen and waits to be posted: {round}',
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
