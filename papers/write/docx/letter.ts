import { pageFormat } from '#domain/law/documentFormat.ts';
import { headingOf } from '../headings.ts';
import { closingColumns, headColumns, pageLayout, type Sizes, sizesOf, textWidth } from '../layout.ts';
import { widthOf } from '../measure.ts';
import type { PrintedAnnex, PrintedLetter } from '../printed.ts';
import { blocksXml } from './blocks.ts';
import { headingXml, type Own, paragraph, rule, run } from './paragraphs.ts';
import { apart, layoutTable } from './tables.ts';
import { declaration, ofMillimetres, ofPoints, wordNamespaces } from './xml.ts';

/** `word/document.xml` of a letter or form. */
export function letterXml(words: PrintedLetter): string {
  const sizes = sizesOf(words);
  const last = words.body.at(-1)?.kind;
  const holds = last === 'paragraph' || last === 'article';
  const parts = [
    headTable(words, sizes),
    words.regarding === null ? kindXml(words, sizes) : '',
    blocksXml(words.body, { sizes, room: textWidth.upright }, holds),
    closing(words, sizes),
  ];
  const sections = [
    { landscape: false, body: parts.join('') },
    ...words.annexes.map((annex) => ({ landscape: annex.landscape, body: annexXml(annex, sizes) })),
  ];
  const text = sections.map(({ landscape, body }, at) => {
    const end = sectionXml(words.sample, landscape, at);
    if (at < sections.length - 1) return body + paragraph('DuongKe', '', { spacing: endLine, section: end });
    return body + (body.endsWith('</w:tbl>') ? endXml : '') + end;
  });
  return `${declaration}<w:document ${wordNamespaces}><w:body>${apart(text.join(''))}</w:body></w:document>`;
}

const endLine = 'w:line="20" w:lineRule="exact"';

/** Pages of one part: the first without a number, an annex counted by itself and across the page where it says so. */
function sectionXml(sample: boolean, landscape: boolean, at: number): string {
  const footers = sample
    ? '<w:footerReference w:type="default" r:id="rFooter"/><w:footerReference w:type="first" r:id="rFirst"/>'
    : '';
  const [width, height] = [ofMillimetres(pageFormat.width), ofMillimetres(pageFormat.height)];
  const size = landscape ? `w:w="${height}" w:h="${width}" w:orient="landscape"` : `w:w="${width}" w:h="${height}"`;
  const { margins } = pageLayout;
  const [top, right, bottom, left] = [margins.top, margins.right, margins.bottom, margins.left].map(ofMillimetres);
  return [
    '<w:sectPr>',
    at === 0 ? `<w:headerReference w:type="default" r:id="rHeader"/>${footers}` : '',
    `<w:type w:val="nextPage"/><w:pgSz ${size}/>`,
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${ofMillimetres(10)}" w:footer="${ofMillimetres(9)}" w:gutter="0"/>`,
    '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>',
  ].join('');
}

/** Issuer at the left, nation at the right, drawn rules under both; number and day below. */
function headTable(words: PrintedLetter, sizes: Sizes): string {
  const [room, right] = headColumns.widths as [number, number];
  const name = headingOf(words.issuer, room, sizes.issuer, 'bold');
  const issuer = [
    words.superior === null ? '' : headingXml('CoQuanChuQuan', headingOf(words.superior, room, sizes.superior, 'regular')),
    headingXml('TenCoQuan', name),
    words.party ? paragraph('TenCoQuan', run(words.party.mark)) : rule(name.width * pageLayout.issuerRule, room, 3),
  ];
  const { number, regarding, placeAndDay } = words;
  const under = [
    number === null ? '' : paragraph('SoKyHieu', run(number)),
    regarding === null ? '' : headingXml('TrichYeuCongVan', headingOf(regarding, room, sizes.letterSubject, 'regular')),
  ].join('');
  const rows = [[issuer.join(''), nationXml(words, sizes, right)]];
  if (under !== '' || placeAndDay !== null)
    rows.push([under || paragraph('SoKyHieu', ''), paragraph('DiaDanh', run(placeAndDay ?? ''))]);
  return layoutTable(headColumns, rows);
}

function nationXml({ party, nation, motto }: PrintedLetter, sizes: Sizes, room: number): string {
  if (party) return paragraph('TieuDeDang', run(party.title)) + rule(widthOf(party.title, sizes.title, 'bold'), room, 2);
  const length = widthOf(motto, sizes.motto, 'bold');
  return paragraph('QuocHieu', run(nation)) + paragraph('TieuNgu', run(motto)) + rule(length, room, 1.5);
}

function kindXml({ type, subject }: PrintedLetter, sizes: Sizes): string {
  const room = textWidth.upright;
  const kind = headingOf(type, room, sizes.kind, 'bold');
  if (subject === null) return headingXml('TenLoai', kind, { spacing: `w:after="${ofPoints(12)}"` });
  const below = headingOf(subject, room, sizes.subject, 'bold');
  return headingXml('TenLoai', kind) + headingXml('TrichYeu', below) + rule(below.width * pageLayout.subjectRule, room, 3, 12);
}

function annexXml(annex: PrintedAnnex, sizes: Sizes): string {
  const room = annex.landscape ? textWidth.landscape : textWidth.upright;
  const text = [
    paragraph('PhuLuc', run(annex.label)),
    headingXml('TenPhuLuc', headingOf(annex.title, room, sizes.subject, 'bold')),
    headingXml('KemTheo', headingOf(annex.of, room, sizes.placeAndDay, 'italic')),
    blocksXml(annex.body, { sizes, room }),
  ];
  return text.join('');
}

const closingGap = `w:before="${ofPoints(16)}"`;

/** Recipients beside the one who signs; several who sign stand side by side, recipients below. */
function closing(words: PrintedLetter, sizes: Sizes): string {
  const { signatures } = words;
  if (signatures.length === 0) return recipientsXml(words, closingGap);
  const columns = closingColumns(signatures.length);
  const below = signatures.length > 1 && words.recipients.length > 0;
  const signed = signatures.map(({ name }) => nameXml(name, below));
  if (signatures.length === 1) {
    const signature = titlesXml(words, 0, columns.widths[1]!, sizes) + signed[0]!;
    const recipients = recipientsXml(words, closingGap) || paragraph('NoiNhan', '', { spacing: closingGap });
    return layoutTable(columns, [[recipients, signature]]) + endXml;
  }
  const titles = signatures.map((_, at) => titlesXml(words, at, columns.widths[at]!, sizes));
  return layoutTable(columns, [titles, signed]) + (recipientsXml(words, `w:before="${ofPoints(12)}"`) || endXml);
}

/** Word ends a text with a paragraph. */
const endXml = paragraph('DuongKe', '', { spacing: endLine });

function titlesXml(words: PrintedLetter, at: number, room: number, sizes: Sizes): string {
  const { lines, note } = words.signatures[at]!;
  const first: Own = { spacing: closingGap };
  const titles = lines.map((line, index) => {
    const own = index === 0 ? first : { spacing: 'w:before="20"' };
    const light = words.party !== null && index > 0;
    if (light) return paragraph('ChucVu', run(line, '<w:b w:val="0"/><w:bCs w:val="0"/>'), own);
    return headingXml('ChucVu', headingOf(line, room, sizes.signatoryTitle, 'bold'), own);
  });
  return titles.join('') + (note === null ? '' : paragraph('GhiChuKy', run(note), lines.length === 0 ? first : undefined));
}

/** The name under the room for signature and seal; the room stays where there is no name yet. */
const nameXml = (name: string | null, keepNext: boolean) =>
  paragraph('HoTen', run(name ?? ''), { keepNext, spacing: `w:before="${ofMillimetres(pageLayout.signatureRoom)}"` });

function recipientsXml({ recipients, recipientsHead, party }: PrintedLetter, spacing: string): string {
  if (recipients.length === 0) return '';
  const head = party
    ? run(recipientsHead.slice(0, -1), '<w:u w:val="single"/>') + run(recipientsHead.slice(-1))
    : run(recipientsHead);
  const hanging = ofPoints(widthOf('- ', 11));
  const last = recipients.length - 1;
  const lines = recipients.map((line, at) =>
    paragraph('NoiNhan', run(line), { keepNext: at < last, indent: `w:left="${hanging}" w:hanging="${hanging}"` }),
  );
  return paragraph('NoiNhanDau', head, { keepNext: true, spacing }) + lines.join('');
}
