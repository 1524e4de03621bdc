import { shortDate } from '#domain/kernel/day.ts';
import { publicKeyOf } from '#papers/credential/issuerKey.ts';
import { verifyCredential } from '#papers/credential/verify.ts';
import { squareOf } from '#papers/write/square.ts';
import type { App } from '../kernel/action.ts';
import { type CodeCheck, checkCode } from './checkCode.ts';
import { codeForm, publicPage } from './frame.ts';
import { type Html, html } from './html.ts';
import type { PublicTitle } from './store.ts';

/** The page of one code: recognised for which period and by which decision, or revoked, or not here; never "expired". */
export async function codePage(app: App, typed: string): Promise<{ readonly status: number; readonly text: string }> {
  const { isDemo } = app.site;
  const found = typed.trim() === '' ? undefined : await checkCode(app, typed);
  if (!found) {
    const title = typed.trim() === '' ? 'Xác minh giấy công nhận' : 'Không có giấy nào mang mã này';
    const body = html`${codeForm(typed)}${typed.trim() === '' ? welcome() : unknownCode()}`;
    return { status: typed.trim() === '' ? 200 : 404, text: publicPage({ title, isDemo, body }) };
  }
  const check = await verifyCredential(found.credential, publicKeyOf(app.site.key));
  const isGood = check.refusals.length === 0;
  const title = found.revocation ? 'Quyết định công nhận đã bị hủy bỏ' : `${found.unitName} được công nhận`;
  const url = `${app.site.baseUrl}/xac-minh/${found.code}`;
  const body = html`${codeForm(found.code)}${found.revocation ? revoked(found) : recognised(found, isGood)}<div class="body3">${checks(found, isGood)}${history(found)}${carry(found, url)}</div>`;
  return { status: 200, text: publicPage({ title, isDemo, body }) };
}

const period = (title: PublicTitle) =>
  title.firstYear === title.lastYear ? `năm ${title.firstYear}` : `giai đoạn ${title.firstYear}–${title.lastYear}`;

const sign = {
  done: html`<svg class="mark is-done" viewBox="0 0 92 92" aria-hidden="true"><circle cx="46" cy="46" r="43" fill="var(--done-bg)" stroke="currentColor" stroke-width="3"/><path d="M26 48l14 14 28-32" fill="none" stroke="currentColor" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
  error: html`<svg class="mark is-error" viewBox="0 0 92 92" aria-hidden="true"><path d="M29 4h34l25 25v34L63 88H29L4 63V29z" fill="var(--error-bg)" stroke="currentColor" stroke-width="3"/><path d="M30 30l32 32M62 30L30 62" stroke="currentColor" stroke-width="6" stroke-linecap="round"/></svg>`,
  wait: html`<svg class="mark is-wait" viewBox="0 0 92 92" aria-hidden="true"><circle cx="40" cy="40" r="30" fill="var(--wait-bg)" stroke="currentColor" stroke-width="3"/><path d="M62 62l24 24" stroke="currentColor" stroke-width="6" stroke-linecap="round"/></svg>`,
};

function recognised(title: CodeCheck, isGood: boolean): Html {
  return html`<div class="ans" role="status">${isGood ? sign.done : sign.error}<div><p class="k ${isGood ? 'is-done' : 'is-error'}">${isGood ? 'Được công nhận, chữ ký nguyên vẹn' : 'Chữ ký trên tệp không khớp: hãy hỏi nơi cấp'}</p><h1>${title.unitName} là ${title.titleName} ${period(title)}</h1><p class="by">Theo <b>Quyết định số ${title.number}</b> ngày <b>${shortDate(title.decidedOn)}</b>, do ${title.signerTitle} ký. Danh hiệu ghi nhận một giai đoạn đã qua nên không có ngày hết hạn.</p></div></div>`;
}

function revoked(title: CodeCheck): Html {
  const { number, revokedOn } = title.revocation!;
  return html`<div class="ans" role="status">${sign.error}<div><p class="k is-error">Quyết định công nhận đã bị hủy bỏ</p><h1>${title.unitName} không còn danh hiệu ${title.titleName} ${period(title)}</h1><p class="by">Hủy bỏ theo <b>Quyết định số ${number}</b> ngày <b>${shortDate(revokedOn)}</b>. Giấy công nhận đã thu hồi, bản in cũ không còn giá trị.</p></div></div>`;
}

function unknownCode(): Html {
  return html`<div class="ans" role="status">${sign.wait}<div><p class="k is-wait">Không có giấy nào mang mã này</p><h1>Kiểm lại từng ký tự: mã không dùng chữ O, chữ I, số 0 và số 1</h1><p class="by">Nếu mã đúng như trên giấy, hãy báo cho cơ quan ghi trên giấy. Trang này không lưu mã vừa gõ.</p></div></div>`;
}

function welcome(): Html {
  return html`<h1 class="title">Xác minh giấy công nhận</h1><p class="lead">Gõ mã in trên giấy công nhận, hoặc quét mã vuông ở góc giấy. Trang trả lời bằng một câu: được công nhận giai đoạn nào, theo quyết định nào, hay đã bị hủy bỏ.</p>`;
}

function checks(title: CodeCheck, isGood: boolean): Html {
  const line = (isFine: boolean, what: string, how: string) =>
    html`<li><span class="${isFine ? 'is-done' : 'is-error'}" aria-hidden="true">${isFine ? tick : cross}</span><span><b>${what}</b><br><span class="small ink-2">${how}</span></span></li>`;
  return html`<section class="sec"><div class="sec-h"><h2>Đã kiểm những gì</h2></div><ul class="steps2">${[
    line(isGood, isGood ? 'Nội dung chưa bị sửa' : 'Nội dung không khớp chữ ký', 'So từng ký tự với bản đã ký'),
    line(isGood, isGood ? 'Chữ ký của nơi cấp' : 'Chữ ký không phải của nơi cấp', 'Khóa công khai của trang này'),
    title.revocation
      ? line(false, 'Có quyết định hủy bỏ', `Số ${title.revocation.number} ngày ${shortDate(title.revocation.revokedOn)}`)
      : line(true, 'Không có quyết định hủy bỏ', 'Tra trong sổ danh hiệu của trang này'),
  ]}</ul></section>`;
}

const tick = html`<svg class="i" viewBox="0 0 20 20"><path d="M4 10.5l4 4 8-9"/></svg>`;
const cross = html`<svg class="i" viewBox="0 0 20 20"><path d="M6.7 2.5h6.6l4.2 4.2v6.6l-4.2 4.2H6.7l-4.2-4.2V6.7z"/><path d="M10 6.2v4.6M10 13.4v.1"/></svg>`;

function history({ history: titles, code }: CodeCheck): Html {
  const lines = titles.flatMap((title) => [
    html`<li class="${title.code === code ? 'now' : ''}"><span class="d">${shortDate(title.decidedOn)}</span><span class="dot"></span><span>Công nhận ${period(title)}. Quyết định số ${title.number}</span></li>`,
    ...(title.revocation
      ? [
          html`<li class="now"><span class="d">${shortDate(title.revocation.revokedOn)}</span><span class="dot"></span><span><b class="strong">Hủy bỏ quyết định công nhận.</b> Quyết định số ${title.revocation.number}</span></li>`,
        ]
      : []),
  ]);
  return html`<section class="sec"><div class="sec-h"><h2>Lịch sử</h2></div><ol class="line-h">${lines}</ol></section>`;
}

function carry(title: CodeCheck, url: string): Html {
  return html`<section class="sec"><div class="sec-h"><h2>Mang theo</h2></div>${qr(url)}<p class="small ink-2">Quét để mở lại trang này. Tệp kiểm tự xác minh được cả khi không có mạng.</p><p><a class="btn" href="/xac-minh/${title.code}/tep-kiem" download>Tải tệp kiểm</a></p></section>`;
}

/** The page's address as a square code, drawn as vectors. */
function qr(url: string): Html {
  const { size, runs } = squareOf(url);
  const path = runs.map(([x, y, length]) => `M${x} ${y}h${length}v1h-${length}z`).join('');
  return html`<svg class="qr" viewBox="-3 -3 ${size + 6} ${size + 6}" role="img" aria-label="Mã vuông của trang này" shape-rendering="crispEdges"><rect x="-3" y="-3" width="${size + 6}" height="${size + 6}" fill="#fff"/><path d="${path}"/></svg>`;
}
