import { printedCertificate } from '../write/certificates/printedCertificate.ts';
import { renderPrinted, renderPrintedCertificate } from '../write/docx.ts';
import { type Paper, plainText, type Words } from '../write/paper.ts';
import { type PrintedBlock, type PrintedLetter, printed } from '../write/printed.ts';
import type { Fields } from './fields.ts';
import { fieldsOfPaper, valuesOf } from './fieldsOfPaper.ts';
import { type PaperSection, sectionsOf, withoutSigns } from './paperSections.ts';

type Annex = PrintedLetter['annexes'][number];

/**
 * A paper's own Word file with fields in the place of its values, for an office to begin its template from (mẫu khởi đầu). Sentences
 * that `usual`, another paper of the kind, says in the same words stay as they are; filled with the paper's own fields it is the paper.
 */
export function starterTemplate(paper: Paper, usual: Paper | null): Uint8Array {
  if (paper.format === 'certificate') return renderPrintedCertificate(certificateOf(printedCertificate(paper)));
  const letter = printed(paper);
  const fields = valuesOf(fieldsOfPaper(paper));
  const fixed = usual && usual.format !== 'certificate' ? sentencesOf(printed(usual)) : new Set<string>();
  const left = letter.signatures.length - 1;
  return renderPrinted({
    ...letter,
    title: letter.type,
    day: null,
    superior: letter.superior && asked('Cơ quan chủ quản'),
    issuer: asked('Cơ quan ban hành'),
    number: letter.number?.replace(/^(Số:? ).*$/u, `$1${asked('Số ký hiệu')}`) ?? null,
    regarding: letter.regarding && `V/v ${asked('Trích yếu')}`,
    placeAndDay: letter.placeAndDay && asked('Địa danh, ngày'),
    subject: letter.subject && asked('Trích yếu'),
    body: bodyOf(letter.body, fields, fixed),
    signatures: letter.signatures.map(({ note, name }, at) => {
      const side = at === left ? '' : ` bên trái ${at + 1}`;
      return { lines: [asked(`Chức vụ người ký${side}`)], note, name: name && asked(`Người ký${side}`) };
    }),
    recipients: letter.recipients.length > 0 ? [asked('Nơi nhận')] : [],
    annexes: letter.annexes.map((annex) => annexOf(annex, fields, fixed)),
  });
}

const asked = (name: string) => `{{${name}}}`;

/** Bases and addressees are lists, each part of the text stays where all of it can be said by fields, and is one field where not. */
function bodyOf(body: readonly PrintedBlock[], fields: Fields, fixed: ReadonlySet<string>): readonly PrintedBlock[] {
  const sections = sectionsOf(body);
  const done = new Set<PaperSection>();
  return body.flatMap((block): readonly PrintedBlock[] => {
    if (block.kind === 'bases') return [{ kind: 'bases', lines: [asked('Căn cứ')] }];
    if (block.kind === 'addressees') return [{ kind: 'addressees', lines: [asked('Kính gửi')] }];
    const section = sections.find(({ heading, blocks }) => heading === block || blocks.includes(block))!;
    if (section.heading === block) return [block];
    const said = saidBy(section.blocks, section.name === 'Phần mở đầu' ? 'Bảng' : `Bảng ${section.name}`, fields, fixed);
    if (said) return [said.get(block)!];
    if (done.has(section)) return [];
    done.add(section);
    return [{ kind: 'paragraph', text: asked(section.name) }];
  });
}

function annexOf(annex: Annex, fields: Fields, fixed: ReadonlySet<string>): Annex {
  const name = withoutSigns(annex.label);
  const said = saidBy(annex.body, name, fields, fixed);
  return {
    ...annex,
    title: asked(`Tên ${name}`),
    of: asked(`${name} kèm theo`),
    body: said ? [...said.values()] : [{ kind: 'paragraph', text: asked(`Nội dung ${name}`) }],
  };
}

/** The blocks with fields in the place of values; null where one of them says what no field says. */
function saidBy(
  blocks: readonly PrintedBlock[],
  tableName: string,
  fields: Fields,
  fixed: ReadonlySet<string>,
): ReadonlyMap<PrintedBlock, PrintedBlock> | null {
  let tables = 0;
  const said = new Map<PrintedBlock, PrintedBlock>();
  for (const block of blocks) {
    if (block.kind === 'table') tables++;
    const own = block.kind === 'table' ? tableOf(block, tables === 1 ? tableName : `${tableName} ${tables}`, fields) : null;
    const kept = own ?? (block.kind === 'facts' ? factsOf(block, fields) : isFixed(block, fixed) ? block : null);
    if (!kept) return null;
    said.set(block, kept);
  }
  return said;
}

function factsOf(block: Extract<PrintedBlock, { kind: 'facts' }>, fields: Fields): PrintedBlock | null {
  const isTold = block.rows.every(({ label, value }) => value === null || fields[withoutSigns(label)] === value);
  const rows = block.rows.map(({ label, value }) => ({ label, value: value && asked(withoutSigns(label)) }));
  return isTold ? { ...block, rows } : null;
}

/** One row with fields; a table with rows of its own kind, or parts in bold, has none. */
function tableOf(block: Extract<PrintedBlock, { kind: 'table' }>, name: string, fields: Fields): PrintedBlock | null {
  const heads = block.columns.map(({ head }) => withoutSigns(head));
  const rows = fields[name];
  const isPlain = block.rows.every(({ cells, bold }) => !bold && cells.every((cell) => typeof cell === 'string'));
  const isTold = Array.isArray(rows) && rows.length === block.rows.length && new Set(heads).size === heads.length;
  if (!isPlain || !isTold || !heads.every((head) => head !== '')) return null;
  return { ...block, rows: [{ cells: heads.map((head) => asked(`${name}.${head}`)), bold: false }] };
}

const textsOf = (block: PrintedBlock): readonly Words[] => {
  switch (block.kind) {
    case 'banner':
    case 'heading':
    case 'paragraph':
    case 'article':
      return [block.text];
    case 'list':
    case 'ticks':
      return block.items.map(({ text }) => text);
    default:
      return [];
  }
};

const isFixed = (block: PrintedBlock, fixed: ReadonlySet<string>) => {
  const texts = textsOf(block);
  return texts.length > 0 && texts.every((text) => fixed.has(plainText(text)));
};

const sentencesOf = ({ body, annexes }: PrintedLetter): ReadonlySet<string> =>
  new Set([...body, ...annexes.flatMap((annex) => annex.body)].flatMap(textsOf).map(plainText));

function certificateOf(words: ReturnType<typeof printedCertificate>): ReturnType<typeof printedCertificate> {
  return {
    ...words,
    fileTitle: words.heading,
    authority: asked('Thẩm quyền'),
    unit: asked('Người, tập thể được tặng'),
    under: asked('Chức vụ, đơn vị'),
    honour: 'merit' in words.honour ? { merit: asked('Thành tích') } : { title: asked('Thành tích'), period: asked('Thời hạn') },
    basis: asked('Quyết định'),
    register: words.register && `Số vào sổ: ${asked('Số vào sổ')}`,
    code: asked('Mã'),
    hint: null,
    placeAndDay: asked('Địa danh, ngày'),
    signature: { lines: [asked('Chức vụ người ký')], name: words.signature.name && asked('Người ký') },
    revoked: null,
  };
}
