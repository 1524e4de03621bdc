import { longDate } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { printedCertificate } from '../write/certificates/printedCertificate.ts';
import { type CertificatePaper, type LetterPaper, type Paper, plainText } from '../write/paper.ts';
import { type PrintedBlock, type PrintedLetter, printed } from '../write/printed.ts';
import type { FieldRow, Fields, FieldValue } from './fields.ts';
import { sectionsOf, withoutSigns } from './paperSections.ts';

/** A field with what it means, in the words of an office. */
export interface DescribedField {
  readonly name: string;
  readonly meaning: string;
  readonly value: FieldValue;
}

/** The fields an office's own template may use for a paper: its head, its parts, its lines «Nhãn: nội dung», its tables by the heads of their columns. */
export function fieldsOfPaper(paper: Paper): readonly DescribedField[] {
  return paper.format === 'certificate' ? fieldsOfCertificate(paper) : fieldsOfLetter(paper);
}

/** Fields by their names; of two names alike the first counts. */
export function valuesOf(described: readonly DescribedField[]): Fields {
  const fields: Record<string, FieldValue> = {};
  const known = new Set<string>();
  for (const { name, value } of described) {
    if (!known.has(fold(name))) fields[name] = value;
    known.add(fold(name));
  }
  return fields;
}

const field = (name: string, meaning: string, value: FieldValue): DescribedField => ({ name, meaning, value });

function fieldsOfLetter(paper: LetterPaper): readonly DescribedField[] {
  const letter = printed(paper);
  const { day, number } = paper.head;
  return [
    field('Cơ quan chủ quản', 'Cơ quan cấp trên, ở góc trái trên cùng', letter.superior ?? ''),
    field('Cơ quan ban hành', 'Đơn vị ra văn bản, in hoa như trên đầu văn bản', letter.issuer),
    field('Số ký hiệu', 'Số và ký hiệu trong sổ văn bản', letter.number?.replace(/^Số:? /u, '') ?? ''),
    field('Số', 'Chỉ phần số, trước dấu gạch chéo', number?.split('/')[0] ?? ''),
    field('Địa danh, ngày', 'Dòng địa danh và ngày ban hành', letter.placeAndDay ?? ''),
    field('Địa danh', 'Nơi ban hành', paper.head.place ?? ''),
    field('Ngày ban hành', 'Ngày, tháng, năm viết đầy đủ', day ? longDate(day) : ''),
    field('Tên loại', 'Tên loại văn bản', letter.type),
    field('Trích yếu', 'Nội dung chính của văn bản', letter.subject ?? letter.regarding?.replace(/^V\/v /u, '') ?? ''),
    field('Kính gửi', 'Các nơi văn bản gửi tới, mỗi nơi một dòng', linesOfKind(letter.body, 'addressees').join('\n')),
    field('Căn cứ', 'Các căn cứ, mỗi căn cứ một đoạn', linesOfKind(letter.body, 'bases')),
    ...partFields(letter),
    ...bodyFields(letter.body),
    ...letter.annexes.flatMap((annex) => annexFields(annex)),
    ...closingFields(letter),
  ];
}

function closingFields({ recipients, signatures }: PrintedLetter): readonly DescribedField[] {
  return [
    field('Nơi nhận', 'Các nơi nhận, mỗi nơi một đoạn', recipients),
    field('Chức vụ người ký', 'Thể thức đề ký và chức vụ người ký', signatures.at(-1)?.lines.join('\n') ?? ''),
    field('Người ký', 'Họ và tên người ký', signatures.at(-1)?.name ?? ''),
    ...signatures
      .slice(0, -1)
      .flatMap((one, at) => [
        field(`Chức vụ người ký bên trái ${at + 1}`, 'Người ký đứng bên trái', one.lines.join('\n')),
        field(`Người ký bên trái ${at + 1}`, 'Họ và tên người ký đứng bên trái', one.name ?? ''),
      ]),
    field(
      'Người ký khác',
      'Những người ký cùng, mỗi người một đoạn',
      signatures.slice(0, -1).map(({ lines, name }) => [lines.join(' '), name].filter(Boolean).join(': ')),
    ),
  ];
}

const linesOfKind = (body: readonly PrintedBlock[], kind: 'bases' | 'addressees') =>
  body.flatMap((block) => (block.kind === kind ? block.lines : []));

/** The whole text, and each of its parts. */
function partFields({ body }: PrintedLetter): readonly DescribedField[] {
  const sections = sectionsOf(body);
  return [
    field('Nội dung', 'Toàn bộ phần nội dung, cả bảng; đứng một mình trong một đoạn', {
      blocks: body.filter(({ kind }) => kind !== 'bases' && kind !== 'addressees'),
    }),
    ...sections.map(({ name, heading, blocks }) =>
      field(name, heading ? `Phần dưới đề mục “${heading.text}”` : 'Một phần của nội dung, cả bảng', { blocks }),
    ),
  ];
}

/** Lines of forms and tables, named by their labels and by the part they stand in. */
function bodyFields(body: readonly PrintedBlock[]): readonly DescribedField[] {
  const facts = body.flatMap((block) => (block.kind === 'facts' ? block.rows : []));
  return [
    ...facts.map(({ label, value }) => field(withoutSigns(label), `Dòng “${label}” của giấy`, value ?? '')),
    ...sectionsOf(body).flatMap(({ name, blocks }) => tableFields(blocks, name === 'Phần mở đầu' ? 'Bảng' : `Bảng ${name}`)),
  ];
}

function annexFields({ label, title, of, body }: PrintedLetter['annexes'][number]): readonly DescribedField[] {
  const name = withoutSigns(label);
  return [
    field(`Tên ${name}`, `Tên của “${label}”`, title),
    field(`${name} kèm theo`, 'Dòng trong ngoặc dưới tên phụ lục', of),
    field(`Nội dung ${name}`, `Toàn bộ “${label}”, cả bảng; đứng một mình trong một đoạn`, { blocks: body }),
    ...bodyFields(body.filter(({ kind }) => kind === 'facts')),
    ...tableFields(body, name),
  ];
}

/** Tables under each other bear a count behind their name. */
function tableFields(blocks: readonly PrintedBlock[], name: string): readonly DescribedField[] {
  const tables = blocks.filter((block) => block.kind === 'table');
  return tables.map((table, at) => {
    const columns = table.columns.map(({ head }) => withoutSigns(head)).join('; ');
    return field(at === 0 ? name : `${name} ${at + 1}`, `Bảng có các cột: ${columns}. Mỗi dòng một hàng`, rowsOf(table));
  });
}

function rowsOf({ columns, rows }: Extract<PrintedBlock, { kind: 'table' }>): readonly FieldRow[] {
  return rows.map(({ cells }) =>
    Object.fromEntries(columns.map(({ head }, at) => [withoutSigns(head), plainText(cells[at] ?? '')])),
  );
}

function fieldsOfCertificate(paper: CertificatePaper): readonly DescribedField[] {
  const words = printedCertificate(paper);
  return [
    field('Thẩm quyền', 'Người, cơ quan tặng hoặc công nhận', words.authority),
    field('Tên loại', 'Tên của giấy', words.heading),
    field('Người, tập thể được tặng', 'Tên ghi trên giấy', words.unit),
    field('Chức vụ, đơn vị', 'Dòng dưới tên', words.under),
    field('Thành tích', 'Thành tích hoặc danh hiệu', 'merit' in words.honour ? words.honour.merit : words.honour.title),
    field('Thời hạn', 'Giai đoạn của danh hiệu', 'merit' in words.honour ? '' : words.honour.period),
    field('Quyết định', 'Quyết định làm căn cứ', words.basis),
    field('Số vào sổ', 'Số trong sổ theo dõi', paper.register ?? ''),
    field('Mã', 'Mã để kiểm tra giấy', words.code ?? ''),
    field('Địa danh, ngày', 'Dòng địa danh và ngày ký', words.placeAndDay),
    field('Chức vụ người ký', 'Thể thức đề ký và chức vụ người ký', words.signature.lines.join('\n')),
    field('Người ký', 'Họ và tên người ký', words.signature.name ?? ''),
  ];
}
