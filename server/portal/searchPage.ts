import { shortDate } from '#domain/kernel/day.ts';
import type { App } from '../kernel/action.ts';
import { publicPage } from './frame.ts';
import { type Html, html } from './html.ts';
import { asPublic, type PublicTitle, searchHolders } from './store.ts';

const mostShown = 50;

/** Who holds the title, by name and place; those who failed or withdrew are in no view and so never here. */
export async function searchPage(app: App, words: string): Promise<string> {
  const typed = words.slice(0, 100);
  const found = await asPublic(app.db, (tx) => searchHolders(tx, typed));
  const body = html`<h1 class="title">Tra cứu đơn vị đạt chuẩn văn hóa</h1>
<form class="find-f" role="search" action="/tra-cuu" method="get"><label class="field"><span class="lab">Tên đơn vị hoặc địa danh</span><input class="input" name="q" value="${typed}" autocomplete="off" maxlength="100"></label><button class="btn main" type="submit">Tìm</button></form>
${typed.trim() === '' ? html`<p class="lead">Gõ một phần tên, có dấu hay không dấu đều được.</p>` : results(found)}`;
  return publicPage({ title: 'Tra cứu', isDemo: app.site.isDemo, body });
}

function results(found: readonly PublicTitle[]): Html {
  if (found.length === 0) {
    return html`<section class="sec"><h2>Không tìm thấy</h2><p class="lead">Không có đơn vị nào được công nhận mang những từ này. Thử ít từ hơn.</p></section>`;
  }
  const shown = found.slice(0, mostShown);
  const more =
    found.length > mostShown ? html`<p class="small ink-2">Chỉ hiện ${mostShown} dòng đầu; gõ thêm từ để thu hẹp.</p>` : null;
  return html`<section class="sec"><div class="sec-h"><h2>Tìm thấy ${found.length > mostShown ? `hơn ${mostShown}` : shown.length}</h2></div><ul class="lines">${shown.map(holder)}</ul>${more}</section>`;
}

function holder(title: PublicTitle): Html {
  const years = title.firstYear === title.lastYear ? String(title.firstYear) : `${title.firstYear}–${title.lastYear}`;
  const state = title.revocation
    ? html`<span class="tag error">Đã hủy bỏ theo Quyết định số ${title.revocation.number}</span>`
    : html`Quyết định số ${title.number} ngày ${shortDate(title.decidedOn)}`;
  return html`<li><div class="m"><b>${years}</b></div><div><h3><a href="/xac-minh/${title.code}">${title.unitName}</a></h3><p class="why">${title.titleName}${title.place ? `, ${title.place}` : ''}. ${state}</p></div><div></div></li>`;
}
