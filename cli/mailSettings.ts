import { CannotOpen } from '#server/db/cannotOpen.ts';
import type { MailSettings } from '#server/kernel/action.ts';
import { addressIn, smtpOptions } from '#server/notices/mail/smtp.ts';
import { settingOf } from './settings.ts';

/** Where mail goes, from the environment; undefined: no mail. @throws CannotOpen when the settings are half or wrong. */
export function mailSettings(): MailSettings | undefined {
  const smtpUrl = settingOf('DATCHUAN_SMTP_URL');
  const from = settingOf('DATCHUAN_MAIL_FROM');
  if (smtpUrl === undefined) return undefined;
  if (!isServer(smtpUrl))
    throw new CannotOpen(
      'DATCHUAN_SMTP_URL không phải địa chỉ máy chủ thư. Mẫu: smtp://tên:mật-khẩu@may.don-vi.vn:587',
      'DATCHUAN_SMTP_URL is no mail server. Like this: smtp://name:password@host.office.vn:587',
    );
  if (from === undefined || !/^[^\s@<>]+@[^\s@<>]+$/.test(addressIn(from)))
    throw new CannotOpen(
      'Có DATCHUAN_SMTP_URL thì cần DATCHUAN_MAIL_FROM là địa chỉ gửi thư. Mẫu: Đạt Chuẩn <dat-chuan@don-vi.vn>',
      'With DATCHUAN_SMTP_URL, DATCHUAN_MAIL_FROM must be the address mail is from. Like this: Đạt Chuẩn <dat-chuan@office.vn>',
    );
  return { smtpUrl, from };
}

function isServer(smtpUrl: string): boolean {
  try {
    return smtpOptions(smtpUrl).options.host !== '';
  } catch {
    return false;
  }
}
