import { shortDate } from '#domain/kernel/day.ts';
import type { App } from '../kernel/action.ts';
import { publicPage } from './frame.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';
import { asPublic, listNewest, mostFound, type PublicTitle, searchHolders } from './store.ts';

/** Who holds the title, by name and place; those who failed or withdrew are in no view and so never here. */
export async function searchPage(app: App, words: string): Promise<string> {
  const typed = words.slice(0, 100);
  const isSearch = typed.trim() !== '';
  const found = await asPublic(app.db, (tx) => (isSearch ? searchHolders(tx, typed) : listNewest(tx)));
  const body = html`<h1 class="title">Tra cứu đơn vị đạt chuẩn văn hóa</h1><p class="lead">Gõ một phần tên đơn vị hoặc địa danh, có dấu hay không dấu đều được.</p>
<form class="find-f" role="search" action="/tra-cuu" method="get"><label class="field"><span class="lab">Tên đơn vị hoặc địa danh</span><input class="input" name="q" value="${typed}" autocomplete="off" maxlength="100"></label><button class="btn main" type="submit">${icon.search}Tìm</button></form>
${isSearch ? results(found, typed) : newest(found)}`;
  return publicPage({ title: isSearch ? `Tra cứu: ${typed}` : 'Tra cứu', isDemo: app.site.isDemo, body, at: '/tra-cuu' });
}

function newest(found: readonly PublicTitle[]): Html {
  if (found.length === 0) {
    return html`<section class="sec"><div class="sec-h"><h2>Chưa có đơn vị nào được công nhận</h2></div><p class="ink-2">Khi có quyết định công nhận đầu tiên, tên đơn vị hiện ở đây.</p></section>`;
  }
  return html`<section class="sec"><div class="sec-h"><h2>Mới công nhận</h2></div><ul class="lines">${found.map(holder)}</ul></section>`;
}

function results(found: readonly PublicTitle[], typed: string): Html {
  if (found.length === 0) {
    return html`<section class="sec" role="status"><div class="sec-h"><h2>Không tìm thấy</h2></div><p class="ink-2">Không có đơn vị nào được công nhận mang đủ những từ «${typed}» trong tên hoặc địa danh. Thử ít từ hơn, hoặc tên cũ của đơn vị.</p></section>`;
  }
  const shown = found.slice(0, mostFound);
  const isMore = found.length > mostFound;
  const count = isMore ? `hơn ${mostFound}` : shown.length;
  return html`<section class="sec"><div class="sec-h" role="status"><h2>Tìm thấy ${count} kết quả</h2></div><ul class="lines">${shown.map(holder)}</ul>${isMore && html`<p class="note">Chỉ hiện ${mostFound} dòng đầu. Gõ thêm từ để thu hẹp, ví dụ tên xã.</p>`}</section>`;
}

function holder(title: PublicTitle): Html {
  const years = title.firstYear === title.lastYear ? String(title.firstYear) : `${title.firstYear}–${title.lastYear}`;
  const what = [title.titleName, title.place].filter(Boolean).join(', ');
  const decision = title.revocation
    ? html`<span class="tag error">${icon.cross}Đã hủy bỏ theo Quyết định số ${title.revocation.number}</span>`
    : html`Quyết định số ${title.number} ngày ${shortDate(title.decidedOn)}`;
  return html`<li><div class="m"><b>${years}</b></div><div><h3><a href="/xac-minh/${title.code}">${title.unitName}</a></h3><p class="why">${what}${title.nowNamed && `; nay là ${title.nowNamed}`}<br>${decision}</p></div></li>`;
}
