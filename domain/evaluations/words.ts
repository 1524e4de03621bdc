import type { Phrases } from '../kernel/phrases.ts';

/** Words of rounds, layers, decisions and titles. */
export const evaluationsWords = {
  'evaluations.not-found': { vi: 'Không tìm thấy đợt đánh giá này.', en: 'There is no such evaluation.' },
  'evaluations.round-exists': {
    vi: 'Đơn vị đã mở đợt đánh giá năm {year}. Mỗi năm một đợt.',
    en: 'The round of {year} is open already; there is one a year.',
  },
  'evaluations.no-round': {
    vi: 'Đơn vị chưa mở đợt đánh giá của năm này.',
    en: 'The unit has not opened this year’s round yet.',
  },
  'evaluations.period-backwards': {
    vi: 'Kỳ đánh giá phải kết thúc sau ngày bắt đầu {day}.',
    en: 'The period must end after {day}.',
  },
  'evaluations.period-of-other-year': {
    vi: 'Kỳ đánh giá phải có ngày thuộc năm {year}.',
    en: 'The period must touch {year}.',
  },
  'evaluations.headcount-in-future': {
    vi: 'Ngày chốt số người không thể sau hôm nay {day}.',
    en: 'The headcount day cannot be after {day}.',
  },
  'evaluations.headcount-before': {
    vi: 'Ngày chốt số người phải từ ngày bắt đầu kỳ {day}.',
    en: 'The headcount day cannot be before the period begins on {day}.',
  },
  'evaluations.nobody-works': {
    vi: 'Ngày chốt số người không có ai làm việc tại đơn vị. Kiểm tra lại ngày, hoặc danh sách nhân sự.',
    en: 'Nobody works at the unit on the headcount day.',
  },
  'evaluations.nobody-new': {
    vi: 'Mọi người đang làm việc tại đơn vị đã có trong danh sách.',
    en: 'Everybody who works at the unit is on the list.',
  },
  'evaluations.thresholds-out-of-order': {
    vi: 'Các mức điểm phải giảm dần và không vượt khung {total} điểm.',
    en: 'Thresholds must fall from grade to grade and stay within {total} points.',
  },
  'evaluations.cap-above-law': {
    vi: 'Tỷ lệ hoàn thành xuất sắc không được quá {most} %.',
    en: 'The share of the highest grade may not exceed {most} %.',
  },
  'evaluations.tie-rule-twice': { vi: 'Một tiêu chí ưu tiên được chọn hai lần.', en: 'One tie rule is chosen twice.' },
  'evaluations.grades-decided': {
    vi: 'Mức xếp loại đã có quyết định. Muốn thay đổi phải có quyết định mới, nêu lý do.',
    en: 'The grades are decided; only a new decision with a reason changes them.',
  },
  'evaluations.not-in-base': {
    vi: 'Người này không thuộc diện xét của đợt.',
    en: 'This person is not in the base of the round.',
  },
  'evaluations.nothing-said': { vi: 'Chọn mức xếp loại, hoặc cho điểm.', en: 'Choose a grade or give points.' },
  'evaluations.no-points': {
    vi: 'Quy định của đợt này xếp loại theo mức, không cho điểm.',
    en: 'This round grades without points.',
  },
  'evaluations.half-points': {
    vi: 'Cho điểm cả tiêu chí chung và kết quả nhiệm vụ, hoặc không cho điểm phần nào.',
    en: 'Give points to both parts or to neither.',
  },
  'evaluations.outside-frame': { vi: 'Điểm từ 0 đến {most}.', en: 'Points run from 0 to {most}.' },
  'evaluations.grade-above-points': {
    vi: '{total} điểm chưa tới ngưỡng của mức đã chọn.',
    en: '{total} points do not reach the chosen grade.',
  },
  'evaluations.head-by-superior': {
    vi: 'Người đứng đầu đơn vị do cấp trên đánh giá, xếp loại; ghi quyết định của cấp trên.',
    en: 'The head of the unit is graded by the superior; enter the superior’s decision.',
  },
  'evaluations.day-in-future': { vi: 'Ngày này chưa tới.', en: 'This day is in the future.' },
  'evaluations.day-before-period': {
    vi: 'Ngày phải từ ngày bắt đầu kỳ đánh giá {day}.',
    en: 'The day cannot be before the period begins on {day}.',
  },
  'evaluations.self-closed': {
    vi: 'Đã có đề nghị xếp loại; muốn viết lại phiếu, đề nghị thủ trưởng trả lại để bổ sung.',
    en: 'A grade was proposed already; ask for your sheet to be given back.',
  },
  'evaluations.no-self-yet': { vi: 'Chưa có phiếu tự đánh giá.', en: 'There is no self-evaluation yet.' },
  'evaluations.returned-already': { vi: 'Phiếu đã được trả lại, đang chờ bổ sung.', en: 'It was returned already.' },
  'evaluations.only-readers': {
    vi: 'Danh sách đánh giá chỉ văn thư, thủ trưởng và thành viên Hội đồng xem.',
    en: 'Only the clerk, the head and the council read the list.',
  },
  'evaluations.only-head-or-clerk': {
    vi: 'Chỉ thủ trưởng hoặc văn thư của đơn vị làm việc này.',
    en: 'Only the head or the clerk of the unit does this.',
  },
  'evaluations.own-evaluation': {
    vi: 'Không ai nhận xét, đề nghị hay trả lại phiếu của chính mình.',
    en: 'Nobody evaluates themselves beyond the self-evaluation.',
  },
  'evaluations.only-oneself': {
    vi: 'Phiếu tự đánh giá do chính người đó viết; văn thư chỉ nhập phiếu đã ký trên giấy.',
    en: 'A self-evaluation is written by the person; the clerk enters signed paper only.',
  },
  'evaluations.only-team-head': {
    vi: 'Nhận xét của tập thể do tổ trưởng hoặc văn thư nhập, theo biên bản họp tổ.',
    en: 'The team’s remarks are entered by its head or the clerk.',
  },
  'evaluations.only-head': {
    vi: 'Đề nghị xếp loại là của thủ trưởng; kết quả họp do thư ký Hội đồng nhập.',
    en: 'The proposal is the head’s; the sitting is entered by the council’s secretary.',
  },
  'evaluations.paper-missing': {
    vi: 'Văn thư nhập thay phải kèm bản quét giấy đã ký.',
    en: 'The clerk attaches the scan of the signed paper.',
  },
  'evaluations.not-of-base': {
    vi: 'Danh sách có người trùng, hoặc không thuộc diện xét.',
    en: 'The list names somebody twice or outside the base.',
  },
  'evaluations.grades-missing': {
    vi: 'Còn {count} người chưa có mức xếp loại.',
    en: '{count} have no grade yet.',
  },
  'evaluations.no-proposal': {
    vi: 'Còn {count} người chưa có đề nghị của thủ trưởng hoặc kết quả họp.',
    en: '{count} have neither the head’s proposal nor the council’s result.',
  },
  'evaluations.disciplined': {
    vi: 'Người bị kỷ luật trong kỳ phải xếp loại theo quy định về kỷ luật.',
    en: 'Who was disciplined in the period is graded by the rule for it.',
  },
  'evaluations.cap-exceeded': {
    vi: '{used} người hoàn thành xuất sắc, chỉ được {most} ({share} % của {of}).',
    en: '{used} have the highest grade; {most} may ({share} % of {of}).',
  },
  'evaluations.reason-missing': {
    vi: 'Đã có quyết định. Quyết định thay thế phải nêu lý do.',
    en: 'There is a decision; the one that replaces it needs a reason.',
  },
  'evaluations.reason-out-of-place': {
    vi: 'Quyết định đầu tiên không cần lý do thay thế.',
    en: 'A first decision has no reason for replacing.',
  },
  'evaluations.older-than-replaced': {
    vi: 'Quyết định thay thế không thể ký trước quyết định nó thay.',
    en: 'It cannot be older than the decision it replaces.',
  },
  'evaluations.grades-not-decided': {
    vi: 'Phải có quyết định xếp loại trước khi công nhận danh hiệu.',
    en: 'The grades are decided before the titles.',
  },
  'evaluations.advanced-not-decided': {
    vi: 'Phải công nhận Lao động tiên tiến trước: hạn mức Chiến sĩ thi đua cơ sở tính trên số đó.',
    en: 'Lao động tiên tiến is decided first; the quota is a share of it.',
  },
  'evaluations.tied': {
    vi: '{count} người bằng nhau ở ranh giới hạn mức. Hội đồng bỏ phiếu lại giữa những người này rồi nhập kết quả.',
    en: '{count} are equal where the quota ends; the council votes again among them.',
  },
  'evaluations.not-eligible': {
    vi: '{count} người trong danh sách không đủ điều kiện.',
    en: '{count} of the list are not eligible.',
  },
  'evaluations.quota-exceeded': {
    vi: 'Danh sách {given} người, hạn mức {most} tính trên {of} Lao động tiên tiến.',
    en: '{given} on the list, {most} by the quota on {of}.',
  },
  'evaluations.not-the-head': {
    vi: 'Đợt này không có người đứng đầu đơn vị trong danh sách.',
    en: 'The head of the unit is not on the list of this round.',
  },
  'evaluations.votes-above-present': {
    vi: 'Số phiếu đồng ý nhiều hơn số người có mặt.',
    en: 'More votes than people present.',
  },
  'evaluations.more-present-than-all': {
    vi: 'Số có mặt nhiều hơn tổng số thành viên.',
    en: 'More present than there are members.',
  },
  'evaluations.notice.opened': {
    vi: 'Đơn vị đã mở đợt đánh giá, xếp loại năm {year}. Phiếu tự đánh giá của bạn đang chờ.',
    en: 'The round of {year} is open; your self-evaluation waits.',
  },
  'evaluations.notice.returned': {
    vi: 'Phiếu tự đánh giá năm {year} được trả lại để bổ sung.',
    en: 'Your self-evaluation of {year} was given back.',
  },
  'evaluations.notice.decided': {
    vi: 'Đã có quyết định xếp loại năm {year}. Bạn xem được kết quả của mình.',
    en: 'The grades of {year} are decided; you can see yours.',
  },
  'evaluations.notice.title': {
    vi: 'Đã có quyết định công nhận danh hiệu thi đua năm {year}.',
    en: 'A decision on titles of {year} was made.',
  },
  'grade.excellent': { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Excellent' },
  'grade.good': { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Good' },
  'grade.met': { vi: 'Hoàn thành nhiệm vụ', en: 'Met' },
  'grade.unmet': { vi: 'Không hoàn thành nhiệm vụ', en: 'Unmet' },
} as const satisfies Phrases;
