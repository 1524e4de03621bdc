/** One sentence for the person at the terminal, in both languages: why the site cannot be opened as things stand, and what to do. */
export class CannotOpen extends Error {
  readonly en: string;

  constructor(vi: string, en: string) {
    super(vi);
    this.en = en;
  }
}

interface Said {
  readonly vi: string;
  readonly en: string;
}

interface SystemError extends Error {
  readonly code?: string;
  readonly path?: string;
  readonly syscall?: string;
}

const notWritable: Said = {
  vi: 'Tài khoản đang chạy không ghi được vào thư mục dữ liệu; hãy đổi quyền hoặc chọn thư mục khác',
  en: 'The account that runs this may not write into the data folder; change its rights or choose another folder',
};
const cannotMake: Said = {
  vi: 'Không tạo được thư mục dữ liệu ở đây; hãy xem lại --data, ổ có thể chỉ đọc',
  en: 'The data folder cannot be made here; look at --data, the disk may be read-only',
};
const isFile: Said = {
  vi: 'Chỗ của thư mục dữ liệu có một tệp cùng tên; hãy chọn thư mục khác',
  en: 'A file stands where the data folder should be; choose another folder',
};

const wordsOfFolder: Readonly<Record<string, Said>> = {
  EACCES: notWritable,
  EPERM: notWritable,
  EROFS: {
    vi: 'Thư mục dữ liệu nằm trên ổ chỉ đọc; hãy chọn thư mục khác',
    en: 'The data folder lies on a read-only disk; choose another folder',
  },
  ENOSPC: {
    vi: 'Ổ đĩa chứa thư mục dữ liệu đã đầy; hãy dọn bớt rồi chạy lại',
    en: 'The disk of the data folder is full; make room and run this again',
  },
  EDQUOT: {
    vi: 'Tài khoản đang chạy đã hết hạn mức đĩa; hãy dọn bớt rồi chạy lại',
    en: 'The account that runs this has used up its share of the disk; make room and run this again',
  },
  ENOTDIR: isFile,
  EEXIST: isFile,
};

/** What the data folder refused: read-only, not ours, full, not a folder; undefined when the error says something else. */
export function folderTrouble(error: unknown, folder: string): CannotOpen | undefined {
  const { code = '', path, syscall } = error as SystemError;
  // Making folders on a read-only disk is answered with "not there".
  const said = wordsOfFolder[code] ?? (code === 'ENOENT' && syscall === 'mkdir' ? cannotMake : undefined);
  return said === undefined ? undefined : new CannotOpen(`${said.vi}: ${path ?? folder}`, `${said.en}: ${path ?? folder}`);
}

const nobodyThere: Said = { vi: 'không có máy chủ PostgreSQL nào trả lời ở đó', en: 'no PostgreSQL server answers there' };
const noSuchHost: Said = { vi: 'không tìm thấy máy có tên này', en: 'no machine has this name' };
const noWay: Said = { vi: 'không có đường tới máy này', en: 'there is no way to this machine' };
const late: Said = { vi: 'không có trả lời trong 10 giây', en: 'no answer within 10 seconds' };
const noTls: Said = {
  vi: 'không lập được kết nối TLS như địa chỉ yêu cầu',
  en: 'no TLS connection could be made as the address asks',
};

const wordsOfDatabase: Readonly<Record<string, Said>> = {
  ECONNREFUSED: nobodyThere,
  ENOENT: nobodyThere,
  ECONNRESET: { vi: 'máy chủ ngắt kết nối', en: 'the server hangs up' },
  ENOTFOUND: noSuchHost,
  EAI_AGAIN: noSuchHost,
  EHOSTUNREACH: noWay,
  ENETUNREACH: noWay,
  ETIMEDOUT: late,
  '28P01': { vi: 'sai tên tài khoản hoặc mật khẩu', en: 'wrong account or password' },
  '28000': { vi: 'máy chủ không cho tài khoản này vào', en: 'the server does not let this account in' },
  '3D000': { vi: 'chưa có cơ sở dữ liệu mang tên này', en: 'there is no database of this name' },
  '42501': {
    vi: 'tài khoản này không được tạo bảng; hãy cho nó làm chủ cơ sở dữ liệu',
    en: 'this account may not create tables; make it the owner of the database',
  },
  '53300': { vi: 'máy chủ đã hết chỗ kết nối', en: 'the server has no connections left' },
  '57P03': { vi: 'máy chủ đang khởi động', en: 'the server is starting' },
};

/** PgBouncer says everything by one code (08P01): what it means stands in its words. */
const wordsOfPooler: readonly (readonly [RegExp, string])[] = [
  [/^(no such database|database ".*" does not exist)/, '3D000'],
  [/^no such user|authentication failed/, '28P01'],
  [/^no more connections allowed/, '53300'],
  [/server_login_retry|server down|server DNS lookup failed|^server conn crashed/, 'ECONNREFUSED'],
];

const codeOf = ({ code = '', message }: SystemError): string =>
  (code === '08P01' && wordsOfPooler.find(([words]) => words.test(message))?.[1]) || code;

/** Why the database at a URL does not let us in; the password is never said. Undefined when the error says something else. */
export function databaseRefusal(error: unknown, url: string): CannotOpen | undefined {
  const { message } = error as SystemError;
  const isTls = /\b(SSL|certificate)\b/i.test(message);
  const said =
    wordsOfDatabase[codeOf(error as SystemError)] ?? (/timeout expired/.test(message) ? late : isTls ? noTls : undefined);
  if (said === undefined) return undefined;
  const place = placeIn(url);
  return new CannotOpen(
    `Không mở được cơ sở dữ liệu ${place}: ${said.vi}. Hãy xem lại DATABASE_URL.`,
    `The database ${place} cannot be opened: ${said.en}. Look at DATABASE_URL.`,
  );
}

/** `host:port/name` of a URL. */
export function placeIn(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port && `:${port}`}${pathname}`;
}
