/** One sentence for the person at the terminal: why the site cannot be opened as things stand, and what to do. */
export class CannotOpen extends Error {}

interface SystemError extends Error {
  readonly code?: string;
  readonly path?: string;
}

const notWritable = 'Tài khoản đang chạy không ghi được vào thư mục dữ liệu; hãy đổi quyền hoặc chọn thư mục khác';

const wordsOfFolder: Readonly<Record<string, string>> = {
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: 'Thư mục dữ liệu nằm trên ổ chỉ đọc; hãy chọn thư mục khác',
  ENOSPC: 'Ổ đĩa chứa thư mục dữ liệu đã đầy; hãy dọn bớt rồi chạy lại',
  EDQUOT: 'Tài khoản đang chạy đã hết hạn mức đĩa; hãy dọn bớt rồi chạy lại',
  ENOTDIR: 'Chỗ của thư mục dữ liệu có một tệp cùng tên; hãy chọn thư mục khác',
  EEXIST: 'Chỗ của thư mục dữ liệu có một tệp cùng tên; hãy chọn thư mục khác',
};

/** What the data folder refused: read-only, not ours, full, not a folder; undefined when the error says something else. */
export function folderTrouble(error: unknown, folder: string): CannotOpen | undefined {
  const { code, path } = error as SystemError;
  const said = wordsOfFolder[code ?? ''];
  return said === undefined ? undefined : new CannotOpen(`${said}: ${path ?? folder}`);
}

const wordsOfDatabase: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'không có máy chủ PostgreSQL nào trả lời ở đó',
  ECONNRESET: 'máy chủ ngắt kết nối',
  ENOENT: 'không có máy chủ PostgreSQL nào trả lời ở đó',
  ENOTFOUND: 'không tìm thấy máy có tên này',
  EAI_AGAIN: 'không tìm thấy máy có tên này',
  ETIMEDOUT: 'không có trả lời trong 10 giây',
  EHOSTUNREACH: 'không có đường tới máy này',
  ENETUNREACH: 'không có đường tới máy này',
  '28P01': 'sai tên tài khoản hoặc mật khẩu',
  '28000': 'máy chủ không cho tài khoản này vào',
  '3D000': 'chưa có cơ sở dữ liệu mang tên này',
  '42501': 'tài khoản này không được tạo bảng; hãy cho nó làm chủ cơ sở dữ liệu',
  '53300': 'máy chủ đã hết chỗ kết nối',
  '57P03': 'máy chủ đang khởi động',
};

/** Why the database at a URL does not let us in; the password is never said. Undefined when the error says something else. */
export function databaseRefusal(error: unknown, url: string): CannotOpen | undefined {
  const { code = '', message } = error as SystemError;
  const tls = /\b(SSL|certificate)\b/i.test(message) ? 'không lập được kết nối TLS như địa chỉ yêu cầu' : undefined;
  const late = /timeout expired/.test(message) ? wordsOfDatabase.ETIMEDOUT : undefined;
  const said = wordsOfDatabase[code] ?? late ?? tls;
  if (said === undefined) return undefined;
  return new CannotOpen(`Không mở được cơ sở dữ liệu ${placeIn(url)}: ${said}. Hãy xem lại DATABASE_URL.`);
}

/** `host:port/name` of a URL. */
export function placeIn(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port && `:${port}`}${pathname}`;
}
