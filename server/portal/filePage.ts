import { publicKeyOf } from '#papers/credential/issuerKey.ts';
import { type CredentialCheck, verifyCredential } from '#papers/credential/verify.ts';
import type { App } from '../kernel/action.ts';
import { checkCode } from './checkCode.ts';
import { type Rendered, titlePage } from './codePage.ts';
import { answer, fileForm, publicPage } from './frame.ts';
import { type Html, html } from './html.ts';
import { sign } from './icons.ts';

/** The answer to a file: the page of its title where it is ours, else what its signature says by itself. */
export async function filePage(app: App, bytes: Uint8Array | undefined): Promise<Rendered> {
  const check = bytes && (await verifyCredential(bytes, publicKeyOf(app.site.key)));
  if (check && check.refusals.length === 0) {
    const found = await checkCode(app, codeIn(check));
    if (found) return await titlePage(app, found);
  }
  const said = check?.intact ? foreign(check) : broken(check);
  return {
    status: 200,
    text: publicPage({ title: 'Kiểm tệp', isDemo: app.site.isDemo, body: html`${said}${fileForm()}`, at: '/xac-minh' }),
  };
}

const codeIn = ({ credential }: CredentialCheck) => decodeURIComponent(credential!.id.split(':').at(-1)!);

function foreign({ credential, sample }: CredentialCheck): Html {
  return answer({
    sign: sign.risk,
    tone: 'risk',
    kicker: 'Chữ ký nguyên vẹn, nhưng trang này chưa biết nơi cấp',
    headline: 'Chưa kết luận được: khóa ký không phải khóa của trang này',
    by: html`Nội dung tệp không bị sửa từ lúc ký. Tệp tự xưng do <b>${credential!.issuer.name}</b> cấp${sample && html` và là <b>dữ liệu giả định</b>`}. Hãy hỏi trang xác minh của cơ quan ghi trên giấy.`,
  });
}

function broken(check: CredentialCheck | undefined): Html {
  const isAltered = check?.refusals.some((refusal) => refusal.code === 'recognition.credential-altered') ?? false;
  return answer({
    sign: sign.error,
    tone: 'error',
    kicker: isAltered ? 'Tệp đã bị sửa' : 'Không phải tệp kiểm',
    headline: isAltered ? 'Chữ ký không còn khớp với nội dung của tệp' : 'Tệp này không phải tệp chứng nhận danh hiệu',
    by: isAltered
      ? html`Đừng tin nội dung của tệp. Hãy xin lại tệp từ đơn vị, hoặc gõ mã in trên giấy.`
      : html`Tệp kiểm có đuôi .vc.json và nhỏ hơn 64 kB. Ảnh chụp hay bản PDF của giấy thì gõ mã in trên giấy.`,
  });
}
