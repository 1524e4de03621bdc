import { CannotOpen } from '#server/db/cannotOpen.ts';
import { mailSettings } from '../mailSettings.ts';
import { settingOf } from '../settings.ts';
import { type Check, fail, note, ok } from './check.ts';

/** Whether notices also go out as mail, and whether their links lead somewhere. Connects to nothing. */
export function checkMail(): readonly Check[] {
  try {
    const mail = mailSettings();
    if (!mail)
      return [note('mail', 'Chưa cấu hình gửi thư; tin báo chỉ có trong trang.', 'No mail server; notices stay in the site.')];
    const sent = ok('mail', `Gửi thư từ ${mail.from}.`, `Mail is sent from ${mail.from}.`);
    if (settingOf('DATCHUAN_URL') !== undefined) return [sent];
    const links = 'DATCHUAN_URL';
    return [
      sent,
      note(
        'mail',
        `Chưa đặt ${links}: liên kết trong thư chỉ mở được trên máy này.`,
        `${links} is not set: links in mail open on this machine only.`,
      ),
    ];
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error;
    return [fail('mail', error.message, error.en)];
  }
}
