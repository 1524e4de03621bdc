import type { Phrases } from './phrases.ts';

/** What every feature's refusals may share. */
export const kernelWords = {
  'kernel.missing': { vi: 'Còn thiếu, cần điền.', en: 'This is required.' },
  'kernel.wrong-form': { vi: 'Không đúng dạng.', en: 'This has the wrong form.' },
  'kernel.not-an-address': {
    vi: 'Không phải địa chỉ thư điện tử, ví dụ ten@donvi.vn.',
    en: 'This is no e-mail address, such as name@office.vn.',
  },
  'kernel.too-small': { vi: 'Nhỏ hoặc ngắn hơn mức tối thiểu {minimum}.', en: 'Below the minimum of {minimum}.' },
  'kernel.too-large': { vi: 'Lớn hoặc dài hơn mức tối đa {maximum}.', en: 'Above the maximum of {maximum}.' },
  'kernel.not-a-choice': { vi: 'Không nằm trong các lựa chọn.', en: 'Not one of the choices.' },
  'kernel.unknown-field': { vi: 'Có trường không nhận biết được.', en: 'There is an unknown field.' },
  'kernel.stale': {
    vi: 'Người khác đã sửa trong lúc này (bản {current}, bản đang sửa là {read}). Những gì đã nhập vẫn còn; hãy xem bản mới rồi gửi lại.',
    en: 'Someone else changed this meanwhile (version {current}, you read {read}). What you typed is kept; look at the new version and send again.',
  },
  'kernel.key-used-for-another-request': {
    vi: 'Yêu cầu này đã được gửi với nội dung khác. Hãy mở lại trang rồi gửi.',
    en: 'This request was already sent with other content. Open the page again and send.',
  },
  'kernel.other-person': {
    vi: 'Trong trình duyệt này đang có người khác đăng nhập, nên điều này chưa được gửi và không gửi thay. Hãy đăng nhập lại bằng tài khoản đã viết nó.',
    en: 'Someone else is signed in in this browser, so this was not sent in their name. Sign in again with the account that wrote it.',
  },
  'kernel.not-signed-in': { vi: 'Cần đăng nhập.', en: 'Sign in first.' },
  'kernel.not-found': { vi: 'Không có trang hoặc nội dung này.', en: 'There is nothing here.' },
  'kernel.file-too-large': { vi: 'Tệp lớn hơn {megabytes} MB.', en: 'The file is larger than {megabytes} MB.' },
  'kernel.body-too-large': {
    vi: 'Nội dung gửi lên lớn hơn {megabytes} MB. Hãy rút gọn, hoặc gửi bằng tệp.',
    en: 'What was sent is larger than {megabytes} MB. Shorten it, or send it as a file.',
  },
  'kernel.broken-off': {
    vi: 'Nội dung gửi lên chưa trọn vì đường truyền đứt giữa chừng. Hãy gửi lại.',
    en: 'What was sent did not arrive whole. Send it again.',
  },
  'kernel.paper-not-made': { vi: 'Chưa lập.', en: 'Not made yet.' },
  'kernel.paper-not-a-scan': { vi: 'Bản quét phải là tệp PDF hoặc ảnh.', en: 'The scan must be a PDF or a picture.' },
  'kernel.place-in-signed-file': {
    vi: 'Ảnh trong tệp còn ghi nơi chụp, mà tệp đã ký số nên không gỡ được. Gửi bản chưa ký, hoặc bỏ nơi chụp trong ảnh rồi ký lại.',
    en: 'Pictures in the file say where they were taken, and the file is digitally signed, so that cannot be taken out. Send it unsigned, or take the places out and sign again.',
  },
  'kernel.foreign-origin': {
    vi: 'Yêu cầu đến từ một trang khác nên không được nhận.',
    en: 'The request came from another site.',
  },
  'kernel.database-away': {
    vi: 'Cơ sở dữ liệu đang tạm ngừng, thường chỉ ít giây. Những gì đã nhập vẫn còn; hãy thử lại sau một lát.',
    en: 'The database is away, usually for a few seconds only. What you typed is kept; try again in a moment.',
  },
  'kernel.disk-full': {
    vi: 'Ổ đĩa của máy chủ đã đầy nên chưa ghi được gì. Những gì đã nhập vẫn còn; xin báo người quản trị máy chủ.',
    en: 'The disk of the server is full, so nothing was written. What you typed is kept; please tell whoever runs the server.',
  },
  'kernel.fault': {
    vi: 'Hệ thống gặp lỗi, chưa có gì thay đổi. Xin báo người quản trị số {number}.',
    en: 'Something failed on our side; nothing was changed. Please report number {number}.',
  },
} as const satisfies Phrases;
