import { shortDate } from '#domain/kernel/day.ts';
import { number } from '#domain/kernel/vietnamese.ts';
import type { App } from '../kernel/action.ts';
import { publicPage } from './frame.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';
import { asPublic, type Found, listNewest, type PublicTitle, pageSize, searchHolders } from './store.ts';

/** Who holds the title, by name and place; those who failed or withdrew are in no view and so never here. */
export async function searchPage(app: App, words: string, page: number): Promise<string> {
  const typed = words.slice(0, 100);
  const isSearch = typed.trim() !== '';
  const list = await asPublic(app.db, async (tx) =>
    isSearch ? results(await searchHolders(tx, typed, page), typed) : newest(await listNewest(tx)),
  );
  const body = html`<h1 class="title">Tra cứu đơn vị đạt chuẩn văn hóa</h1><p class="lead">Gõ một phần tên đơn vị hoặc địa danh, có dấu hay không dấu đều được.</p>
<form class="find-f" role="search" action="/tra-cuu" method="get"><label class="field"><span class="lab">Tên đơn vị hoặc địa danh</span><input class="input" name="q" value="${typed}" autocomplete="off" maxlength="100"></label><button class="btn main" type="submit">${icon.search}Tìm</button></form>
${list}`;
  return publicPage({ title: isSearch ? `Tra cứu: ${typed}` : 'Tra cứu', isDemo: app.site.isDemo, body, at: '/tra-cuu' });
}

function newest(found: readonly PublicTitle[]): Html {
  if (found.length === 0) {
    return html`<section class="sec"><div class="sec-h"><h2>Chưa có đơn vị nào được công nhận</h2></div><p class="ink-2">Khi có quyết định công nhận đầu tiên, tên đơn vị hiện ở đây.</p></section>`;
  }
  return html`<section class="sec"><div class="sec-h"><h2>Mới công nhận</h2></div><ul class="lines">${found.map(holder)}</ul></section>`;
}

function results({ titles, total, page, pages }: Found, typed: string): Html {
  if (total === 0) {
    return html`<section class="sec" role="status"><div class="sec-h"><h2>Không tìm thấy</h2></div><p class="ink-2">Không có đơn vị nào được công nhận mang đủ những từ «${typed}» trong tên hoặc địa danh. Thử ít từ hơn, hoặc tên cũ của đơn vị.</p></section>`;
  }
  const from = (page - 1) * pageSize + 1;
  const shown = pages > 1 && html`<span class="ink-2">Đang hiện từ ${from} đến ${from + titles.length - 1}</span>`;
  return html`<section class="sec"><div class="sec-h" role="status"><h2>Tìm thấy ${number(total)} kết quả</h2>${shown}</div><ul class="lines">${titles.map(holder)}</ul>${pages > 1 && pager(typed, page, pages)}</section>`;
}

function pager(typed: string, page: number, pages: number): Html {
  const to = (target: number, text: string) =>
    html`<a class="btn" href="/tra-cuu?q=${encodeURIComponent(typed)}&amp;trang=${target}">${text}</a>`;
  return html`<nav class="pager" aria-label="Trang kết quả">${page > 1 && to(page - 1, 'Trang trước')}<span>Trang ${page}/${pages}</span>${page < pages && to(page + 1, 'Trang sau')}</nav>`;
}

function holder(title: PublicTitle): Html {
  const years = title.firstYear === title.lastYear ? String(title.firstYear) : `${title.firstYear}–${title.lastYear}`;
  const what = [title.titleName, title.place].filter(Boolean).join(', ');
  const decision = title.revocation
    ? html`<span class="tag error">${icon.cross}Đã hủy bỏ theo Quyết định số ${title.revocation.number}</span>`
    : html`Quyết định số ${title.number} ngày ${shortDate(title.decidedOn)}`;
  return html`<li><div class="m"><b>${years}</b></div><div><h3><a href="/xac-minh/${title.code}">${title.unitName}</a></h3><p class="why">${what}${title.nowNamed && `; nay là ${title.nowNamed}`}<br>${decision}</p></div></li>`;
}
