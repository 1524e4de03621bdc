import { dayAt, shortDate } from '#domain/kernel/day.ts';
import { publicKeyOf } from '#papers/credential/issuerKey.ts';
import { verifyCredential } from '#papers/credential/verify.ts';
import { squareOf } from '#papers/write/certificates/square.ts';
import type { App } from '../kernel/action.ts';
import { altered, periodOf, recognised, revoked, unknownCode } from './answers.ts';
import { type CodeCheck, checkCode } from './checkCode.ts';
import { codeForm, fileForm, publicPage } from './frame.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';

/** A rendered page with its status. */
export interface Rendered {
  readonly status: number;
  readonly text: string;
}

/** The page of one code: recognised for which period and by which decision, or revoked, or not here; never "expired". */
export async function codePage(app: App, typed: string): Promise<Rendered> {
  if (typed.trim() === '') return render(app, 200, 'Xác minh giấy công nhận', welcome());
  const found = await checkCode(app, typed);
  if (!found) return render(app, 404, 'Không có giấy nào mang mã này', html`${codeForm(typed)}${unknownCode()}`);
  return await titlePage(app, found);
}

/** The page of a title that was found, by its code or by its file. */
export async function titlePage(app: App, title: CodeCheck): Promise<Rendered> {
  const check = await verifyCredential(title.credential, publicKeyOf(app.site.key));
  const isGood = check.refusals.length === 0;
  const heading = title.revocation ? 'Quyết định công nhận đã bị hủy bỏ' : isGood ? title.unitName : 'Chữ ký không khớp';
  const said = title.revocation ? revoked(title) : isGood ? recognised(title) : altered(title);
  const url = `${app.site.baseUrl}/xac-minh/${title.code}`;
  const parts = html`<div class="body3">${checks(title, isGood)}${history(title)}${isGood && !title.revocation && carry(title, url)}</div>`;
  return render(app, 200, heading, html`${codeForm(title.code)}${said}${parts}`);
}

const render = (app: App, status: number, title: string, body: Html): Rendered => ({
  status,
  text: publicPage({ title, isDemo: app.site.isDemo, body, at: '/xac-minh' }),
});

function welcome(): Html {
  return html`<h1 class="title">Xác minh giấy công nhận</h1><p class="lead">Gõ mã in trên giấy công nhận, hoặc quét mã vuông ở góc giấy. Trang trả lời bằng một câu: được công nhận giai đoạn nào, theo quyết định nào, hay đã bị hủy bỏ.</p>${codeForm('')}${fileForm()}`;
}

function checks(title: CodeCheck, isGood: boolean): Html {
  const line = (isFine: boolean, what: string, how: string) =>
    html`<li><span class="${isFine ? 'is-done' : 'is-error'}">${isFine ? icon.tick : icon.cross}</span><span><b>${what}</b><br><span class="small ink-2">${how}</span></span></li>`;
  const at = `${hourOf(title.checkedAt)}, ${shortDate(dayAt(title.checkedAt))}`;
  return html`<section class="sec"><div class="sec-h"><h2>Đã kiểm những gì</h2></div><ul class="steps2">${[
    line(
      isGood,
      isGood ? 'Nội dung chưa bị sửa' : 'Nội dung không khớp chữ ký',
      isGood ? 'So từng ký tự với bản đã ký' : 'Có ký tự khác với bản đã ký',
    ),
    line(
      isGood,
      isGood ? 'Chữ ký của nơi cấp' : 'Không xác nhận được chữ ký của nơi cấp',
      isGood ? 'Đúng khóa mà trang này công bố' : 'Không khớp với khóa mà trang này công bố',
    ),
    title.revocation
      ? line(false, 'Có quyết định hủy bỏ', `Số ${title.revocation.number} ngày ${shortDate(title.revocation.revokedOn)}`)
      : line(true, 'Không có quyết định hủy bỏ', `Tra sổ danh hiệu lúc ${at}`),
  ]}</ul></section>`;
}

const hourOf = (instant: string) => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(11, 16);

const kinds = { first: 'Công nhận lần đầu', again: 'Công nhận lại' } as const;

function history({ history: titles, code, unitName }: CodeCheck): Html {
  const event = (day: string, isNow: boolean, text: Html) =>
    html`<li${isNow && html` class="now"`}><span class="d">${day}</span><span class="dot"></span><span>${text}</span></li>`;
  const lines = titles.flatMap((title) => {
    const isThis = title.code === code;
    const what = `${kinds[title.kind]}, ${periodOf(title)}.`;
    const given = html`${isThis ? html`<b>${what}</b>` : html`<a href="/xac-minh/${title.code}">${what}</a>`} Quyết định số ${title.number}${title.unitName !== unitName && ` (${title.unitName})`}`;
    const taken = title.revocation;
    return [
      event(shortDate(title.decidedOn), isThis && !taken, given),
      ...(taken
        ? [event(shortDate(taken.revokedOn), isThis, html`<b>Hủy bỏ quyết định công nhận.</b> Quyết định số ${taken.number}`)]
        : []),
    ];
  });
  return html`<section class="sec"><div class="sec-h"><h2>Lịch sử</h2></div><ol class="line-h">${lines}</ol></section>`;
}

function carry(title: CodeCheck, url: string): Html {
  return html`<section class="sec carry"><div class="sec-h"><h2>Mang theo</h2></div>${qr(url)}<p class="small ink-2">Quét để mở lại trang này. Tệp kiểm tự xác minh được cả khi không có mạng.</p><p class="no-print"><a class="btn" href="/xac-minh/${title.code}/tep-kiem" download>${icon.download}Tải tệp kiểm</a></p></section>`;
}

/** The page's address as a square code, drawn as vectors. */
function qr(url: string): Html {
  const { size, runs } = squareOf(url);
  const path = runs.map(([x, y, length]) => `M${x} ${y}h${length}v1h-${length}z`).join('');
  return html`<svg class="qr" viewBox="-3 -3 ${size + 6} ${size + 6}" role="img" aria-label="Mã vuông của trang này" shape-rendering="crispEdges"><rect x="-3" y="-3" width="${size + 6}" height="${size + 6}" fill="#fff"/><path d="${path}"/></svg>`;
}
