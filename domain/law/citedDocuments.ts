import type { Day } from '../kernel/day.ts';

/** A document that plans of this kind stand on, with its real date and how long it holds (văn bản làm căn cứ). */
export interface CitedDocument {
  /** Number and symbol as printed: "733/QĐ-TTg". */
  readonly number: string;
  readonly type: string;
  readonly issuedOn: Day;
  readonly issuer: string;
  readonly subject: string;
  /** The first day on which it no longer holds. */
  readonly expiredOn?: Day;
  /** The number of what took its place. */
  readonly successor?: string;
}

const row = (
  number: string,
  type: string,
  issuedOn: string,
  issuer: string,
  subject: string,
  expiredOn?: string,
  successor?: string,
): CitedDocument => ({
  number,
  type,
  issuedOn: issuedOn as Day,
  issuer,
  subject,
  ...(expiredOn && { expiredOn: expiredOn as Day }),
  ...(successor && { successor }),
});

/** The documents that plans on emulation and culture at work cite again and again. Dates from the documents themselves. */
export const citedDocuments: readonly CitedDocument[] = [
  row('06/2022/QH15', 'Luật', '2022-06-15', 'Quốc hội', 'Luật Thi đua, khen thưởng'),
  row('15/2003/QH11', 'Luật', '2003-11-26', 'Quốc hội', 'Luật Thi đua, khen thưởng', '2024-01-01', '06/2022/QH15'),
  row(
    '91/2017/NĐ-CP',
    'Nghị định',
    '2017-07-31',
    'Chính phủ',
    'thi hành Luật Thi đua, khen thưởng',
    '2024-01-01',
    '98/2023/NĐ-CP',
  ),
  row(
    '98/2023/NĐ-CP',
    'Nghị định',
    '2023-12-31',
    'Chính phủ',
    'thi hành Luật Thi đua, khen thưởng',
    '2025-07-01',
    '152/2025/NĐ-CP',
  ),
  row('152/2025/NĐ-CP', 'Nghị định', '2025-06-14', 'Chính phủ', 'phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng'),
  row('30/2020/NĐ-CP', 'Nghị định', '2020-03-05', 'Chính phủ', 'công tác văn thư'),
  row(
    '129/2007/QĐ-TTg',
    'Quyết định',
    '2007-08-02',
    'Thủ tướng Chính phủ',
    'Quy chế văn hóa công sở tại các cơ quan hành chính nhà nước',
  ),
  row('1847/QĐ-TTg', 'Quyết định', '2018-12-27', 'Thủ tướng Chính phủ', 'phê duyệt Đề án Văn hóa công vụ'),
  row(
    '733/QĐ-TTg',
    'Quyết định',
    '2019-06-14',
    'Thủ tướng Chính phủ',
    'Kế hoạch tổ chức phong trào “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở” giai đoạn 2019 - 2025',
  ),
  row(
    '2214/QĐ-TTg',
    'Quyết định',
    '2021-12-28',
    'Thủ tướng Chính phủ',
    'Chương trình phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” giai đoạn 2021 - 2026',
  ),
  row(
    '08/2014/TT-BVHTTDL',
    'Thông tư',
    '2014-09-24',
    'Bộ Văn hóa, Thể thao và Du lịch',
    '“Cơ quan đạt chuẩn văn hóa”, “Đơn vị đạt chuẩn văn hóa”, “Doanh nghiệp đạt chuẩn văn hóa”',
  ),
  row('58/HD-TLĐ', 'Hướng dẫn', '2022-05-10', 'Tổng Liên đoàn Lao động Việt Nam', 'thực hiện Quyết định số 2214/QĐ-TTg'),
  row(
    '05-CT/TW',
    'Chỉ thị',
    '2016-05-15',
    'Bộ Chính trị',
    'đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  ),
];
