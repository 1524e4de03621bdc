import type { Day } from '#domain/kernel/day.ts';
import { partySignForWords, signForWords, type WritingSystem } from '#domain/law/documentFormat.ts';

/** A stretch of text in one weight. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

/** Text of a block: plain, or runs where part of it is bold or italic. */
export type Words = string | readonly Run[];

/** A table's column; `share` is its part of the width against the other columns. */
export interface Column {
  readonly head: string;
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** A table's row, one cell a column; `group` and `total` rows are bold. */
export interface Row {
  readonly cells: readonly Words[];
  readonly as?: 'group' | 'total';
}

/** One block of a paper's body; what it says, never how it looks. */
export type Block =
  /** Căn cứ ban hành, without end punctuation: «;» and the last «.» are the frame's. */
  | { readonly kind: 'bases'; readonly lines: readonly string[] }
  /** Kính gửi, without end punctuation. */
  | { readonly kind: 'addressees'; readonly lines: readonly string[] }
  /** Thẩm quyền ban hành or «QUYẾT ĐỊNH:»: a bold centred line in capitals. */
  | { readonly kind: 'banner'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Words; readonly align?: 'center' | 'right' | 'plain' }
  /** Điều of a decision; `number` from 1. */
  | { readonly kind: 'article'; readonly number: number; readonly text: Words }
  /** `number` is khoản «1.», `letter` điểm «a)» in the Vietnamese order, `dash` «-». */
  | { readonly kind: 'list'; readonly marker: 'number' | 'letter' | 'dash'; readonly items: readonly Words[] }
  /** Lines of a form, «Nhãn: nội dung»; a null value is a dotted line to fill in by hand. */
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  /** Boxes of a form, ticked or not. */
  | { readonly kind: 'ticks'; readonly items: readonly { readonly text: string; readonly ticked: boolean }[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly Row[] };

/** A line of a form. */
export interface Fact {
  readonly label: string;
  readonly value: string | null;
}

/** Who signs (người ký): by which right, in which office, under which name. */
export interface Signer {
  /** In which capacity, over everything else: `Xác nhận của thủ trưởng đơn vị`. */
  readonly capacity?: string;
  /** `TM. ỦY BAN NHÂN DÂN`: the collective body signed for. */
  readonly onBehalf?: string;
  /** `KT. CHỦ TỊCH`, `TL.`, `TUQ.`: the head signed for. */
  readonly for?: { readonly right: 'deputy' | 'byOrder' | 'delegated'; readonly title: string };
  /** Q. before the title (quyền). */
  readonly acting?: true;
  readonly title: string;
  /** Without academic title; absent on a form that is signed by hand. */
  readonly name?: string;
}

/** One signature's block: lines in capitals, a note in brackets, the name under the room for signature and seal. */
export interface SignatureBlock {
  readonly lines: readonly string[];
  readonly note?: string;
  readonly name?: string;
}

/** Every kind of paper this folder writes, in the order of the year. */
export type PaperKind =
  | 'plan'
  | 'board-decision'
  | 'council-decision'
  | 'inspection-team-decision'
  | 'counting-team-decision'
  | 'conference-minutes'
  | 'conference-resolution'
  | 'emulation-pact'
  | 'enrolment-form'
  | 'pledge-form'
  | 'team-pledge-form'
  | 'pledge-list'
  | 'union-check-minutes'
  | 'invitation'
  | 'monthly-item'
  | 'half-year-minutes'
  | 'half-year-report'
  | 'score-sheet'
  | 'assessment-minutes'
  | 'self-review-form'
  | 'evaluation-minutes'
  | 'grades-decision'
  | 'unit-merit-report'
  | 'person-merit-report'
  | 'submission'
  | 'proposal-letter'
  | 'receipt'
  | 'supplement-slip'
  | 'inspection-minutes'
  | 'appraisal-report'
  | 'award-appraisal-report'
  | 'merit-list'
  | 'title-review-minutes'
  | 'commendation-minutes'
  | 'council-minutes'
  | 'bloc-minutes'
  | 'ballot'
  | 'opinion-slip'
  | 'counting-minutes'
  | 'result-notice'
  | 'title-decision'
  | 'certificate'
  | 'initiative-decision'
  | 'initiative-list'
  | 'posting-notice'
  | 'petition-notice'
  | 'commendation-decision'
  | 'commendation-certificate'
  | 'bonus-list'
  | 'award-revocation-decision'
  | 'revocation-submission'
  | 'revocation-decision'
  | 'urging-letter'
  | 'year-report'
  | 'handover-minutes'
  | 'dossier-list';

/** What stands over a paper's text. */
export interface Head {
  /** Whose rules the paper follows: absent is the state's. A union's paper has the state's head, a party's its own. */
  readonly system?: WritingSystem;
  /** Cơ quan chủ quản trực tiếp. */
  readonly superior?: string;
  /** Cơ quan ban hành. */
  readonly issuer: string;
  /** Số, ký hiệu: `118/QĐ-LĐLĐ`; a draft not numbered yet is `/QĐ-LĐLĐ`; a form has none. */
  readonly number?: string;
  /** Địa danh; a form or minutes may leave it out, with the day. */
  readonly place?: string;
  /** Ngày ban hành; null leaves room to write it by hand. */
  readonly day?: Day | null;
}

/** Phụ lục, danh sách kèm theo: starts a page of its own after the signatures. */
export interface Annex {
  /** `Danh sách`, `Phụ lục I`. */
  readonly label: string;
  readonly title: string;
  readonly body: readonly Block[];
  /** Lies across the page (khổ ngang): for a table with many columns. */
  readonly landscape?: boolean;
}

/** A paper in the frame of NĐ 30/2020/NĐ-CP (`nd30`), or a form under the same head (`form`). Renders to PDF, DOCX or HTML. */
export interface LetterPaper {
  readonly format: 'nd30' | 'form';
  readonly kind: PaperKind;
  readonly head: Head;
  /** Tên loại: `QUYẾT ĐỊNH`. */
  readonly type: string;
  /** Trích yếu; absent where the type says it all. */
  readonly subject?: string;
  /** An official letter (công văn): «V/v …» under its number instead of the type, without «V/v». */
  readonly regarding?: string;
  readonly body: readonly Block[];
  /** One stands at the right of «Nơi nhận»; two or three stand side by side. */
  readonly signatures: readonly SignatureBlock[];
  /** Nơi nhận, without dash or end punctuation. */
  readonly recipients: readonly string[];
  readonly annexes?: readonly Annex[];
  /** Demo paper: every page says «DỮ LIỆU GIẢ ĐỊNH». */
  readonly sample?: boolean;
}

/** A certificate (Giấy công nhận, Bằng công nhận, Giấy khen): landscape A4, to be hung on a wall. */
export interface CertificatePaper {
  readonly format: 'certificate';
  readonly kind: 'certificate' | 'commendation-certificate';
  /** Who grants, in capitals: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …`. */
  readonly authority: string;
  /** Stands over the heading: `tặng`. */
  readonly grants?: string;
  readonly heading: string;
  /** Whom it names: the unit, the team, `Bà Ninh Thị Mai Hạnh`. */
  readonly unit: string;
  /** Under the name: `được công nhận danh hiệu`, or a person's position and unit. */
  readonly under: string;
  /** The title between quotation marks with its period, or the merit it commends. */
  readonly honour: { readonly title: string; readonly period: string } | { readonly merit: string };
  /** `Theo Quyết định số … ngày … của …`. */
  readonly basis: string;
  /** Số vào sổ. */
  readonly register?: string;
  readonly place: string;
  readonly day: Day;
  readonly signature: SignatureBlock;
  /** Mã by which it can be looked up. */
  readonly code?: string;
  /** Public page the square pattern leads to; absent: no pattern is drawn. */
  readonly url?: string;
  /** `theo Quyết định số … ngày …`, of a title that was taken back. */
  readonly revoked?: string;
  readonly sample?: boolean;
}

/** Any paper; `renderPdf` prints it. */
export type Paper = LetterPaper | CertificatePaper;

/** The lines over a signature, in capitals: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH` (mục II khoản 7); a party's `T/M`. */
export function signatureOf(signer: Signer, system: WritingSystem = 'state'): SignatureBlock {
  const words = system === 'party' ? partySignForWords : signForWords;
  const lines = [
    signer.capacity,
    signer.onBehalf && `${words.onBehalf} ${signer.onBehalf}`,
    signer.for && `${words[signer.for.right]} ${signer.for.title}`,
    signer.acting ? `${words.acting} ${signer.title}` : signer.title,
  ];
  return {
    lines: lines.filter((line): line is string => Boolean(line)).map((line) => line.toUpperCase()),
    ...(signer.name ? { name: signer.name } : { note: '(Ký, ghi rõ họ tên)' }),
  };
}

/** The blocks of everyone who signs a paper, left to right, in the words of its system. */
export function signaturesOf(signers: readonly Signer[], head: Head): readonly SignatureBlock[] {
  return signers.map((signer) => signatureOf(signer, head.system));
}

/** The text of words without their weight. */
export function plainText(words: Words): string {
  return typeof words === 'string' ? words : words.map((run) => run.text).join('');
}

/** Lines that end with «;», the last with «.» (căn cứ, nơi nhận, điểm). */
export function closed(lines: readonly string[]): readonly string[] {
  return lines.map((line, at) => `${line.replace(/[;.,\s]+$/, '')}${at === lines.length - 1 ? '.' : ';'}`);
}
