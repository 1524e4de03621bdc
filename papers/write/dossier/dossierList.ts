import { type Day, shortDate } from '#domain/kernel/day.ts';
import { listTable } from '../listTable.ts';
import { missingOf, signerNeeds } from '../missing.ts';
import { counted } from '../numberWords.ts';
import { type Head, type LetterPaper, type Signer, signaturesOf } from '../paper.ts';
import { paragraphs } from '../sections.ts';

/** One paper of a dossier as its list names it. */
export interface ListedPaper {
  readonly name: string;
  /** Số, ký hiệu. */
  readonly number?: string;
  readonly day?: Day | null;
  /** The first of its pages in the dossier; null for a paper that is not in it. */
  readonly page: number | null;
  /** `Chưa có`, `Bản đã ký`. */
  readonly note?: string;
}

/** What the list of a dossier's papers holds (danh mục giấy tờ trong hồ sơ). */
export interface DossierListValues {
  readonly head: Head;
  /** `Hồ sơ đề nghị công nhận danh hiệu “Đơn vị đạt chuẩn văn hóa” năm 2026`. */
  readonly dossier: string;
  readonly papers: readonly ListedPaper[];
  /** Pages of all papers together; 0 while they are not counted. */
  readonly pages: number;
  readonly signers: readonly Signer[];
  readonly sample?: boolean;
}

/** The list that stands before a dossier's papers: what is in it, where, and what is not there yet. */
export function dossierList(values: DossierListValues): LetterPaper {
  const { papers, pages } = values;
  const there = papers.filter(({ page }) => page !== null).length;
  const gaps = papers.length - there;
  return {
    format: 'form',
    kind: 'dossier-list',
    head: values.head,
    type: 'Danh mục giấy tờ',
    subject: values.dossier,
    body: [
      ...listTable(papers, [
        { head: 'Tên giấy tờ', share: 6.4, of: ({ name }) => name },
        { head: 'Số, ký hiệu', share: 3.2, of: ({ number }) => number },
        { head: 'Ngày', share: 2.5, align: 'center', of: ({ day }) => (day ? shortDate(day) : null) },
        { head: 'Trang', share: 1.5, align: 'center', of: ({ page }) => (page === null ? null : String(page)) },
        { head: 'Ghi chú', share: 2.4, of: ({ note }) => note },
      ]),
      ...paragraphs([
        `Hồ sơ có ${counted(there)} giấy tờ${pages > 0 ? `, gồm ${counted(pages)} trang` : ''}${gaps > 0 ? `; còn ${counted(gaps)} giấy tờ chưa có` : ''}./.`,
      ]),
    ],
    signatures: signaturesOf(values.signers, values.head),
    recipients: [],
    sample: values.sample === true,
  };
}

/** What the list cannot be made without, in words (còn thiếu gì). */
export function missingInDossierList(values: DossierListValues): readonly string[] {
  return missingOf([
    ['đơn vị lập hồ sơ', values.head.issuer],
    ['tên hồ sơ', values.dossier],
    ['giấy tờ của hồ sơ', values.papers.map(({ name }) => name)],
    ...signerNeeds(values.signers),
  ]);
}
