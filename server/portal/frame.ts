import { type Html, html } from './html.ts';

interface PublicPage {
  readonly title: string;
  readonly isDemo: boolean;
  readonly body: Html;
}

/** The frame of the public pages: no script, one stylesheet, useful on the slowest phone. */
export function publicPage({ title, isDemo, body }: PublicPage): string {
  return html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Đạt Chuẩn</title>
<link rel="stylesheet" href="/public.css">
</head>
<body>
<a class="skip" href="#chinh">Đến nội dung chính</a>
<div class="demo-day"><span>${isDemo ? 'DỮ LIỆU GIẢ ĐỊNH: người và nơi chốn trong trang này không có thật' : ''}</span><span>Trang công khai, không cần đăng nhập</span></div>
<header class="top"><div class="top-in"><a class="brand" href="/tra-cuu"><svg viewBox="0 0 28 28" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="M22.6 8.6A11 11 0 1 1 18.5 4.8"/><path d="M8.5 13.5l5 5L25 4.5"/></svg>Đạt Chuẩn</a>
<nav class="nav" aria-label="Công khai"><a href="/tra-cuu">Tra cứu</a><a href="/xac-minh">Xác minh</a></nav></div></header>
<main class="page" id="chinh">${body}
<p class="foot"><span>Chỉ hiện đơn vị được công nhận và quyết định. Không có điểm, không có tên người.</span> <a href="/tra-cuu">Tra cứu đơn vị khác</a></p>
</main>
</body>
</html>`.text;
}

/** The field for a code, as it stands on top of every page of a code. */
export function codeForm(code: string): Html {
  return html`<form class="find-f" role="search" action="/xac-minh" method="get"><label class="field"><span class="lab">Mã trên giấy công nhận</span><input class="input" name="ma" value="${code}" autocomplete="off" spellcheck="false" maxlength="40"></label><button class="btn main" type="submit">Xác minh</button></form>`;
}
