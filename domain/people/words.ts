import type { Phrases } from '../kernel/phrases.ts';

/** Words of persons, seats and signing in. */
export const peopleWords = {
  'people.not-found': { vi: 'Không tìm thấy người này.', en: 'No such person.' },
  'people.only-administrator': {
    vi: 'Chỉ quản trị của đơn vị hoặc cấp trên được làm việc này.',
    en: 'Only an administrator of the unit may do this.',
  },
  'role.member': { vi: 'Thành viên', en: 'Member' },
  'role.clerk': { vi: 'Văn thư, thư ký Ban vận động', en: 'Clerk' },
  'role.unit-head': { vi: 'Thủ trưởng đơn vị', en: 'Head of unit' },
  'role.union-chair': { vi: 'Chủ tịch Công đoàn cơ sở', en: 'Union chair' },
  'role.reviewer': { vi: 'Chuyên viên thẩm định', en: 'Reviewer' },
  'role.council-member': { vi: 'Thành viên Hội đồng', en: 'Council member' },
  'role.council-secretary': { vi: 'Thư ký Hội đồng', en: 'Council secretary' },
  'role.authority': { vi: 'Người có thẩm quyền quyết định', en: 'Deciding authority' },
  'role.administrator': { vi: 'Quản trị', en: 'Administrator' },
  'identity.link-not-valid': {
    vi: 'Liên kết này không dùng được: đã dùng rồi, đã hết hạn hoặc chép thiếu.',
    en: 'This link cannot be used: it was used, has expired or was copied in part.',
  },
  'identity.email-taken': { vi: 'Địa chỉ thư này đã có người dùng.', en: 'This e-mail address is taken.' },
  'identity.already-signs-in': { vi: 'Người này đã có tài khoản đăng nhập.', en: 'This person already signs in.' },
  'identity.site-has-administrator': {
    vi: 'Trang này đã có người quản trị đầu tiên.',
    en: 'This site already has its first administrator.',
  },
} as const satisfies Phrases;
