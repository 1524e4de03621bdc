import { publicKeyOf } from '#papers/credential/issuerKey.ts';
import type { App } from '../kernel/action.ts';
import { publicPage } from './frame.ts';
import { html } from './html.ts';
import { icon } from './icons.ts';

/** How anybody checks a certificate without trusting this page: the file, the published key, the steps. */
export function howPage(app: App): string {
  const { kid } = publicKeyOf(app.site.key);
  const body = html`<h1 class="title">Cách tự kiểm chữ ký</h1>
<p class="lead">Mỗi danh hiệu có một tệp kiểm đã ký số. Kiểm được không cần mạng, không cần tin trang này.</p>
<section class="sec"><div class="sec-h"><h2>Ba bước</h2></div><ol class="line-h"><li><span class="d">Bước 1</span><span class="dot"></span><span>Tải tệp kiểm (đuôi .vc.json) ở trang của giấy, hoặc xin đơn vị.</span></li><li><span class="d">Bước 2</span><span class="dot"></span><span>Tải khóa công khai của nơi cấp ở dưới đây. So dấu vân tay của khóa với dấu mà nơi cấp công bố trên văn bản.</span></li><li><span class="d">Bước 3</span><span class="dot"></span><span>Chạy lệnh <code>npx datchuan certificate verify TỆP.vc.json --key KHÓA.json</code>. Lệnh trả lời: nguyên vẹn và đúng nơi cấp, hoặc lý do vì sao không.</span></li></ol></section>
<section class="sec"><div class="sec-h"><h2>Khóa công khai của trang này</h2></div><dl class="kv"><dt>Loại khóa</dt><dd>Ed25519</dd><dt>Dấu vân tay</dt><dd><code>${kid}</code></dd></dl><p class="note">Tệp kiểm không biết danh hiệu có bị hủy bỏ sau đó hay không. Muốn biết thì hỏi trang xác minh của mã.</p><p class="acts"><a class="btn" href="/xac-minh/khoa-cong-khai" download>${icon.download}Tải khóa công khai</a></p></section>`;
  return publicPage({ title: 'Cách tự kiểm chữ ký', isDemo: app.site.isDemo, body, at: '/xac-minh' });
}
