import { shortDate } from '#domain/kernel/day.ts';
import type { CodeCheck } from './checkCode.ts';
import { answer } from './frame.ts';
import { type Html, html } from './html.ts';
import { sign } from './icons.ts';
import type { PublicTitle } from './store.ts';

export const periodOf = (title: Pick<PublicTitle, 'firstYear' | 'lastYear'>) =>
  title.firstYear === title.lastYear ? `năm ${title.firstYear}` : `giai đoạn ${title.firstYear}–${title.lastYear}`;

/** The title and its period begin a line of their own where they do not fit beside the name. */
const held = (title: PublicTitle) => html`<span class="held">${title.titleName} ${periodOf(title).replace(' ', '\u00a0')}</span>`;

/** "của …" and who signed, of a title's decision. */
const givenBy = (title: PublicTitle) => html`${title.byUnitName && ` của ${title.byUnitName}`}, do ${title.signerTitle} ký`;

const renamed = ({ nowNamed }: PublicTitle) => nowNamed && html` Đơn vị nay có tên ${nowNamed}.`;

/** Recognised for which period, by which decision; never "expired". */
export function recognised(title: CodeCheck): Html {
  return answer({
    sign: sign.done,
    tone: 'done',
    kicker: 'Được công nhận, chữ ký nguyên vẹn',
    headline: html`${title.unitName} là ${held(title)}`,
    by: html`Theo <b>Quyết định số ${title.number}</b> ngày <b>${shortDate(title.decidedOn)}</b>${givenBy(title)}. Danh hiệu ghi nhận một giai đoạn đã qua nên không có ngày hết hạn.${renamed(title)}`,
  });
}

export function revoked(title: CodeCheck): Html {
  const { number, revokedOn } = title.revocation!;
  return answer({
    sign: sign.error,
    tone: 'error',
    kicker: 'Quyết định công nhận đã bị hủy bỏ',
    headline: html`${title.unitName} không còn danh hiệu ${held(title)}`,
    by: html`Hủy bỏ theo <b>Quyết định số ${number}</b> ngày <b>${shortDate(revokedOn)}</b>. Giấy công nhận đã thu hồi, bản in cũ không còn giá trị.${renamed(title)}`,
  });
}

/** The register and the signed file disagree: nothing is claimed of the unit. */
export function altered(title: CodeCheck): Html {
  return answer({
    sign: sign.error,
    tone: 'error',
    kicker: 'Chữ ký không khớp: chưa kết luận được',
    headline: 'Tệp chứng nhận của mã này không còn như lúc ký',
    by: html`Sổ danh hiệu ghi ${title.unitName}, Quyết định số ${title.number} ngày ${shortDate(title.decidedOn)}. Hãy hỏi cơ quan ghi trên giấy trước khi tin vào giấy này.`,
  });
}

export function unknownCode(): Html {
  return answer({
    sign: sign.wait,
    tone: 'wait',
    kicker: 'Không có giấy nào mang mã này',
    headline: 'Kiểm lại từng ký tự: mã không dùng chữ O, chữ I, số 0 và số 1',
    by: html`Nếu mã đúng như trên giấy, hãy báo cho cơ quan ghi trên giấy. Trang này không lưu mã anh, chị vừa gõ.`,
  });
}
