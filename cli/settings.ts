/** One name of the environment that the application reads (cấu hình). */
interface Setting {
  readonly name: string;
  readonly fallback: string | null;
  readonly vi: string;
  readonly en: string;
}

/** All of them; `datchuan doctor` lists them, and a test finds one that is read without standing here. */
export const settings = [
  { name: 'DATCHUAN_DATA', fallback: 'data', vi: 'thư mục dữ liệu của trang', en: 'the data folder of the site' },
  { name: 'DATCHUAN_PORT', fallback: '3000', vi: 'cổng của máy chủ', en: 'the port that is listened to' },
  {
    name: 'DATCHUAN_HOST',
    fallback: '127.0.0.1',
    vi: 'địa chỉ để nghe; 0.0.0.0 để máy khác vào được',
    en: 'the address that is listened to; 0.0.0.0 lets other machines in',
  },
  {
    name: 'DATCHUAN_URL',
    fallback: null,
    vi: 'địa chỉ mà mọi người mở, dùng trong liên kết và mã vuông',
    en: 'the address that people open, used in links and QR codes',
  },
  { name: 'DATCHUAN_LANG', fallback: 'vi', vi: 'tiếng của các lệnh: vi hoặc en', en: 'the language of the commands: vi or en' },
  {
    name: 'DATCHUAN_SIGNATURE_ROOTS',
    fallback: null,
    vi: 'tệp PEM các chứng thư gốc mà trang này tin khi kiểm chữ ký số của PDF',
    en: 'a PEM file of the root certificates this site trusts when it checks the digital signatures of PDFs',
  },
  {
    name: 'DATCHUAN_SMTP_URL',
    fallback: null,
    vi: 'máy chủ thư để gửi tin báo, smtp://tên:mật-khẩu@máy:587 hoặc smtps://…; để trống thì không gửi thư',
    en: 'the mail server for notices, smtp://name:password@host:587 or smtps://…; empty: no mail',
  },
  {
    name: 'DATCHUAN_MAIL_FROM',
    fallback: null,
    vi: 'địa chỉ gửi thư, “Đạt Chuẩn <dat-chuan@don-vi.vn>”; cần khi có DATCHUAN_SMTP_URL',
    en: 'whom mail is from, “Đạt Chuẩn <dat-chuan@office.vn>”; needed with DATCHUAN_SMTP_URL',
  },
  {
    name: 'DATABASE_URL',
    fallback: null,
    vi: 'PostgreSQL riêng thay cho bản kèm theo',
    en: 'a PostgreSQL of one’s own instead of the embedded one',
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof settings)[number]['name'];

/** What is set, else what holds when nothing is; an empty value is none. */
export function settingOf(name: SettingName): string | undefined {
  const set = process.env[name];
  if (set !== undefined && set !== '') return set;
  return settings.find((setting) => setting.name === name)!.fallback ?? undefined;
}
