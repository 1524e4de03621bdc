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
} as const satisfies Phrases;
