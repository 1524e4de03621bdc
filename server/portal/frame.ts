import { type Html, html } from './html.ts';
import { icon } from './icons.ts';

interface PublicPage {
  readonly title: string;
  readonly isDemo: boolean;
  readonly body: Html;
  /** The page of the bar that is open. */
  readonly at: '/tra-cuu' | '/khen-thuong-cong-khai' | '/xac-minh';
  /** What the page shows and what it never does; absent: as of the titles. */
  readonly foot?: string;
}

const ofTitles = 'Chỉ hiện đơn vị được công nhận và quyết định. Không có điểm, không có tên người.';

/** The frame of the public pages: no script, one stylesheet, useful on the slowest phone. */
export function publicPage({ title, isDemo, body, at, foot = ofTitles }: PublicPage): string {
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} – Đạt Chuẩn</title>
<link rel="icon" href="/dau.svg" type="image/svg+xml">
<link rel="stylesheet" href="/public.css">
</head>
<body>
<a class="skip" href="#chinh">Đến nội dung chính</a>
<header><div class="demo-day">${isDemo && html`<span>DỮ LIỆU GIẢ ĐỊNH: người và nơi chốn trong trang này không có thật</span>`}<span class="open">Trang công khai, không cần đăng nhập</span></div>
<div class="top"><div class="top-in"><a class="brand" href="/tra-cuu"><svg viewBox="0 0 28 28" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="M22.6 8.6A11 11 0 1 1 18.5 4.8"/><path d="M8.5 13.5l5 5L25 4.5"/></svg>Đạt Chuẩn</a>
<nav class="nav" aria-label="Công khai">${link('/tra-cuu', 'Tra cứu', at)}${link('/khen-thuong-cong-khai', 'Khen thưởng', at)}${link('/xac-minh', 'Xác minh', at)}</nav></div></div></header>
<main class="page" id="chinh">${body}
<p class="foot"><span>${foot}</span><a href="/tra-cuu">Tra cứu đơn vị</a><a href="/xac-minh/cach-kiem">Cách tự kiểm chữ ký</a></p>
</main>
</body>
</html>`.text;
}

const link = (href: PublicPage['at'], text: string, at: PublicPage['at']) =>
  html`<a href="${href}"${href === at && html` aria-current="page"`}>${text}</a>`;

/** The field for a code, as it stands on top of every page of a code. */
export function codeForm(code: string): Html {
  return html`<form class="find-f" role="search" action="/xac-minh" method="get"><label class="field"><span class="lab">Mã trên giấy công nhận</span><input class="input" name="ma" value="${code}" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="40"></label><button class="btn main" type="submit">${icon.search}Xác minh</button></form>`;
}

/** The form that takes a credential's file. */
export function fileForm(): Html {
  return html`<section class="sec no-print"><div class="sec-h"><h2>Có tệp kiểm trong tay?</h2></div><p class="ink-2">Tệp có đuôi .vc.json, tải từ trang của giấy hoặc do đơn vị gửi. Trang kiểm chữ ký rồi quên ngay, không lưu tệp.</p><form class="find-f" action="/xac-minh/tep" method="post" enctype="multipart/form-data"><label class="field"><span class="lab">Tệp kiểm</span><input class="input" type="file" name="tep" accept=".json,application/json" required></label><button class="btn main" type="submit">${icon.search}Kiểm tệp</button></form></section>`;
}

interface Answer {
  readonly sign: Html;
  readonly tone: 'done' | 'risk' | 'error' | 'wait';
  /** The answer in three to eight words. */
  readonly kicker: string;
  readonly headline: Html | string;
  readonly by: Html;
}

/** The one line that a public page answers with. */
export function answer({ sign, tone, kicker, headline, by }: Answer): Html {
  return html`<div class="ans" role="status">${sign}<div><p class="k is-${tone}">${kicker}</p><h1>${headline}</h1><p class="by">${by}</p></div></div>`;
}
