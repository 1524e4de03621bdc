import type { Phrases } from '../kernel/phrases.ts';

/** Words of monthly items, meetings and shortcomings. */
export const reviewsWords = {
  'reviews.not-found': { vi: 'Không tìm thấy nội dung này.', en: 'There is nothing here.' },
  'reviews.only-keepers': {
    vi: 'Chỉ văn thư, thủ trưởng hoặc chủ tịch công đoàn của đơn vị ghi biên bản họp.',
    en: 'Only the clerk, the head or the union chair keeps the minutes.',
  },
  'reviews.not-a-month-of-the-year': {
    vi: 'Chọn một tháng của năm {year}; sơ kết 6 tháng ghi vào tháng 6.',
    en: 'Choose a month of {year}; the half-year review belongs to June.',
  },
  'reviews.in-the-future': { vi: 'Ngày họp chưa tới.', en: 'The day of the meeting is in the future.' },
  'reviews.held-outside': {
    vi: 'Buổi họp tháng {month} phải diễn ra từ ngày đầu tháng đó đến hết tháng 01 năm {year}.',
    en: 'A meeting for month {month} is held from that month on, until January {year}.',
  },
  'reviews.more-present-than-all': {
    vi: 'Số có mặt nhiều hơn tổng số. Kiểm tra lại hai con số.',
    en: 'More present than there are people.',
  },
  'reviews.already-held': { vi: 'Tháng {month} đã có biên bản họp.', en: 'Month {month} already has its meeting.' },
  'reviews.names-a-person': {
    vi: 'Không ghi tên người vào hạn chế hay biên bản. Hãy ghi chức danh hoặc bộ phận, ví dụ «{role}».',
    en: 'No person’s name in shortcomings or minutes. Write the position or team, such as “{role}”.',
  },
  'reviews.due-before-meeting': {
    vi: 'Hạn khắc phục không thể trước ngày họp.',
    en: 'The due day cannot be before the meeting.',
  },
  'reviews.due-after-year': { vi: 'Hạn khắc phục phải trong năm {year}.', en: 'The due day must be in {year}.' },
  'reviews.due-in-the-past': { vi: 'Hạn mới phải từ hôm nay trở đi.', en: 'The new due day must be today or later.' },
  'reviews.already-closed': { vi: 'Hạn chế này đã khắc phục ngày {day}.', en: 'This shortcoming was closed on {day}.' },
  'reviews.closed-twice': { vi: 'Một hạn chế được ghi khắc phục hai lần.', en: 'One shortcoming is closed twice.' },
  'reviews.still-open': { vi: 'Hạn chế này còn đang mở.', en: 'This shortcoming is still open.' },
  'reviews.notice.held': {
    vi: 'Đã ghi buổi họp tháng {month}: {raised} hạn chế mới, {closed} đã khắc phục.',
    en: 'The meeting of month {month} was recorded: {raised} new shortcomings, {closed} closed.',
  },
  'reviews.notice.half-year-held': {
    vi: 'Đã ghi hội nghị sơ kết 6 tháng: {raised} hạn chế mới, {closed} đã khắc phục.',
    en: 'The half-year review was recorded: {raised} new shortcomings, {closed} closed.',
  },
  'reviews.notice.reopened': {
    vi: 'Một hạn chế đã mở lại, hạn khắc phục mới {day}.',
    en: 'A shortcoming was opened again; its new day is {day}.',
  },
  'deadline.pledge': { vi: 'Cá nhân ký bản đăng ký thi đua', en: 'Pledges of the staff' },
  'deadline.enrolment': { vi: 'Đơn vị gửi bản đăng ký danh hiệu', en: 'Enrolment of the unit' },
  'deadline.self-scoring': { vi: 'Tự chấm điểm và thông qua trước toàn thể', en: 'Self-assessment, read to all staff' },
  'deadline.submission': { vi: 'Nộp hồ sơ đề nghị', en: 'Submission of the file' },
  'deadline-role.pledge': { vi: 'Toàn thể', en: 'All staff' },
  'deadline-role.enrolment': { vi: 'Ban vận động', en: 'Campaign board' },
  'deadline-role.self-scoring': { vi: 'Ban vận động, Công đoàn', en: 'Campaign board, union' },
  'deadline-role.submission': { vi: 'Thủ trưởng đơn vị', en: 'Head of unit' },
  'meeting-kind.monthly': { vi: 'Họp tháng', en: 'Monthly' },
  'meeting-kind.half-year': { vi: 'Sơ kết 6 tháng', en: 'Half-year review' },
  'half-year.not-due': { vi: 'Chưa tới kỳ', en: 'Not due' },
  'half-year.due': { vi: 'Cần họp sơ kết', en: 'Due' },
  'half-year.held': { vi: 'Đã sơ kết', en: 'Held' },
  'shortcoming-state.open': { vi: 'Chưa khắc phục', en: 'Open' },
  'shortcoming-state.closed': { vi: 'Đã khắc phục', en: 'Closed' },
} as const satisfies Phrases;
