import type { LawRef } from '../kernel/refusal.ts';

/** Thể thức văn bản hành chính in force since 05/03/2020. */
export const formatSource: LawRef = { text: 'NĐ 30/2020/NĐ-CP', at: 'Phụ lục I' };

/** From least to most, both allowed. */
export interface Span {
  readonly least: number;
  readonly most: number;
}

/** How one component (thành phần thể thức) is set; sizes in points. */
export interface ComponentStyle {
  readonly size: Span;
  readonly weight: 'upright' | 'bold' | 'italic' | 'bold-italic';
  readonly upper: boolean;
  /** Place in Phụ lục I. */
  readonly at: string;
}

const style = (least: number, most: number, weight: ComponentStyle['weight'], upper: boolean, at: string): ComponentStyle => ({
  size: { least, most },
  weight,
  upper,
  at,
});

/** Page of an administrative document in millimetres, A4 upright (khổ giấy, định lề trang; mục I khoản 1–3). */
export const pageFormat = {
  width: 210,
  height: 297,
  margins: {
    top: { least: 20, most: 25 },
    bottom: { least: 20, most: 25 },
    left: { least: 30, most: 35 },
    right: { least: 15, most: 20 },
  },
} as const;

/** Font every administrative document is set in, black, Unicode TCVN 6909:2001 (phông chữ; mục I khoản 4). */
export const formatFont = 'Times New Roman';

/** Quốc hiệu and Tiêu ngữ, letter for letter (mục II khoản 1). */
export const nationalHeader = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
} as const;

/** Size and letter of each component (cỡ chữ, kiểu chữ; Phụ lục I). */
export const componentStyles = {
  nation: style(12, 13, 'bold', true, 'mục II khoản 1'),
  motto: style(13, 14, 'bold', false, 'mục II khoản 1'),
  superior: style(12, 13, 'upright', true, 'mục II khoản 2'),
  issuer: style(12, 13, 'bold', true, 'mục II khoản 2'),
  number: style(13, 13, 'upright', false, 'mục II khoản 3'),
  placeAndDay: style(13, 14, 'italic', false, 'mục II khoản 4'),
  kind: style(13, 14, 'bold', true, 'mục II khoản 5'),
  subject: style(13, 14, 'bold', false, 'mục II khoản 5'),
  letterSubject: style(12, 13, 'upright', false, 'mục II khoản 5'),
  body: style(13, 14, 'upright', false, 'mục II khoản 6'),
  basis: style(13, 14, 'italic', false, 'mục II khoản 6'),
  article: style(13, 14, 'bold', false, 'mục II khoản 6'),
  signatoryTitle: style(13, 14, 'bold', true, 'mục II khoản 7'),
  signatoryName: style(13, 14, 'bold', false, 'mục II khoản 7'),
  addressee: style(13, 14, 'upright', false, 'mục II khoản 9'),
  recipientsHead: style(12, 12, 'bold-italic', false, 'mục II khoản 9'),
  recipients: style(11, 11, 'upright', false, 'mục II khoản 9'),
  annex: style(14, 14, 'bold', false, 'mục III khoản 1'),
  pageNumber: style(13, 14, 'upright', false, 'mục I khoản 7'),
} as const satisfies Readonly<Record<string, ComponentStyle>>;

/** Paragraph of the body: first line 10 or 12,7 mm, gap at least 6 pt, line 1,0–1,5 (mục II khoản 6). */
export const bodyFormat = {
  firstLine: { least: 10, most: 12.7 },
  gapPoints: 6,
  lineHeight: { least: 1, most: 1.5 },
} as const;

/** Whose rules a paper follows (hệ thống): state bodies and schools, unions, the party. */
export type WritingSystem = 'state' | 'union' | 'party';

/**
 * A union's papers: its own rule stands on NĐ 30/2020/NĐ-CP, with Quốc hiệu and Tiêu ngữ; we set them as the state's. Whether
 * any figure differs was not compared.
 */
export const unionFormat = {
  source: { text: '933/QĐ-TLĐ', at: 'Quy định kèm theo' } satisfies LawRef,
  header: nationalHeader,
  certain: false,
} as const;

/** A party's papers (thể thức văn bản của Đảng): the title instead of Quốc hiệu, a star instead of a rule, no colon after «Số»; sizes not compared. */
export const partyFormat = {
  source: { text: '36-HD/VPTW', at: 'mục II' } satisfies LawRef,
  title: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  /** Under the issuer. */
  mark: '*',
  certain: false,
  sizes: {
    title: 15,
    superior: 14,
    issuer: 14,
    number: 14,
    placeAndDay: 14,
    kind: 16,
    subject: 14,
    body: 14,
    signatoryTitle: 14,
    signatoryName: 14,
    recipientsHead: 14,
    recipients: 12,
  },
} as const;

/** Words before the title of who signs for another in a party's paper (36-HD/VPTW; not compared). */
export const partySignForWords = { onBehalf: 'T/M', acting: 'Q.', deputy: 'K/T', byOrder: 'T/L', delegated: 'T/UQ' } as const;

/** Length of the drawn rules against the text above: as long, or a third to a half (mục II khoản 1, 2, 5). */
export const ruleLengths = {
  motto: { least: 1, most: 1 },
  issuer: { least: 1 / 3, most: 1 / 2 },
  subject: { least: 1 / 3, most: 1 / 2 },
} as const;

/** Tên loại văn bản hành chính and its abbreviation (chữ viết tắt); an official letter (công văn) has none. Phụ lục III. */
export const documentTypes = [
  { name: 'Nghị quyết', abbreviation: 'NQ' },
  { name: 'Quyết định', abbreviation: 'QĐ' },
  { name: 'Chỉ thị', abbreviation: 'CT' },
  { name: 'Quy chế', abbreviation: 'QC' },
  { name: 'Quy định', abbreviation: 'QyĐ' },
  { name: 'Thông cáo', abbreviation: 'TC' },
  { name: 'Thông báo', abbreviation: 'TB' },
  { name: 'Hướng dẫn', abbreviation: 'HD' },
  { name: 'Chương trình', abbreviation: 'CTr' },
  { name: 'Kế hoạch', abbreviation: 'KH' },
  { name: 'Phương án', abbreviation: 'PA' },
  { name: 'Đề án', abbreviation: 'ĐA' },
  { name: 'Dự án', abbreviation: 'DA' },
  { name: 'Báo cáo', abbreviation: 'BC' },
  { name: 'Biên bản', abbreviation: 'BB' },
  { name: 'Tờ trình', abbreviation: 'TTr' },
  { name: 'Hợp đồng', abbreviation: 'HĐ' },
  { name: 'Công điện', abbreviation: 'CĐ' },
  { name: 'Bản ghi nhớ', abbreviation: 'BGN' },
  { name: 'Bản thỏa thuận', abbreviation: 'BTT' },
  { name: 'Giấy ủy quyền', abbreviation: 'GUQ' },
  { name: 'Giấy mời', abbreviation: 'GM' },
  { name: 'Giấy giới thiệu', abbreviation: 'GGT' },
  { name: 'Giấy nghỉ phép', abbreviation: 'GNP' },
  { name: 'Phiếu gửi', abbreviation: 'PG' },
  { name: 'Phiếu chuyển', abbreviation: 'PC' },
  { name: 'Phiếu báo', abbreviation: 'PB' },
] as const;

/** A name of `documentTypes`. */
export type DocumentTypeName = (typeof documentTypes)[number]['name'];

/** Copies (bản sao): sao y, trích sao, sao lục. Phụ lục III. */
export const copyTypes = [
  { name: 'Bản sao y', abbreviation: 'SY' },
  { name: 'Bản trích sao', abbreviation: 'TrS' },
  { name: 'Bản sao lục', abbreviation: 'SL' },
] as const;

/** Words before the title of who signs for another (quyền hạn của người ký; mục II khoản 7). */
export const signForWords = {
  onBehalf: 'TM.',
  acting: 'Q.',
  deputy: 'KT.',
  byOrder: 'TL.',
  delegated: 'TUQ.',
} as const;

/** `QĐ` for `Quyết định`; undefined for a kind Phụ lục III does not abbreviate. */
export function abbreviationOf(name: string): string | undefined {
  return documentTypes.find((type) => type.name === name)?.abbreviation;
}

/** Số as written: below 10 with a leading zero; numbers start again at 01 each 1 January (mục II khoản 3). */
export function ordinalText(ordinal: number): string {
  return String(ordinal).padStart(2, '0');
}

/** `16/KH-LĐLĐ`; without an abbreviated type (công văn) `18/UBND-VHXH`. `body` is the code of the issuer and drafter. */
export function docNumber(ordinal: number, type: DocumentTypeName | null, body: string): string {
  const kind = type === null ? '' : `${abbreviationOf(type)}-`;
  return `${ordinalText(ordinal)}/${kind}${body}`;
}
