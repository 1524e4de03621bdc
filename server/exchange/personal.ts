import { actedIn, type Kept } from '../kernel/personal.ts';

/** What the exchange with other sites keeps about a person. */
export const exchangeKept: readonly Kept[] = [
  actedIn('exchange_partner.registered_by', 'Đã tin cậy khóa của một máy chủ', 'name', 'registered_at'),
  actedIn('exchange_partner.revoked_by', 'Đã thu hồi khóa của một máy chủ', 'name', 'revoked_on'),
  actedIn('exchange_sent.sent_by', 'Đã lập gói hồ sơ gửi máy chủ khác', 'sent_at'),
  actedIn('exchange_sent.receipt_kept_by', 'Đã ghi biên nhận của máy chủ khác', 'receipt_kept_at'),
  actedIn('exchange_received.taken_by', 'Đã nhận gói hồ sơ của máy chủ khác', 'taken_at'),
  actedIn('exchange_match.said_by', 'Đã xác định đơn vị của máy chủ gửi', 'said_at'),
];
