import { formatFont } from '#domain/law/documentFormat.ts';
import { pageLayout, type Sizes } from '../layout.ts';
import { declaration, escaped, ofMillimetres, ofPoints, wordNamespaces } from './xml.ts';

/** How a paragraph of one style looks; lengths in points, indents in millimetres. */
interface Style {
  readonly name: string;
  readonly size: number;
  readonly align?: 'both' | 'center' | 'left';
  readonly bold?: true;
  readonly italic?: true;
  readonly before?: number;
  readonly after?: number;
  readonly firstLine?: number;
  /** Against the pitch of one line; one where absent. */
  readonly lines?: number;
  readonly keepNext?: true;
  /** Stands in the navigation pane. */
  readonly outline?: true;
  readonly color?: string;
}

const lines = pageLayout.lineHeight;
const indented = { align: 'both', lines, firstLine: pageLayout.firstLine, after: pageLayout.gap } as const;
const centred = { align: 'center' } as const;

/** The styles of a letter, by the components of NĐ 30/2020/NĐ-CP and their Vietnamese names. */
const stylesOf = (sizes: Sizes, party: boolean) =>
  ({
    QuocHieu: { name: 'Quốc hiệu', size: sizes.nation, ...centred, bold: true },
    TieuNgu: { name: 'Tiêu ngữ', size: sizes.motto, ...centred, bold: true, before: 1.5 },
    TieuDeDang: { name: 'Tiêu đề văn bản Đảng', size: sizes.title, ...centred, bold: true },
    CoQuanChuQuan: { name: 'Cơ quan chủ quản', size: sizes.superior, ...centred },
    TenCoQuan: { name: 'Tên cơ quan', size: sizes.issuer, ...centred, bold: true, before: 1 },
    DuongKe: { name: 'Đường kẻ', size: 1, ...centred },
    SoKyHieu: { name: 'Số ký hiệu', size: sizes.number, ...centred, before: 5 },
    TrichYeuCongVan: { name: 'Trích yếu công văn', size: sizes.letterSubject, ...centred, before: 3 },
    DiaDanh: { name: 'Địa danh', size: sizes.placeAndDay, ...centred, italic: true, before: 5 },
    TenLoai: { name: 'Tên loại', size: sizes.kind, ...centred, bold: true, before: 16, keepNext: true, outline: true },
    TrichYeu: { name: 'Trích yếu', size: sizes.subject, ...centred, bold: true, before: 3, keepNext: true },
    KinhGui: { name: 'Kính gửi', size: sizes.body, align: 'left' },
    ThamQuyen: { name: 'Thẩm quyền ban hành', size: sizes.body, ...centred, bold: true, before: 12, after: 12, keepNext: true },
    CanCu: { name: 'Căn cứ', size: sizes.body, ...indented, italic: true },
    NoiDung: { name: 'Nội dung', size: sizes.body, ...indented },
    DeMuc: { name: 'Đề mục', size: sizes.body, ...indented, bold: true, before: 7.2, keepNext: true, outline: true },
    Dieu: { name: 'Điều', size: sizes.body, ...indented },
    KhoanDiem: { name: 'Khoản điểm', size: sizes.body, ...indented },
    MucDienTay: { name: 'Mục điền tay', size: sizes.body, ...indented, align: 'left' },
    OChon: { name: 'Ô chọn', lines, size: sizes.body, align: 'both', after: pageLayout.gap },
    BangDauCot: { name: 'Bảng đầu cột', size: pageLayout.tableSize, ...centred, bold: true },
    BangO: { name: 'Ô bảng', size: pageLayout.tableSize, align: 'left' },
    NoiNhanDau: {
      name: 'Dòng đầu nơi nhận',
      size: sizes.recipientsHead,
      align: 'left',
      ...(party ? {} : { bold: true, italic: true }),
    },
    NoiNhan: { name: 'Nơi nhận', size: sizes.recipients, align: 'left' },
    ChucVu: { name: 'Chức vụ người ký', size: sizes.signatoryTitle, ...centred, bold: true, keepNext: true },
    GhiChuKy: { name: 'Ghi chú dưới chức vụ', size: pageLayout.noteSize, ...centred, italic: true, keepNext: true },
    HoTen: { name: 'Họ tên người ký', size: sizes.signatoryName, ...centred, bold: true },
    PhuLuc: { name: 'Phụ lục', size: sizes.annex, ...centred, bold: true, keepNext: true, outline: true },
    TenPhuLuc: { name: 'Tên phụ lục', size: sizes.subject, ...centred, bold: true, before: 4, keepNext: true },
    KemTheo: { name: 'Kèm theo', size: sizes.placeAndDay, ...centred, italic: true, before: 4, after: 8 },
    SoTrang: { name: 'Số trang', size: sizes.pageNumber, ...centred },
    GiayChungNhan: { name: 'Giấy chứng nhận', size: sizes.body, ...centred },
    GiaDinh: { name: 'Dấu dữ liệu giả định', size: pageLayout.sampleSize, ...centred, bold: true, color: '97161F' },
  }) as const satisfies Readonly<Record<string, Style>>;

/** A style that a paragraph of a letter may name. */
export type StyleId = keyof ReturnType<typeof stylesOf>;

const lineOfOne = 240;

function styleXml(id: string, style: Style): string {
  const { name, size, align, bold, italic, before, after, firstLine, keepNext, outline, color } = style;
  const spacing = `<w:spacing w:before="${ofPoints(before ?? 0)}" w:after="${ofPoints(after ?? 0)}" w:line="${Math.round(lineOfOne * (style.lines ?? 1))}" w:lineRule="auto"/>`;
  const paragraph = [
    keepNext ? '<w:keepNext/>' : '',
    spacing,
    firstLine ? `<w:ind w:firstLine="${ofMillimetres(firstLine)}"/>` : '',
    `<w:jc w:val="${align ?? 'left'}"/>`,
    outline ? '<w:outlineLvl w:val="0"/>' : '',
  ].join('');
  const run = [
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    color ? `<w:color w:val="${color}"/>` : '',
    `<w:sz w:val="${Math.round(size * 2)}"/><w:szCs w:val="${Math.round(size * 2)}"/>`,
  ].join('');
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${escaped(name)}"/><w:basedOn w:val="Normal"/>` +
    `<w:uiPriority w:val="1"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  );
}

const known = new Map<string, string>();

/** `word/styles.xml`: the font of the decree, Vietnamese, and a named style for each component. */
export function stylesXml(sizes: Sizes, party: boolean): string {
  const key = JSON.stringify([sizes, party]);
  const found = known.get(key);
  if (found) return found;
  const font = `<w:rFonts w:ascii="${formatFont}" w:hAnsi="${formatFont}" w:eastAsia="${formatFont}" w:cs="${formatFont}"/>`;
  const normal = Math.round(sizes.body * 2);
  const text = [
    `${declaration}<w:styles ${wordNamespaces}><w:docDefaults><w:rPrDefault><w:rPr>${font}<w:color w:val="000000"/>`,
    `<w:sz w:val="${normal}"/><w:szCs w:val="${normal}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
    '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>',
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    ...Object.entries(stylesOf(sizes, party)).map(([id, style]) => styleXml(id, style)),
    '</w:styles>',
  ].join('');
  known.set(key, text);
  return text;
}
