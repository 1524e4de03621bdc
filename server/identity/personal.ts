import { about, type Kept } from '../kernel/personal.ts';

/** What identity keeps about a person. */
export const identityKept: readonly Kept[] = [
  about('auth_user.person_id', 'Tài khoản đăng nhập', ['email', 'created_at']),
  about('sign_in_link.person_id', 'Liên kết đăng nhập đã cấp', ['expires_at', 'used_at']),
];
