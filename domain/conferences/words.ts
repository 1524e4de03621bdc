import type { Phrases } from '../kernel/phrases.ts';

/** Words of the year's conferences. */
export const conferencesWords = {
  'conferences.not-found': { vi: 'Không tìm thấy hội nghị này.', en: 'There is no such conference.' },
  'conferences.only-keepers': {
    vi: 'Chỉ văn thư, thủ trưởng hoặc chủ tịch công đoàn của đơn vị chuẩn bị và ghi hội nghị.',
    en: 'Only the clerk, the head or the union chair prepares and records a conference.',
  },
  'conferences.already-held': {
    vi: 'Hội nghị đã họp, không sửa phần chuẩn bị nữa. Sửa diễn biến cho tới khi biên bản được ký.',
    en: 'It was held; its preparation no longer changes. Its course may be mended until the minutes are signed.',
  },
  'conferences.not-held': { vi: 'Ghi diễn biến hội nghị trước, rồi mới ký biên bản.', en: 'Record how it went first.' },
  'conferences.signed': {
    vi: 'Biên bản hội nghị đã ký, nội dung được giữ nguyên.',
    en: 'The minutes are signed; nothing of it changes.',
  },
  'conferences.signed-outside': {
    vi: 'Ngày ký biên bản phải từ ngày họp tới hôm nay.',
    en: 'The minutes are signed between the day of the conference and today.',
  },
  'conferences.minutes-missing': {
    vi: 'Gắn bản chụp biên bản đã ký của chủ trì và thư ký.',
    en: 'Attach the scan of the minutes that chair and secretary signed.',
  },
  'conferences.outside-the-year': {
    vi: 'Hội nghị của năm {year} họp từ tháng 12 năm trước tới hết tháng 3 năm sau.',
    en: 'A conference of {year} is held from the December before to the March after.',
  },
  'conferences.in-the-future': { vi: 'Ngày họp chưa tới.', en: 'The day of the conference is in the future.' },
  'conferences.ends-before-it-begins': { vi: 'Giờ kết thúc phải sau giờ bắt đầu.', en: 'It ends after it begins.' },
  'conferences.not-staff': { vi: 'Chọn một người của đơn vị.', en: 'Choose somebody of the unit.' },
  'conferences.chair-is-secretary': {
    vi: 'Chủ trì và thư ký phải là hai người.',
    en: 'The chair and the secretary are two persons.',
  },
  'conferences.matter-twice': { vi: 'Nội dung biểu quyết này đã có ở trên.', en: 'This matter already stands above.' },
  'conferences.more-present-than-convened': {
    vi: 'Số có mặt nhiều hơn số được triệu tập ({convened}). Kiểm tra lại hai con số.',
    en: 'More present than the {convened} convened.',
  },
  'conferences.more-excused-than-absent': {
    vi: 'Chỉ vắng {absent} người; số vắng có lý do không thể nhiều hơn.',
    en: 'Only {absent} were absent; no more can have been excused.',
  },
  'conferences.no-quorum': {
    vi: 'Có mặt {present}/{convened}, cần ít nhất {needed} người: hội nghị chưa hợp lệ, không ghi biểu quyết được. Triệu tập lại, hoặc sửa tỷ lệ ở phần chuẩn bị nếu quy chế của đơn vị quy định khác.',
    en: 'Present {present} of {convened}, at least {needed} are needed: it cannot decide. Convene it again, or correct the share in the preparation where your own rules differ.',
  },
  'conferences.votes-not-the-matters': {
    vi: 'Ghi kết quả biểu quyết cho đúng các nội dung đã chuẩn bị.',
    en: 'Give the votes on exactly the matters that were prepared.',
  },
  'conferences.more-hands-than-present': {
    vi: 'Tán thành và không tán thành cộng lại {hands}, nhiều hơn số có mặt {present}.',
    en: '{hands} hands are more than the {present} present.',
  },
  'conferences.names-a-person': {
    vi: 'Không ghi tên người vào ý kiến, kết luận. Hãy ghi chức danh hoặc bộ phận, ví dụ «{role}».',
    en: 'No person’s name in contributions or conclusions. Write the position or team, such as “{role}”.',
  },
  'conferences.pact-empty': { vi: 'Ghi ít nhất một nội dung giao ước.', en: 'Write at least one promise.' },
  'conferences.pact-needs-two': { vi: 'Giao ước có ít nhất hai bên ký.', en: 'A pact has at least two sides.' },
  'conferences.party-twice': { vi: '«{name}» có hai lần trong giao ước.', en: '“{name}” stands twice in the pact.' },
  'conferences.nothing-passed': {
    vi: 'Chưa có nội dung nào được thông qua để lập nghị quyết.',
    en: 'Nothing was passed that a resolution could say.',
  },
  'conferences.no-pact': { vi: 'Hội nghị này không ký giao ước thi đua.', en: 'This conference signs no pact.' },
  'conferences.notice.prepared': {
    vi: '{name}: họp ngày {day}, {hour}. Xem chương trình.',
    en: '{name}: held on {day}, {hour}. See its agenda.',
  },
  'conferences.notice.signed': {
    vi: '{name}: biên bản đã ký, {passed}/{matters} nội dung được thông qua.',
    en: '{name}: minutes signed, {passed} of {matters} matters passed.',
  },
  'conference-kind.opening': { vi: 'Hội nghị cán bộ, công chức, viên chức', en: 'Staff conference' },
  'conference-kind.half-year': { vi: 'Hội nghị sơ kết 6 tháng', en: 'Half-year conference' },
  'conference-kind.year-end': { vi: 'Hội nghị tổng kết năm', en: 'Year-end conference' },
  'conference-state.prepared': { vi: 'Đã chuẩn bị', en: 'Prepared' },
  'conference-state.held': { vi: 'Đã họp, chờ ký biên bản', en: 'Held, minutes to be signed' },
  'conference-state.signed': { vi: 'Đã ký biên bản', en: 'Minutes signed' },
  'share.over-half': { vi: 'trên 1/2', en: 'more than 1/2' },
  'share.two-thirds': { vi: 'ít nhất 2/3', en: 'at least 2/3' },
  'share.three-quarters': { vi: 'ít nhất 3/4', en: 'at least 3/4' },
} as const satisfies Phrases;
