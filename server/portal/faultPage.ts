import { publicPage } from './frame.ts';
import { html } from './html.ts';

/** What a stranger sees when the server failed: what happened, what to do. */
export function faultPage(number: string, isDemo: boolean): string {
  const body = html`<h1 class="title">Máy chủ gặp lỗi</h1><p class="lead">Lỗi đã được ghi với số ${number}. Hãy thử lại sau ít phút; nếu còn, đọc số này cho cơ quan quản lý trang.</p><p class="acts"><a class="btn" href="/xac-minh">Xác minh mã khác</a> <a class="btn" href="/tra-cuu">Tra cứu</a></p>`;
  return publicPage({ title: 'Máy chủ gặp lỗi', isDemo, body, at: '/xac-minh' });
}

/** The database is away for a moment, or the disk is full: nothing for the stranger to report. */
export function busyPage(isDemo: boolean): string {
  const body = html`<h1 class="title">Trang đang tạm nghỉ</h1><p class="lead">Máy chủ đang khởi động lại, thường chỉ ít giây. Hãy tải lại trang sau một lát.</p>`;
  return publicPage({ title: 'Trang đang tạm nghỉ', isDemo, body, at: '/xac-minh' });
}

/** What was asked cannot be answered as it was asked: too large, in no known form, from another site. */
export function badRequestPage(isDemo: boolean): string {
  const body = html`<h1 class="title">Không nhận được yêu cầu này</h1><p class="lead">Tệp quá lớn, hoặc biểu mẫu đến từ nơi khác. Mở lại trang xác minh rồi thử lần nữa.</p><p class="acts"><a class="btn" href="/xac-minh">Về trang xác minh</a></p>`;
  return publicPage({ title: 'Không nhận được yêu cầu', isDemo, body, at: '/xac-minh' });
}
