import { type Day, monthOf, yearOf } from '#domain/kernel/day.ts';
import { certificateData } from '../certificates/certificate.ts';
import { certificateSource } from '../certificates/certificateTemplate.ts';
import { dateParts, letterData } from '../frame.ts';
import { headingOf } from '../headings.ts';
import { letterSource } from '../letterTemplate.ts';
import { counted } from '../numberWords.ts';
import type { Head, Paper, Signer } from '../paper.ts';
import { plain, sampleMark } from '../printed.ts';
import { typeset } from '../typst.ts';
import { coverSource } from './coverTemplate.ts';
import { dossierList } from './dossierList.ts';
import { dossierTemplate } from './dossierTemplate.ts';

/** A page of a file, as it lies; points. */
export interface FilePage {
  readonly width: number;
  readonly height: number;
}

/** What a file's bytes are. */
export type FileFormat = 'pdf' | 'jpg' | 'png' | 'webp';

/** What stands in a dossier for one of its papers: set from its model, the pages of a file as they are, or nothing yet. */
export type DossierContent =
  | { readonly paper: Paper }
  | { readonly file: Uint8Array; readonly format: FileFormat; readonly pages: readonly FilePage[] }
  | null;

/** One paper of a dossier. */
export interface DossierPart {
  readonly name: string;
  readonly number?: string;
  readonly day?: Day | null;
  /** `Bản đã ký`, `Chưa có`. */
  readonly note?: string;
  readonly content: DossierContent;
}

/** What a dossier prints: its cover, the list of its papers, the papers in order. */
export interface DossierValues {
  /** Who makes it; `day` is the day it is made on. */
  readonly head: Head & { readonly day: Day; readonly place: string };
  /** `Đề nghị công nhận danh hiệu`. */
  readonly purpose: string;
  /** `“Đơn vị đạt chuẩn văn hóa”`; absent where the purpose says it all. */
  readonly honour?: string;
  /** `năm 2026`, `giai đoạn 2025–2026`. */
  readonly period: string;
  readonly unit: string;
  /** Whom it goes to; absent where nobody above is known. */
  readonly addressee?: string;
  readonly parts: readonly DossierPart[];
  readonly signers: readonly Signer[];
  readonly sample?: boolean;
}

type SetPart =
  | {
      readonly kind: 'file';
      readonly title: string;
      readonly path: string;
      readonly format: FileFormat;
      readonly pages: readonly { readonly flipped: boolean }[];
    }
  | { readonly kind: 'letter' | 'certificate'; readonly title: string; readonly data: object };

function partOf({ name, content }: DossierPart, at: number): readonly SetPart[] {
  if (content === null) return [];
  const title = plain(name);
  if ('file' in content) {
    const pages = content.pages.map(({ width, height }) => ({ flipped: width > height }));
    const { format } = content;
    return [{ kind: 'file', title, path: fileName(at, format), format, pages }];
  }
  const { paper } = content;
  return paper.format === 'certificate'
    ? [{ kind: 'certificate', title, data: certificateData(paper) }]
    : [{ kind: 'letter', title, data: letterData(paper) }];
}

const fileName = (at: number, format: FileFormat) => `paper-${at + 1}.${format}`;

/** The name of the whole, as its list and the file say it. */
export const dossierName = ({ purpose, honour, period }: Pick<DossierValues, 'purpose' | 'honour' | 'period'>) =>
  ['Hồ sơ', lowerFirst(purpose), honour, period].filter(Boolean).join(' ');

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/**
 * A whole dossier as one tagged PDF (in cả hồ sơ): cover, list, papers with their leaves numbered through and a bookmark each.
 * Papers are set anew with it, files stand in it page by page, as they are. Same values: same bytes.
 * @throws Error when a file is no PDF that can be shown: ask `isShowable` first.
 */
export function renderDossier(values: DossierValues): Uint8Array {
  const files = new Map(
    values.parts.flatMap(({ content }, at) =>
      content && 'file' in content ? [[fileName(at, content.format), content.file] as const] : [],
    ),
  );
  const parts = values.parts.flatMap(partOf);
  const whole = {
    title: dossierName(values),
    author: plain(values.head.issuer),
    day: dateParts(values.head.day),
    sources: { cover: coverSource, letter: letterSource, certificate: certificateSource },
    listTitle: 'Danh mục giấy tờ',
    parts,
  };
  const counting = typeset(dossierTemplate, { ...whole, cover: null, list: null }, files);
  const starts = counting.noted('start') as readonly number[];
  const [pages = 0] = counting.noted('end') as readonly number[];
  const list = letterData(listOf(values, starts, pages));
  return typeset(dossierTemplate, { ...whole, cover: coverOf(values, parts.length, pages), list }, files).pdf;
}

function listOf(values: DossierValues, starts: readonly number[], pages: number) {
  const { number: _, ...head } = values.head;
  let at = 0;
  return dossierList({
    head,
    dossier: dossierName(values),
    papers: values.parts.map(({ content, ...part }) => ({ ...part, page: content === null ? null : starts[at++]! })),
    pages,
    signers: values.signers,
    sample: values.sample === true,
  });
}

/** Room of the cover's lines in points. */
const room = 420;
const factRoom = 290;

function coverOf(values: DossierValues, papers: number, pages: number) {
  const { superior, issuer, place, day } = values.head;
  const facts = [
    ['Đơn vị:', values.unit],
    ['Gửi:', values.addressee],
    ['Gồm:', `${counted(papers)} giấy tờ, ${counted(pages)} trang`],
  ] as const;
  return {
    superior: superior ? headingOf(plain(superior).toUpperCase(), room, 14, 'regular') : null,
    issuer: headingOf(plain(issuer).toUpperCase(), room, 14, 'bold'),
    kind: 'HỒ SƠ',
    purpose: headingOf(plain(values.purpose).toUpperCase(), room, 17, 'bold'),
    honour: values.honour ? headingOf(plain(values.honour), room, 19, 'bold') : null,
    period: plain(values.period),
    facts: facts.flatMap(([label, value]) => (value ? [{ label, value: headingOf(plain(value), factRoom, 14, 'bold') }] : [])),
    placeAndMonth: `${plain(place)}, tháng ${String(monthOf(day)).padStart(2, '0')} năm ${yearOf(day)}`,
    sample: values.sample ? sampleMark : null,
  };
}

const probe = `
#let asked = json(bytes(sys.inputs.values))
#for n in range(asked.pages) { page(image(asked.path, format: asked.format, ..if asked.format == "pdf" { (page: n + 1) })) }
`;

/** True where every page of a file can stand in a dossier; a damaged or locked one cannot. */
export function isShowable(file: Uint8Array, format: FileFormat, pages: number): boolean {
  const path = `probe.${format}`;
  try {
    typeset(probe, { path, format, pages }, new Map([[path, file]]));
    return pages > 0;
  } catch {
    return false;
  }
}
