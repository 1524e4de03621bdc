import type { Day } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { PaperSide } from './casePaper.ts';

/** A person or collective as a paper names them. */
export interface NamedOne {
  readonly name: string;
  /** Chức vụ, đơn vị; empty where the paper does not say. */
  readonly office: string;
  /** Danh hiệu, hình thức; empty where the paper does not say. */
  readonly award: string;
}

/** Someone voted on (trường hợp được xét), with the votes as the minutes write them. */
export interface VotedOne extends NamedOne {
  readonly agree: number;
  readonly against: number;
  readonly abstain: number;
  /** How many the share is of; null where the row says no share. */
  readonly of: number | null;
  /** Kết quả: proposed or not; null in minutes that propose nothing (biên bản kiểm phiếu). */
  readonly accepted: boolean | null;
}

/** A count that a sentence states: «02 (hai) cá nhân». */
export interface CountSaid {
  readonly of: 'persons' | 'collectives' | 'cases';
  readonly count: number;
  /** The sentence it stands in. */
  readonly text: string;
}

/** A document that a paper names with its day (văn bản được dẫn). */
export interface CitedDocument {
  /** As it stands in the paper, shortened: `Quyết định số 61/QĐ-THCS ngày 20 tháng 11 năm 2026`. */
  readonly text: string;
  /** Empty where it bears none. */
  readonly number: string;
  readonly day: Day;
  /** A basis (căn cứ), not only mentioned. */
  readonly isBasis: boolean;
}

/** Who signs, in which right (quyền ký): the head, or for the head as deputy (KT.), by order (TL.), delegated (TUQ.). */
export interface SignedBy {
  readonly right: 'own' | 'behalf' | 'deputy' | 'byOrder' | 'delegated';
  /** The lines over the signature, in one. */
  readonly office: string;
  /** Null where the paper is signed by hand. */
  readonly name: string | null;
}

/** Points that a paper states, in hundredths. */
export interface PointsSaid {
  readonly what: 'self' | 'appraised' | 'result' | 'any';
  /** The year they are of; null where the paper does not say. */
  readonly year: number | null;
  readonly points: number;
  readonly text: string;
}

/** A figure that contradicts itself or its neighbours: in words, as a share, as a sum, as the number of a list. */
export interface WrongFigure {
  readonly said: string;
  readonly right: string;
  readonly text: string;
}

/** A paper of a dossier as far as it is held against the others (giấy tờ được đối chiếu): what its printed model says. */
export interface CheckedPaper {
  /** Names this very paper among those of the case; the kind, where a case has one of it. */
  readonly key: string;
  readonly kind: string;
  readonly title: string;
  readonly side: PaperSide;
  /** Cơ quan ban hành. */
  readonly issuer: string;
  readonly number: string;
  /** The day of the paper or of its meeting; null while it has none. */
  readonly day: Day | null;
  readonly bases: readonly string[];
  readonly cited: readonly CitedDocument[];
  readonly addressees: readonly string[];
  /** Nơi nhận; null where this form has none. */
  readonly recipients: readonly string[] | null;
  readonly signers: readonly SignedBy[];
  /** Whom it proposes, lists or commends; empty where it names nobody in this way. */
  readonly named: readonly NamedOne[];
  readonly voted: readonly VotedOne[];
  /** Phiếu phát ra, thu về, hợp lệ, không hợp lệ. */
  readonly ballots: {
    readonly issued: number;
    readonly collected: number;
    readonly valid: number;
    readonly invalid: number;
  } | null;
  readonly attendance: { readonly present: number; readonly total: number } | null;
  /** Tỷ lệ phải đạt in percent. */
  readonly share: number | null;
  readonly counts: readonly CountSaid[];
  readonly points: readonly PointsSaid[];
  /** How many work at the unit, as the paper says. */
  readonly staff: { readonly count: number; readonly text: string } | null;
  readonly wrongFigures: readonly WrongFigure[];
  /** Everything asked for is there; a paper that lacks something is compared too, but counts as not made. */
  readonly isReady: boolean;
}

/** A contradiction is accepted with a reason before a paper goes out; advice is only shown. */
export type FindingWeight = 'contradiction' | 'advice';

/** What papers say otherwise than each other, the case or the law (điểm chưa khớp): a reason in words, never a refusal by itself. */
export interface PaperFinding extends Refusal {
  /** Keys of the papers concerned; the first is where it is mended. */
  readonly papers: readonly string[];
  readonly weight: FindingWeight;
}

/** What one finding is told apart by, from one look to the next. */
export const findingKey = ({ code, papers, facts = {} }: PaperFinding): string =>
  [code, ...papers, ...Object.entries(facts).map(([name, value]) => `${name}=${value}`)].join('|');

/** A contradiction between papers. */
export const contradiction = (
  code: string,
  papers: readonly CheckedPaper[],
  facts: Refusal['facts'],
  law?: Refusal['law'],
): PaperFinding => ({
  kind: 'state',
  code,
  ...(facts ? { facts } : {}),
  ...(law ? { law } : {}),
  papers: papers.map(({ key }) => key),
  weight: 'contradiction',
});
