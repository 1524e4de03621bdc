import type { LawRef } from '../kernel/refusal.ts';

/** Why something about a person stays when they ask for erasure (lý do phải giữ). */
export const retentionReasons = [
  'official-act',
  'award-file',
  'staff-record',
  'decision-issued',
  'discipline-in-effect',
  'view-log',
] as const;
export type RetentionReason = (typeof retentionReasons)[number];

/** How long a kind of record must be kept, and where that is written; `years` null: for good, or as long as the record itself. */
export interface Retention {
  readonly reason: RetentionReason;
  readonly years: number | null;
  readonly law: LawRef;
  readonly isCertain: boolean;
}

const archives: LawRef = { text: 'Luật Lưu trữ 33/2024/QH15' };
const personal: LawRef = { text: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15' };

/** What the law obliges an office to keep; that the duty exists is certain, the years and articles were not compared with the texts. */
export const retentions: readonly Retention[] = [
  { reason: 'official-act', years: null, law: archives, isCertain: false },
  { reason: 'award-file', years: 10, law: { text: 'Thông tư 10/2022/TT-BNV' }, isCertain: false },
  { reason: 'staff-record', years: null, law: archives, isCertain: false },
  { reason: 'decision-issued', years: null, law: archives, isCertain: false },
  { reason: 'discipline-in-effect', years: null, law: personal, isCertain: false },
  { reason: 'view-log', years: null, law: personal, isCertain: false },
];

/** The law that gives a person the right to see and to have erased what is kept about them. */
export const dataSubjectLaw: LawRef = personal;
