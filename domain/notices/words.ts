import type { Phrases } from '../kernel/phrases.ts';

/** Words of notices: why somebody is told, and what the feature itself says. */
export const noticesWords = {
  'notices.not-found': { vi: 'Không tìm thấy tin báo này.', en: 'No such notice.' },
  'notices.only-highest-administrator': {
    vi: 'Chỉ quản trị của đơn vị đứng đầu xem được việc gửi thư.',
    en: 'Only an administrator of the highest unit sees the mail.',
  },
  'notices.no-such-link': {
    vi: 'Liên kết này không dùng được: chép thiếu, hoặc không phải từ một thư của trang.',
    en: 'This link cannot be used: it was copied in part, or is not from a letter of this site.',
  },
  'notices.no-such-mail': {
    vi: 'Thư này không còn trong danh sách chưa gửi được.',
    en: 'This letter is no longer among those not delivered.',
  },
  'notices.no-address': {
    vi: 'Người này không còn địa chỉ thư điện tử. Ghi địa chỉ ở trang của người ấy rồi gửi lại.',
    en: 'This person has no address any more. Give one on their page, then send again.',
  },
  'notices.mail-stopped': {
    vi: 'Máy chủ dừng đúng lúc thư đang được trao đi.',
    en: 'The server stopped while the letter was handed over.',
  },
  'mail-state.dead': { vi: 'Không gửi được', en: 'Not delivered' },
  'mail-state.unknown': { vi: 'Không rõ đã tới', en: 'Perhaps delivered' },
  'notices.digest-in-quiet-hours': {
    vi: 'Giờ gửi thư gộp {hour} nằm trong giờ yên lặng ({from} đến {until}). Chọn giờ khác.',
    en: 'The daily letter at {hour} falls into the quiet hours ({from} to {until}). Choose another hour.',
  },
  'notices.mail-demo': {
    vi: 'DỮ LIỆU GIẢ ĐỊNH: người và nơi chốn trong thư này không có thật.',
    en: 'INVENTED DATA: the people and places in this letter do not exist.',
  },
  'notices.mail-subject-demo': { vi: 'GIẢ ĐỊNH', en: 'INVENTED' },
  'notices.mail-subject-many': { vi: '{count} tin báo', en: '{count} notices' },
  'notices.mail-subject-urgent': { vi: '{count} tin báo, {urgent} tin gấp', en: '{count} notices, {urgent} urgent' },
  'notices.mail-greeting': { vi: 'Kính gửi anh, chị {name},', en: 'Dear {name},' },
  'notices.mail-lead': { vi: '{site} có {count} tin báo dành cho anh, chị:', en: '{site} has {count} notices for you:' },
  'notices.mail-more': { vi: 'Và {count} tin khác: {url}', en: 'And {count} more: {url}' },
  'notices.mail-behind-sign-in': {
    vi: 'Có một tin chỉ xem được sau khi đăng nhập.',
    en: 'There is a notice that is shown only after signing in.',
  },
  'notices.mail-why': {
    vi: 'Thư do hệ thống gửi; mọi tin cũng có ở mục “Tin báo” sau khi đăng nhập.',
    en: 'Sent by the system; every notice also stands under “Notices” after signing in.',
  },
  'notices.mail-settings': { vi: 'Đổi cách nhận thư: {url}', en: 'Change how you get mail: {url}' },
  'notices.mail-leave': { vi: 'Thôi nhận thư: {url}', en: 'Get no more mail: {url}' },
  'because.staff': { vi: 'vì anh, chị làm việc ở đơn vị', en: 'because you work at the unit' },
  'because.insider': { vi: 'vì anh, chị làm việc hoặc giữ vai ở đơn vị', en: 'because you work or hold a seat at the unit' },
  'because.clerk': { vi: 'vì anh, chị là văn thư của đơn vị', en: 'because you are the unit’s clerk' },
  'because.unit-head': { vi: 'vì anh, chị là thủ trưởng đơn vị', en: 'because you are the head of the unit' },
  'because.union-chair': {
    vi: 'vì anh, chị là chủ tịch Công đoàn cơ sở của đơn vị',
    en: 'because you chair the unit’s union',
  },
  'because.unit-keeper': {
    vi: 'vì anh, chị giữ hồ sơ của đơn vị (văn thư, thủ trưởng, chủ tịch Công đoàn)',
    en: 'because you keep the unit’s file (clerk, head, union chair)',
  },
  'because.co-signer': { vi: 'vì anh, chị là người đồng ký', en: 'because you co-sign' },
  'because.signer': { vi: 'vì anh, chị đã ký', en: 'because you had signed' },
  'because.author': { vi: 'vì anh, chị là người đã ghi', en: 'because you wrote it' },
  'because.subject': { vi: 'vì việc này là của anh, chị', en: 'because it is about you' },
  'because.account-holder': { vi: 'vì đây là tài khoản của anh, chị', en: 'because it is your account' },
  'because.seat-holder': { vi: 'vì vai này là của anh, chị', en: 'because the seat is yours' },
  'because.stand-in': { vi: 'vì anh, chị đang thay người vắng mặt', en: 'because you stand in for somebody who is away' },
  'because.board-member': { vi: 'vì anh, chị là thành viên Ban Vận động', en: 'because you are a member of the board' },
  'because.council-member': { vi: 'vì anh, chị là thành viên Hội đồng', en: 'because you are a member of the council' },
  'because.council-secretary': { vi: 'vì anh, chị là thư ký Hội đồng', en: 'because you are the council’s secretary' },
  'because.team-leader': { vi: 'vì anh, chị là tổ trưởng, trưởng phòng', en: 'because you lead the team' },
  'because.task-holder': { vi: 'vì việc này được giao cho anh, chị', en: 'because the task is given to you' },
  'because.participant': { vi: 'vì anh, chị có tên trong thành phần dự', en: 'because you take part' },
  'because.proposer': { vi: 'vì anh, chị là người đề xuất', en: 'because you proposed it' },
  'because.nominee': { vi: 'vì anh, chị được đề nghị', en: 'because you are nominated' },
  'because.reviewer': { vi: 'vì anh, chị là chuyên viên thẩm định', en: 'because you are a reviewer there' },
  'because.receiver': {
    vi: 'vì anh, chị tiếp nhận hồ sơ ở cấp trên của đơn vị',
    en: 'because you receive files at the unit’s superior',
  },
  'because.plan-reader': { vi: 'vì kế hoạch được gửi tới đơn vị của anh, chị', en: 'because the plan was sent to your unit' },
  'because.inspector': { vi: 'vì anh, chị là thành viên đoàn kiểm tra', en: 'because you are in the inspection team' },
  'because.authority': { vi: 'vì anh, chị là người có thẩm quyền quyết định', en: 'because you decide' },
  'because.administrator': { vi: 'vì anh, chị là quản trị', en: 'because you administer' },
} as const satisfies Phrases;
