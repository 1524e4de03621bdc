import { number } from '#domain/kernel/vietnamese.ts';
import type { App } from '../kernel/action.ts';
import { type PublicAward, searchWinners, type Winners, winnersAPage } from './awardStore.ts';
import { publicPage } from './frame.ts';
import { type Html, html } from './html.ts';
import { icon } from './icons.ts';
import { asPublic } from './store.ts';

const address = '/khen-thuong-cong-khai';

/** Who was commended, once it was announced: name, unit, award and nothing else. */
export async function awardsPage(app: App, words: string, page: number): Promise<string> {
  const typed = words.slice(0, 100);
  const found = await asPublic(app.db, (tx) => searchWinners(tx, typed, page));
  const body = html`<h1 class="title">Tập thể, cá nhân được khen thưởng</h1><p class="lead">Những khen thưởng đã công bố. Gõ một phần tên hoặc tên đơn vị, có dấu hay không dấu đều được.</p>
<form class="find-f" role="search" action="${address}" method="get"><label class="field"><span class="lab">Tên hoặc đơn vị</span><input class="input" name="q" value="${typed}" autocomplete="off" maxlength="100"></label><button class="btn main" type="submit">${icon.search}Tìm</button></form>
${listOf(found, typed)}`;
  const foot = 'Chỉ hiện tên, đơn vị và hình thức khen thưởng của tập thể, cá nhân được khen.';
  return publicPage({ title: 'Khen thưởng', isDemo: app.site.isDemo, body, at: address, foot });
}

function listOf({ awards, total, page, pages }: Winners, typed: string): Html {
  if (total === 0 && typed.trim() === '') {
    return html`<section class="sec"><div class="sec-h"><h2>Chưa có khen thưởng nào được công bố</h2></div><p class="ink-2">Khi kết quả khen thưởng được công bố, tên người, tập thể được khen hiện ở đây.</p></section>`;
  }
  if (total === 0) {
    return html`<section class="sec" role="status"><div class="sec-h"><h2>Không tìm thấy</h2></div><p class="ink-2">Không có khen thưởng nào đã công bố mang đủ những từ «${typed}». Thử ít từ hơn.</p></section>`;
  }
  const from = (page - 1) * winnersAPage + 1;
  const shown = pages > 1 && html`<span class="ink-2">Đang hiện từ ${from} đến ${from + awards.length - 1}</span>`;
  return html`<section class="sec"><div class="sec-h" role="status"><h2>${number(total)} khen thưởng</h2>${shown}</div><ul class="lines">${awards.map(winner)}</ul>${pages > 1 && pager(typed, page, pages)}</section>`;
}

function pager(typed: string, page: number, pages: number): Html {
  const to = (target: number, text: string) =>
    html`<a class="btn" href="${address}?q=${encodeURIComponent(typed)}&amp;trang=${target}">${text}</a>`;
  return html`<nav class="pager" aria-label="Trang kết quả">${page > 1 && to(page - 1, 'Trang trước')}<span>Trang ${page}/${pages}</span>${page < pages && to(page + 1, 'Trang sau')}</nav>`;
}

function winner({ name, isCollective, unitName, form, year, byUnitName }: PublicAward): Html {
  const unit = isCollective && unitName === name ? 'Tập thể' : unitName;
  return html`<li><div class="m"><b>${year}</b></div><div><h3>${name}</h3><p class="why">${unit}<br>${form}${byUnitName && ` của ${byUnitName}`}</p></div></li>`;
}
