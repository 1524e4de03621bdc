import type { Phrases } from '../kernel/phrases.ts';

/** Words of reports of many units. */
export const reportsWords = {
  'reports.not-found': {
    vi: 'Không tìm thấy báo cáo, hoặc bạn không có quyền xem.',
    en: 'There is no such report, or you may not see it.',
  },
  'reports.day-to-come': {
    vi: 'Ngày {on} chưa tới; báo cáo tại thời điểm lập được đến hết hôm nay.',
    en: '{on} is still to come.',
  },
  'reports.before-kept': {
    vi: 'Số liệu theo từng ngày được giữ từ ngày {from}; trước ngày đó không lập được báo cáo tại thời điểm.',
    en: 'How the years stood on each day is kept from {from} on.',
  },
  'reports.period-to-come': {
    vi: 'Kỳ báo cáo này bắt đầu từ ngày {first}, chưa tới.',
    en: 'This period begins on {first}.',
  },
  'reports.not-late': {
    vi: '{unit}: không có việc nào quá hạn để nhắc.',
    en: '{unit}: nothing is overdue.',
  },
  'reports.reminded-lately': {
    vi: '{unit}: đã nhắc ngày {last}; hai lần nhắc cách nhau ít nhất {days} ngày, nhắc lại được từ ngày {again}.',
    en: '{unit} was reminded on {last}; {days} days lie between two reminders, so again from {again} on.',
  },
  'reports.nobody-late': { vi: 'Không đơn vị nào quá hạn.', en: 'Nobody is late.' },
  'reports.all-reminded-lately': {
    vi: 'Mọi đơn vị quá hạn đã được nhắc trong {days} ngày gần nhất.',
    en: 'Everybody who is late was reminded within the last {days} days.',
  },
  'reports.told-enrolment-late': {
    vi: '{by} nhắc: {unit} đã quá hạn gửi đăng ký năm {year} (hạn đến hết ngày {due}).',
    en: '{by} reminds you: the enrolment of {unit} for {year} was due on {due}.',
  },
  'reports.told-submission-late': {
    vi: '{by} nhắc: {unit} đã quá hạn nộp hồ sơ năm {year} (hạn đến hết ngày {due}).',
    en: '{by} reminds you: the file of {unit} for {year} was due on {due}.',
  },
  'report-period.month-1': { vi: 'tháng 1', en: 'month 1' },
  'report-period.month-2': { vi: 'tháng 2', en: 'month 2' },
  'report-period.month-3': { vi: 'tháng 3', en: 'month 3' },
  'report-period.month-4': { vi: 'tháng 4', en: 'month 4' },
  'report-period.month-5': { vi: 'tháng 5', en: 'month 5' },
  'report-period.month-6': { vi: 'tháng 6', en: 'month 6' },
  'report-period.month-7': { vi: 'tháng 7', en: 'month 7' },
  'report-period.month-8': { vi: 'tháng 8', en: 'month 8' },
  'report-period.month-9': { vi: 'tháng 9', en: 'month 9' },
  'report-period.month-10': { vi: 'tháng 10', en: 'month 10' },
  'report-period.month-11': { vi: 'tháng 11', en: 'month 11' },
  'report-period.month-12': { vi: 'tháng 12', en: 'month 12' },
  'report-period.half-1': { vi: '6 tháng đầu', en: 'first half' },
  'report-period.half-2': { vi: '6 tháng cuối', en: 'second half' },
  'report-figure.launched': { vi: 'Đã phát động', en: 'Launched' },
  'report-figure.registered': { vi: 'Đăng ký', en: 'Registered' },
  'report-figure.submitted': { vi: 'Đã nộp hồ sơ', en: 'Submitted' },
  'report-figure.late': { vi: 'Nộp trễ', en: 'Submitted late' },
  'report-figure.assessed': { vi: 'Đã đánh giá', en: 'Assessed' },
  'report-figure.qualified': { vi: 'Đạt', en: 'Qualified' },
  'report-figure.notQualified': { vi: 'Không đạt', en: 'Not qualified' },
  'report-figure.notAssessed': { vi: 'Chưa đánh giá', en: 'Not assessed' },
  'report-figure.withdrawn': { vi: 'Rút đăng ký', en: 'Withdrawn' },
  'report-figure.titled': { vi: 'Được công nhận danh hiệu', en: 'Recognised' },
  'report-figure.revoked': { vi: 'Danh hiệu bị hủy bỏ', en: 'Title revoked' },
  'noted-figure.meetings': { vi: 'Cuộc họp kiểm điểm', en: 'Review meetings' },
  'noted-figure.shortcomings': { vi: 'Hạn chế được nêu', en: 'Shortcomings raised' },
  'noted-figure.shortcomings-closed': { vi: 'Hạn chế đã khắc phục', en: 'Shortcomings closed' },
  'noted-figure.activities': { vi: 'Hoạt động', en: 'Activities' },
  'noted-figure.tasks-done': { vi: 'Nhiệm vụ hoàn thành', en: 'Tasks done' },
  'noted-figure.initiatives': { vi: 'Sáng kiến được công nhận', en: 'Initiatives recognised' },
  'noted-figure.violations': { vi: 'Vi phạm đã kết luận', en: 'Violations concluded' },
} as const satisfies Phrases;
