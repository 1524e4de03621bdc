import type { Day } from '../kernel/day.ts';
import type { LawRef } from '../kernel/refusal.ts';

/** A sort of body that ended on a day, and what does its work now (cơ quan đã kết thúc hoạt động). */
export interface AbolishedBody {
  /** The names it went by, as a source of a regular expression without flags; parted by `|`. */
  readonly names: string;
  /** The first day without it. */
  readonly from: Day;
  readonly successor: string;
  readonly source: LawRef;
  /** False where the day or the successor differs from place to place, or the text was not at hand. */
  readonly isCertain: boolean;
}

const twoTiers: LawRef = { text: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15' };
const government: LawRef = { text: 'Nghị quyết số 176/2025/QH15' };
const departments: LawRef = { text: 'Nghị định số 45/2025/NĐ-CP' };
const provinces: LawRef = { text: 'Nghị quyết số 202/2025/QH15' };
const unions: LawRef = { text: 'Kết luận số 157-KL/TW; Công văn số 4133/TLĐ' };
const party: LawRef = { text: 'Kết luận về sắp xếp tổ chức bộ máy của hệ thống chính trị năm 2025' };

const row = (from: string, names: string, successor: string, source: LawRef, isCertain = true): AbolishedBody => ({
  names,
  from: from as Day,
  successor,
  source,
  isCertain,
});

const districtDay = '2025-07-01';
const ministryDay = '2025-03-01';
const people = '(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân|UBMTTQ|Ủy ban Mặt trận Tổ quốc(?: Việt Nam)?)';
const districtBodies = `(?:${people}|Phòng [\\p{L} ,-]{2,40}?|LĐLĐ|Liên đoàn Lao động|Ban [Cc]hỉ đạo(?: [Pp]hong trào)?|BCĐ|Hội đồng [Tt]hi đua[ ,–-]+[Kk]hen thưởng|Huyện đoàn|Công an|Hội [\\p{L} ]{3,25}?)`;

/** Names of provinces that became part of another (sắp xếp đơn vị hành chính cấp tỉnh). */
const mergedProvinces: readonly (readonly [string, string])[] = [
  ['Hà Giang', 'tỉnh Tuyên Quang'],
  ['Yên Bái', 'tỉnh Lào Cai'],
  ['Bắc Kạn', 'tỉnh Thái Nguyên'],
  ['Vĩnh Phúc|Hòa Bình', 'tỉnh Phú Thọ'],
  ['Bắc Giang', 'tỉnh Bắc Ninh'],
  ['Thái Bình', 'tỉnh Hưng Yên'],
  ['Hải Dương', 'thành phố Hải Phòng'],
  ['Hà Nam|Nam Định', 'tỉnh Ninh Bình'],
  ['Quảng Bình', 'tỉnh Quảng Trị'],
  ['Quảng Nam', 'thành phố Đà Nẵng'],
  ['Kon Tum', 'tỉnh Quảng Ngãi'],
  ['Bình Định', 'tỉnh Gia Lai'],
  ['Ninh Thuận', 'tỉnh Khánh Hòa'],
  ['Đắk Nông|Đăk Nông|Bình Thuận', 'tỉnh Lâm Đồng'],
  ['Phú Yên', 'tỉnh Đắk Lắk'],
  ['Bình Dương|Bà Rịa ?[-–] ?Vũng Tàu', 'Thành phố Hồ Chí Minh'],
  ['Bình Phước', 'Đồng Nai'],
  ['Long An', 'tỉnh Tây Ninh'],
  ['Sóc Trăng|Hậu Giang', 'thành phố Cần Thơ'],
  ['Bến Tre|Trà Vinh', 'tỉnh Vĩnh Long'],
  ['Tiền Giang', 'tỉnh Đồng Tháp'],
  ['Bạc Liêu', 'tỉnh Cà Mau'],
  ['Kiên Giang', 'tỉnh An Giang'],
];

/** Bodies that the reform of 2025 ended, the widest names last. */
export const abolishedBodies: readonly AbolishedBody[] = [
  row(districtDay, `${districtBodies} (?:(?:các|cấp) )?(?:huyện|quận|thị xã)`, 'cơ quan cấp xã hoặc cấp tỉnh', twoTiers),
  row(
    districtDay,
    'Huyện ủy|Thị ủy|Quận ủy|Huyện đoàn|Quận đoàn|Thị đoàn',
    'cấp ủy, tổ chức đoàn cấp xã hoặc cấp tỉnh',
    twoTiers,
  ),
  row(districtDay, `${people} thị trấn|Đảng ủy thị trấn`, 'cơ quan của xã, phường', twoTiers),
  row(
    districtDay,
    'Phòng (?:Giáo dục và Đào tạo|GD ?[&-]? ?ĐT|GDĐT|Văn hóa và Thông tin|VH-?TT|Lao động,? ?[-–]? ?Thương binh và Xã hội|LĐ-?TB ?[&-]? ?XH|Tài chính ?[-–] ?Kế hoạch|Nội vụ(?= (?:huyện|quận|thị xã|thành phố)))',
    'Phòng Văn hóa - Xã hội, Phòng Kinh tế của xã, phường hoặc sở',
    twoTiers,
  ),
  row(ministryDay, 'Bộ Kế hoạch và Đầu tư|Bộ KH ?[&-] ?ĐT', 'Bộ Tài chính', government),
  row(ministryDay, 'Bộ Giao thông vận tải|Bộ GTVT', 'Bộ Xây dựng', government),
  row(
    ministryDay,
    'Bộ Tài nguyên và Môi trường|Bộ TN ?[&-]? ?MT|Bộ Nông nghiệp và Phát triển nông thôn|Bộ NN ?[&-]? ?PTNT',
    'Bộ Nông nghiệp và Môi trường',
    government,
  ),
  row(ministryDay, 'Bộ Thông tin và Truyền thông|Bộ TT ?[&-]? ?TT', 'Bộ Khoa học và Công nghệ', government),
  row(ministryDay, 'Bộ Lao động ?[-–] ?Thương binh và Xã hội|Bộ LĐ-?TB ?[&-]? ?XH', 'Bộ Nội vụ', government),
  row(ministryDay, 'Ủy ban Dân tộc', 'Bộ Dân tộc và Tôn giáo', government),
  row(districtDay, 'Sở Kế hoạch và Đầu tư|Sở KH ?[&-] ?ĐT', 'Sở Tài chính', departments),
  row(districtDay, 'Sở Giao thông vận tải|Sở GTVT', 'Sở Xây dựng', departments),
  row(
    districtDay,
    'Sở Tài nguyên và Môi trường|Sở TN ?[&-]? ?MT|Sở Nông nghiệp và Phát triển nông thôn|Sở NN ?[&-]? ?PTNT',
    'Sở Nông nghiệp và Môi trường',
    departments,
  ),
  row(districtDay, 'Sở Thông tin và Truyền thông|Sở TT ?[&-]? ?TT', 'Sở Khoa học và Công nghệ', departments),
  row(districtDay, 'Sở Lao động,? ?[-–]? ?Thương binh và Xã hội|Sở LĐ-?TB ?[&-]? ?XH', 'Sở Nội vụ', departments),
  ...mergedProvinces.map(([names, successor]) =>
    row(
      districtDay,
      `(?:${people}|LĐLĐ|Liên đoàn Lao động|Sở [\\p{L} ,-]{2,40}?|Chủ tịch Ủy ban nhân dân|Tỉnh ủy) (?:tỉnh )?(?:${names})`,
      successor,
      provinces,
    ),
  ),
  row(
    districtDay,
    'Công đoàn [Vv]iên chức tỉnh|CĐVC tỉnh|Công đoàn ngành Giáo dục (?:huyện|quận)',
    'Liên đoàn Lao động tỉnh',
    unions,
    false,
  ),
  row(
    districtDay,
    'Đảng ủy [Kk]hối(?: các)? cơ quan(?: và doanh nghiệp)?(?: tỉnh)?|Ban Dân vận (?:Tỉnh ủy|Thành ủy|Trung ương)|Ban Tuyên giáo (?:Tỉnh ủy|Thành ủy|Trung ương)',
    'Đảng ủy các cơ quan Đảng, Đảng ủy Ủy ban nhân dân hoặc Ban Tuyên giáo và Dân vận',
    party,
    false,
  ),
];
