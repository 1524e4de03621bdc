import type { Phrases } from '../kernel/phrases.ts';

/** Words of activities, drives and routines. */
export const activitiesWords = {
  'activities.not-found': { vi: 'Không tìm thấy nội dung này.', en: 'There is nothing here.' },
  'activities.only-keepers': {
    vi: 'Chỉ văn thư, thủ trưởng hoặc chủ tịch công đoàn của đơn vị ghi nội dung này.',
    en: 'Only the clerk, the head or the union chair records this.',
  },
  'activities.only-author': {
    vi: 'Chỉ người ghi, văn thư, thủ trưởng hoặc chủ tịch công đoàn được sửa hoặc gỡ.',
    en: 'Only who recorded it, the clerk, the head or the union chair may mend it or take it off.',
  },
  'activities.only-own-attendance': {
    vi: 'Bạn chỉ ghi được lớp bồi dưỡng của chính mình. Văn thư hoặc thủ trưởng ghi cho người khác.',
    en: 'You can set down your own attendance only. The clerk or the head does it for others.',
  },
  'activities.only-own-consent': {
    vi: 'Chỉ người được nêu gương tự đồng ý; văn thư hoặc thủ trưởng nhập khi có giấy đồng ý.',
    en: 'Only the person concerned agrees; the clerk or the head enters a signed consent.',
  },
  'activities.only-routine-keeper': {
    vi: 'Chỉ người phụ trách việc này, văn thư, thủ trưởng hoặc chủ tịch công đoàn được đánh dấu.',
    en: 'Only who sees to it, the clerk, the head or the union chair ticks it.',
  },
  'activities.in-the-future': { vi: 'Ngày này chưa tới.', en: 'This day is in the future.' },
  'activities.outside-year': { vi: 'Ngày phải nằm trong năm {year}.', en: 'The day must lie in {year}.' },
  'activities.ends-before-it-begins': {
    vi: 'Ngày kết thúc không thể trước ngày bắt đầu.',
    en: 'The last day cannot be before the first.',
  },
  'activities.no-such-line': {
    vi: 'Bảng chấm điểm của năm không có tiêu chí {line}.',
    en: 'The year’s sheet has no line {line}.',
  },
  'activities.no-such-drive': { vi: 'Không có đợt thi đua này trong năm.', en: 'There is no such drive in the year.' },
  'activities.no-such-evidence': {
    vi: 'Minh chứng được gắn không còn trong năm này. Chọn lại minh chứng.',
    en: 'A piece of evidence is no longer part of this year. Choose again.',
  },
  'activities.no-such-document': {
    vi: 'Chọn một văn bản đã ban hành trong sổ văn bản của đơn vị.',
    en: 'Choose a document that the unit’s register holds as issued.',
  },
  'activities.drive-closed': { vi: 'Đợt thi đua «{name}» đã tổng kết.', en: 'The drive “{name}” is closed.' },
  'activities.outside-drive': {
    vi: 'Đợt «{name}» từ {from} đến {to}; ngày của hoạt động phải nằm trong đợt.',
    en: 'The drive “{name}” runs from {from} to {to}; the day must lie within it.',
  },
  'activities.drive-name-taken': { vi: 'Năm nay đã có đợt «{name}».', en: 'There already is a drive “{name}” this year.' },
  'activities.closed-before-begun': {
    vi: 'Ngày tổng kết không thể trước ngày bắt đầu đợt.',
    en: 'A drive cannot close before it begins.',
  },
  'activities.only-courses-hold-persons': {
    vi: 'Chỉ lớp bồi dưỡng ghi người tham dự.',
    en: 'Only a course holds who attended.',
  },
  'activities.not-staff': {
    vi: 'Có người không thuộc đơn vị. Chọn lại trong danh sách.',
    en: 'Somebody is not on the staff. Choose from the list.',
  },
  'activities.did-not-attend': {
    vi: 'Người này chưa được ghi là dự lớp. Nhờ văn thư ghi trước.',
    en: 'This person is not set down for the course. Ask the clerk to do so first.',
  },
  'activities.attended-twice': { vi: 'Một người được ghi hai lần.', en: 'One person is listed twice.' },
  'activities.names-a-person': {
    vi: 'Không ghi tên người ở đây. Hãy ghi khu vực và chức danh hoặc bộ phận, ví dụ «{role}».',
    en: 'No person’s name here. Write the area and the position or team, such as “{role}”.',
  },
  'activities.personal-account': {
    vi: 'Đây là trang cá nhân. Chỉ dẫn liên kết tới trang chính thức của cơ quan.',
    en: 'This is a personal account. Link to an official page only.',
  },
  'activities.not-a-link': {
    vi: 'Liên kết phải bắt đầu bằng http:// hoặc https:// và là một địa chỉ thật.',
    en: 'A link begins with http:// or https:// and is a real address.',
  },
  'activities.more-answered-than-asked': {
    vi: 'Số người trả lời nhiều hơn số người được hỏi.',
    en: 'More people answered than were asked.',
  },
  'activities.more-satisfied-than-answered': {
    vi: 'Số người hài lòng nhiều hơn số người trả lời.',
    en: 'More people are satisfied than answered.',
  },
  'activities.consent-of-nobody': {
    vi: 'Chưa ghi ai được nêu gương nên không có ai để đồng ý.',
    en: 'Nobody is named, so there is nobody to agree.',
  },
  'activities.kind-stays': {
    vi: 'Không đổi được loại hoạt động. Gỡ hoạt động này rồi ghi lại.',
    en: 'The kind cannot change. Take it off and record it anew.',
  },
  'activities.already-removed': { vi: 'Hoạt động này đã được gỡ.', en: 'This activity has been taken off.' },
  'activities.routine-confirmed': {
    vi: 'Việc này trong kế hoạch đã được xác nhận thành việc định kỳ.',
    en: 'This line of the plan is a routine already.',
  },
  'activities.no-round': {
    vi: 'Khoảng thời gian này không có ngày làm việc nào.',
    en: 'There is no working day in this span.',
  },
  'activities.no-such-round': { vi: 'Việc này không có kỳ bắt đầu ngày {day}.', en: 'No round of it begins on {day}.' },
  'activities.round-ahead': { vi: 'Kỳ bắt đầu ngày {day} chưa tới.', en: 'The round of {day} lies ahead.' },
  'activities.round-off': { vi: 'Kỳ này được nghỉ: {reason}.', en: 'This round is off: {reason}.' },
  'activities.notice.attended': {
    vi: 'Bạn được ghi đã dự một lớp bồi dưỡng của năm {year}. Có chứng chỉ thì gắn vào.',
    en: 'You were set down for a course of {year}. Add the certificate where there is one.',
  },
  'activities.notice.consent-asked': {
    vi: 'Đơn vị muốn nêu gương một việc tốt của bạn trong năm {year}. Tên bạn chỉ hiện khi bạn đồng ý.',
    en: 'The unit would like to tell of a good deed of yours in {year}. Your name is shown only if you agree.',
  },
  'activities.notice.routine': {
    vi: 'Bạn phụ trách một việc định kỳ của năm {year}. Mỗi kỳ chạm một lần khi đã làm.',
    en: 'You see to a routine of {year}. One touch each time it is done.',
  },
  'activities.notice.drive-opened': { vi: 'Đã mở đợt thi đua «{name}».', en: 'The drive “{name}” is open.' },
  'activities.notice.drive-closed': { vi: 'Đã tổng kết đợt thi đua «{name}».', en: 'The drive “{name}” is closed.' },
  'activity-kind.outreach': { vi: 'Tuyên truyền', en: 'Outreach' },
  'activity-kind.culture': { vi: 'Văn hóa, văn nghệ, thể thao', en: 'Culture, arts, sports' },
  'activity-kind.care': { vi: 'Chăm lo đời sống', en: 'Care for staff' },
  'activity-kind.course': { vi: 'Bồi dưỡng, tập huấn', en: 'Course' },
  'activity-kind.satisfaction': { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
  'activity-kind.rule': { vi: 'Nội quy, quy chế, nghị quyết', en: 'Rule or resolution' },
  'activity-kind.check': { vi: 'Kiểm tra của công đoàn', en: 'Check by the union' },
  'activity-kind.deed': { vi: 'Người tốt, việc tốt', en: 'Good deed' },
} as const satisfies Phrases;
