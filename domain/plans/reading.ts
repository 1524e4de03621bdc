import type { Day } from '../kernel/day.ts';

/**
 * Where something stands in the file as given: 1-based lines, 0-based code-point offsets in the original text;
 * `end` is exclusive and counts on `endLine` when there is one.
 */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly endLine?: number;
  readonly end: number;
}

/** Something a reader took from the text, with its place. */
export interface Placed {
  readonly span: Span;
}

/** One stretch of the text: composed Unicode, white space folded. */
export interface PlacedText extends Placed {
  readonly text: string;
}

/** How a clause measures (cách đo): `all` is 100 %, `none` is zero, `qualitative` is judged by people. */
export type TargetKind = 'all' | 'none' | 'atLeast' | 'atMost' | 'range' | 'frequency' | 'qualitative';

/** One measure of a criterion (chỉ tiêu). `strict` is "trên" or "dưới", without the limit itself; a range is [min, max]. */
export interface Target {
  readonly kind: TargetKind;
  readonly value?: number | readonly [number, number];
  readonly unit?: string;
  readonly of?: string;
  readonly strict?: boolean;
  readonly span?: Span;
}

/** Whom one line is for, when it is not everybody (áp dụng đối với). */
export type AppliesTo = 'managers' | 'leaders' | 'staff' | 'union-members' | 'party-members' | 'families';

/** One marked line of the criteria (tiêu chí). `target` is null where the line only heads others. */
export interface CriterionItem extends PlacedText {
  readonly target: Target | null;
  readonly also?: readonly Target[];
  /** The severity from which it counts, in the words of the text: "từ hình thức cảnh cáo trở lên". */
  readonly level?: string;
  readonly points?: number;
  readonly appliesTo?: AppliesTo;
  /** What it states one by one, each to be shown by itself: “4 xin, 4 luôn”, the flag, the bins (danh mục kiểm). */
  readonly checklist?: readonly PlacedText[];
  readonly items?: readonly CriterionItem[];
}

/** Who is judged: tập thể or cá nhân. */
export type Audience = 'collective' | 'individual';

/** A group of criteria (tiêu chuẩn), with its items and its sub-groups. */
export interface CriteriaGroup extends Placed {
  readonly label: string;
  readonly heading: string;
  readonly audience: Audience | null;
  readonly items: readonly CriterionItem[];
  readonly groups: readonly CriteriaGroup[];
}

/** A document cited (căn cứ, văn bản được dẫn). Whatever the text does not say is null. */
export interface Citation extends Placed {
  readonly type: string;
  readonly number: string | null;
  readonly date: Day | null;
  readonly issuer: string | null;
  readonly subject?: string;
}

/** The years or days a plan is for, both ends in (thời gian thực hiện). */
export interface ReadPeriod {
  readonly from: Day;
  readonly to: Day;
  readonly span?: Span;
}

/** How many may be commended (số lượng khen thưởng); `where` is the place in the numbering, "IV.1.2". */
export interface Quota extends Placed {
  readonly subject: string;
  readonly min?: number;
  readonly max?: number;
  readonly where: string;
  readonly unit?: '%';
  /** The award it is a quota of; absent for a total over all. */
  readonly form?: string;
  /** What each unit may choose ("mỗi đơn vị"), or what is asked of a higher body ("đề nghị … tặng"): counted apart from the plan's own. */
  readonly apart?: 'each' | 'above';
}

/** One absolute date by which something is due: "trước ngày" is before, "đến hết ngày" through, "chậm nhất ngày" at-latest. */
export interface Deadline extends Placed {
  readonly date: Day;
  readonly meaning: 'before' | 'through' | 'at-latest';
  readonly what: string;
}

/** Something that comes again (định kỳ). `every` is in the words of the text. */
export interface Recurring extends Placed {
  readonly every: string;
  readonly unit: 'week' | 'month' | 'quarter' | 'half-year' | 'year';
  readonly anchor?: 'start' | 'end';
  readonly what: string;
}

/** A body with the tasks the plan gives it (phân công nhiệm vụ). */
export interface Body extends Placed {
  readonly name: string;
  readonly tasks: readonly PlacedText[];
}

/** A form of commendation, to whom, and on which standard (hình thức, tiêu chuẩn khen thưởng). */
export interface Reward extends Placed {
  readonly form: string;
  readonly to: string;
  readonly standard?: string;
}

/** One paper of the dossier (thành phần hồ sơ); `anyOf` where one of several will do. */
export interface DossierLine extends PlacedText {
  readonly anyOf?: readonly string[];
}

/** Who signs (người ký): `prefix` is "TM. …", "KT. …"; `title` the office, `name` the person. */
export interface Signatory extends Placed {
  readonly prefix?: string;
  readonly title?: string;
  readonly name?: string;
}

/** Who else signs or confirms (xác nhận, duyệt). */
export interface CoSigner extends Placed {
  readonly title: string;
}

/** `error` stands in the way of using the plan, `warning` wants a person's eye, `note` is worth knowing. */
export type Severity = 'error' | 'warning' | 'note';

/** The stable words for what a reader may find. */
export type FindingCode =
  | 'numbering-gap'
  | 'numbering-repeat'
  | 'quota-contradiction'
  | 'target-contradiction'
  | 'basis-wrong-date'
  | 'basis-unknown'
  | 'basis-expired'
  | 'basis-later'
  | 'basis-itself'
  | 'basis-not-yet'
  | 'basis-wrong-subject'
  | 'basis-without-issuer'
  | 'symbol-mismatch'
  | 'period-conflict'
  | 'deadline-ambiguous'
  | 'deadline-order'
  | 'deadline-conflict'
  | 'invalid-date'
  | 'weekday-mismatch'
  | 'count-mismatch'
  | 'wrong-crossref'
  | 'spelling'
  | 'digit-in-word'
  | 'glued-words'
  | 'repeated-word'
  | 'repeated-phrase'
  | 'punctuation'
  | 'missing-number'
  | 'missing-date'
  | 'missing-place'
  | 'missing-kind'
  | 'missing-issuer'
  | 'missing-recipients'
  | 'missing-signatory'
  | 'missing-criteria'
  | 'missing-deadline'
  | 'missing-responsible'
  | 'inconsistent-name'
  | 'inconsistent-reference'
  | 'undefined-abbreviation'
  | 'encoding'
  | 'stray-mark'
  | 'left-out'
  | 'tracked-changes'
  | 'sum-mismatch'
  | 'body-abolished'
  | 'not-a-plan';

/** One thing a reader noticed (phát hiện), in words for the person who confirms. `line` is 1-based; without a place in the text, 1. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly line: number;
  readonly excerpt: string;
  readonly message: string;
  readonly suggestion?: string;
  readonly span?: Span;
}

/** What was read from a document (bản đọc kế hoạch): a draft for a person to confirm beside the text, and its findings. */
export interface PlanReading {
  /** True for a kế hoạch, or a decision that issues one. */
  readonly isPlan: boolean;
  /** Tên loại: "Kế hoạch", "Quyết định", … or null where the text is no administrative document. */
  readonly kind: string | null;
  readonly title: string | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly place: string | null;
  readonly date: Day | null;
  readonly period: ReadPeriod | null;
  readonly legalBases: readonly Citation[];
  readonly cited: readonly Citation[];
  readonly purposes: readonly PlacedText[];
  readonly requirements: readonly PlacedText[];
  readonly subjects: readonly PlacedText[];
  readonly criteriaGroups: readonly CriteriaGroup[];
  readonly quotas: readonly Quota[];
  readonly deadlines: readonly Deadline[];
  readonly recurring: readonly Recurring[];
  readonly bodies: readonly Body[];
  readonly rewards: readonly Reward[];
  readonly dossier: readonly DossierLine[];
  readonly recipients: readonly PlacedText[];
  readonly signatory: Signatory | null;
  readonly coSigners: readonly CoSigner[];
  readonly findings: readonly Finding[];
}
