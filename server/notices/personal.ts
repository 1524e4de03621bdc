import { about, type Kept } from '../kernel/personal.ts';

/** What notices keeps about a person. */
export const noticesKept: readonly Kept[] = [
  about('notice_delivery.person_id', 'Thư báo đã xếp hàng', ['due_at', 'settled_at']),
  about('notice.person_id', 'Tin báo gửi bạn', ['created_at', 'read_at', 'mailed_at']),
  about('mail.person_id', 'Thư đã gửi', ['address', 'made_at']),
  about('mail_preference.person_id', 'Lựa chọn nhận thư', ['digest_at', 'quiet_from', 'quiet_until']),
  about('unsubscribe_link.person_id', 'Liên kết thôi nhận thư', []),
  about('reminder.person_id', 'Lần nhắc hạn đã gửi', ['last_day', 'reminded_on']),
  about('calendar_entry.person_id', 'Mục trong lịch đã báo', ['uid']),
  about('calendar_feed.person_id', 'Lịch của bạn trên máy khác', ['made_at', 'read_at']),
];
